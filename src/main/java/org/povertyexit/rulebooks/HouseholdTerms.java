package org.povertyexit.rulebooks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.povertyexit.clause.Category;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Group;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/** The defined words of the provisions on households. */
final class HouseholdTerms {
    private HouseholdTerms() {}

    static final Condition<Household> STABLE_INCOME = Condition.of(Household.STABLE_INCOME);
    static final Condition<Household> FOOD_IS_NO_WORRY = Condition.of(Household.FOOD);
    static final Condition<Household> CLOTHING_IS_NO_WORRY = Condition.of(Household.CLOTHING);
    static final Condition<Household> TREATMENT_IN_TIME = Condition.of(Household.TREATMENT_ACCESSIBLE);
    static final Category<Household, HousingGrade> HOUSING_GRADE = Category.of(Household.HOUSING_GRADE);

    /** 工资性 + 生产经营性 + 财产性 + 转移性 − 生产经营性支出, where the net income is not recorded as a sum. */
    private static final Quantity<Household, Yuan> NET_INCOME_BY_COMPONENTS = Quantity.computed(
            "五项收支合计",
            "sum of the five components",
            Quantity.of(Household.WAGE_INCOME)
                    .plus(Quantity.of(Household.BUSINESS_INCOME))
                    .plus(Quantity.of(Household.PROPERTY_INCOME))
                    .plus(Quantity.of(Household.TRANSFER_INCOME))
                    .minus(Quantity.of(Household.BUSINESS_COST)));

    /** Net income per person 年人均纯收入: the household's net income divided by its members. */
    static final Quantity<Household, Yuan> PER_CAPITA_NET_INCOME = Quantity.perPerson(
            "年人均纯收入",
            "net income per person and year",
            Quantity.of(Household.NET_INCOME).or(NET_INCOME_BY_COMPONENTS),
            Household::size,
            Household.MEMBER_COUNT);

    static final Condition<Household> WATER_QUALITY = Condition.of(Household.WATER_QUALITY);
    static final Condition<Household> WATER_SCARCE_AREA = Condition.of(Household.WATER_SCARCE_AREA);
    static final Condition<Household> WATER_PIPED = Condition.of(Household.WATER_PIPED);
    static final Quantity<Household, BigDecimal> WATER_LITRES = Quantity.of(Household.WATER_LITRES);
    static final Quantity<Household, BigDecimal> WATER_TRIP_MINUTES = Quantity.of(Household.WATER_TRIP_MINUTES);
    static final Quantity<Household, BigDecimal> WATER_DISTANCE = Quantity.of(Household.WATER_DISTANCE);
    static final Quantity<Household, BigDecimal> WATER_CLIMB = Quantity.of(Household.WATER_CLIMB);
    static final Quantity<Household, Long> WATER_OUTAGE_DAYS = Quantity.of(Household.WATER_OUTAGE_DAYS);

    static final Category<Person, Schooling> SCHOOLING = Category.of(Person.SCHOOLING);
    static final Condition<Person> MEDICAL_INSURANCE = Condition.of(Person.MEDICAL_INSURANCE);
    static final Condition<Person> SERIOUS_ILLNESS_INSURANCE = Condition.of(Person.SERIOUS_ILLNESS_INSURANCE);

    /** All members 家庭成员, also one whom the register leaves out (户内漏评). */
    static final Group<Household, Person> MEMBERS = Group.of(
            "家庭成员",
            "member",
            new Group.Roster<>(
                    Household::members,
                    (household, members) ->
                            Household.builder().from(household).members(members).build(),
                    Person::id,
                    Person.builder().id("?").build(),
                    HouseholdTerms::settledMembers));

    /** Members of the age of compulsory schooling 义务教育阶段适龄儿童、少年. */
    static final Group<Household, Person> SCHOOL_AGE_MEMBERS = MEMBERS.aged(
            "义务教育适龄成员",
            "member of school age",
            new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, Standards.SCHOOL_AGE_FROM, Standards.SCHOOL_AGE_TO));

    /** As many members as the household is known to have at least, of whom all is well. */
    private static List<Person> settledMembers(Household household) {
        long count = 1;
        if (household.memberCount() instanceof Observed.Known<Long> known) {
            count = known.value();
        } else if (household.memberCount() instanceof Observed.Between<Long> between) {
            count = between.low();
        }
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> Person.builder()
                        .id("?" + number)
                        .schooling(Observed.known(Schooling.COMPLETED))
                        .medicalInsurance(Observed.yes())
                        .seriousIllnessInsurance(Observed.yes())
                        .build())
                .toList();
    }
}
