package org.povertyexit.laws;

import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Category;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Group;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Quantity;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/**
 * A rulebook drawn from the grammar: clauses on households and counties such as nobody wrote, with choices, exceptions and
 * alternatives inside each other.
 *
 * <p>A fact serves one way in all of its clauses, or chooses between two of them, as the grammar demands of a clause.
 */
public final class AnyRules {
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate TO = LocalDate.of(2019, 12, 31);
    private static final Document TEXT = Document.of("任意办法", "某机关", "2018-12-20", Citation.Standing.READ);
    private static final int DEPTH = 2;

    private static final List<Fact<Household, Boolean>> WELL = List.of(
            Household.FOOD,
            Household.CLOTHING,
            Household.STABLE_INCOME,
            Household.WATER_PIPED,
            Household.WATER_QUALITY);

    private static final Quantity<Household, Yuan> NET_INCOME = Quantity.of(Household.NET_INCOME)
            .or(Quantity.computed(
                    "五项收支合计",
                    "sum of the five components",
                    Quantity.of(Household.WAGE_INCOME)
                            .plus(Quantity.of(Household.BUSINESS_INCOME))
                            .plus(Quantity.of(Household.PROPERTY_INCOME))
                            .plus(Quantity.of(Household.TRANSFER_INCOME))
                            .minus(Quantity.of(Household.BUSINESS_COST))));

    private static final Quantity<County, Ratio> REGISTERED =
            Quantity.rate("发生率", "incidence", County.UNEXITED_POPULATION, County.RURAL_POPULATION);
    private static final Quantity<County, Ratio> WRONG_EXIT = Quantity.rate(
                    "错退率", "wrong-exit rate", County.WRONGLY_EXITED, County.SAMPLED_EXITED)
            .or(Quantity.of(County.WRONG_EXIT_RATE));
    private static final Quantity<County, Ratio> OMISSION = Quantity.rate(
                    "漏评率", "omission rate", County.OMITTED, County.SAMPLED_UNREGISTERED)
            .or(Quantity.of(County.OMISSION_RATE));
    private static final Quantity<County, Ratio> APPROVAL = Quantity.rate(
                    "认可度", "approval", County.APPROVING, County.INTERVIEWED)
            .or(Quantity.of(County.APPROVAL_RATE));
    private static final Quantity<County, Ratio> COMPOSITE = Quantity.computed(
                    "综合发生率",
                    "composite incidence",
                    REGISTERED
                            .plus(WRONG_EXIT.times(share(County.EXITED_POPULATION)))
                            .plus(OMISSION.times(share(County.UNREGISTERED_POPULATION))))
            .or(Quantity.of(County.COMPOSITE_INCIDENCE));

    private static final Group<Household, Person> MEMBERS = Group.of(
            "成员",
            "member",
            new Group.Roster<>(
                    Household::members,
                    (household, members) ->
                            Household.builder().from(household).members(members).build(),
                    Person::id,
                    Person.builder().id("?").build(),
                    AnyRules::settled));

    private final long seed;
    private final Random random;
    private int numbers;

    private AnyRules(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    private static Quantity<County, Ratio> share(Fact<County, Long> population) {
        return Quantity.share(population, County.RURAL_POPULATION, County.UNEXITED_POPULATION);
    }

    /** As many as there must be, of whom all is well. */
    private static List<Person> settled(Household household) {
        Ratio least = Quantity.Interval.of(Household.MEMBER_COUNT, household).low();
        long count = least == null ? 1 : least.numerator().longValueExact();
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> Person.builder()
                        .id("?" + number)
                        .schooling(known(Schooling.ENROLLED))
                        .medicalInsurance(yes())
                        .seriousIllnessInsurance(yes())
                        .build())
                .toList();
    }

    /** The rulebook of a number: one to three clauses on households, and as many on counties. */
    public static Rulebook of(long seed) {
        return new AnyRules(seed).rulebook();
    }

    private Rulebook rulebook() {
        Instrument instrument = Instrument.of(TEXT, FROM).until(TO);
        for (int i = 0; i <= random.nextInt(3); i++) {
            String number = String.valueOf(i);
            instrument = instrument
                    .adds(accepted(() -> Clause.household(
                            "any.household." + number, Theme.INCOME, TEXT.at(number), ofHousehold(DEPTH))))
                    .adds(accepted(() ->
                            Clause.county("any.county." + number, Theme.INCIDENCE, TEXT.at(number), ofCounty(DEPTH))));
        }
        return Rulebook.of("any-" + seed, new Text("某地", "anywhere"), FROM, TO, List.of(instrument));
    }

    /** The first that the grammar admits: it refuses a fact that serves two ways in one clause. */
    private static <S> Clause<S> accepted(Supplier<Clause<S>> drawn) {
        while (true) {
            try {
                return drawn.get();
            } catch (IllegalArgumentException refused) {
                if (!String.valueOf(refused.getMessage()).contains("not always in one direction")) {
                    throw refused;
                }
            }
        }
    }

    private Requirement<Household> ofHousehold(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return ofHousehold();
        }
        return nested(
                () -> ofHousehold(depth - 1),
                Condition.of(one(Household.WATER_SCARCE_AREA, Household.SHOCK)).holds(),
                Quantity.of(Household.EXIT_YEAR).isAtLeast(number(2016L + random.nextInt(4))));
    }

    private Requirement<County> ofCounty(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return ofCounty();
        }
        Requirement<County> western = Category.of(County.REGION).is(Region.WESTERN);
        return nested(() -> ofCounty(depth - 1), western, western);
    }

    private <S> Requirement<S> nested(
            Supplier<Requirement<S>> part, Requirement<S> condition, Requirement<S> otherCondition) {
        return switch (random.nextInt(4)) {
            case 0 -> Requirement.anyOf(part.get(), part.get());
            case 1 -> Requirement.allOf(part.get(), part.get());
            case 2 -> Requirement.where(condition, part.get()).elsewhere(part.get());
            default -> Requirement.where(otherCondition, part.get()).elsewhere(part.get());
        };
    }

    private Requirement<Household> ofHousehold() {
        return switch (random.nextInt(9)) {
            case 0 -> Condition.of(WELL.get(random.nextInt(WELL.size()))).holds();
            case 1 -> more(NET_INCOME, yuan(3000));
            case 2, 3 ->
                more(
                        Quantity.perPerson(
                                "人均纯收入", "income per person", NET_INCOME, Household::size, Household.MEMBER_COUNT),
                        yuan(2000));
            case 4 -> more(Quantity.of(Household.WATER_LITRES), decimal(20));
            case 5 -> less(Quantity.of(Household.WATER_TRIP_MINUTES), decimal(20));
            case 6 -> less(Quantity.of(Household.WATER_OUTAGE_DAYS), number(1L + random.nextInt(40)));
            case 7 ->
                Category.of(Household.HOUSING_GRADE)
                        .isOneOf(HousingGrade.A, HousingGrade.B, HousingGrade.RESETTLED, HousingGrade.SAFE_ELSEWHERE);
            default ->
                MEMBERS.all(one(
                        Condition.of(Person.MEDICAL_INSURANCE).holds(),
                        Condition.of(Person.SERIOUS_ILLNESS_INSURANCE).holds(),
                        Category.of(Person.SCHOOLING)
                                .isOneOf(
                                        Schooling.ENROLLED,
                                        Schooling.TAUGHT_AT_HOME,
                                        Schooling.UNABLE,
                                        Schooling.COMPLETED)));
        };
    }

    private Requirement<County> ofCounty() {
        return switch (random.nextInt(8)) {
            case 0 -> less(REGISTERED, percent(2));
            case 1 -> less(WRONG_EXIT, percent(2));
            case 2 -> less(OMISSION, percent(2));
            case 3 -> more(APPROVAL, percent(90));
            case 4 -> more(Quantity.of(County.RURAL_INCOME), yuan(9000));
            case 5 ->
                more(
                        Quantity.computed(
                                "增幅之差",
                                "lead in growth",
                                Quantity.of(County.RURAL_INCOME_GROWTH)
                                        .minus(Quantity.base(County.PROVINCE_INCOME_GROWTH))),
                        percent(1));
            default -> less(COMPOSITE, percent(2));
        };
    }

    private <S, V extends Comparable<V>> Requirement<S> more(Quantity<S, V> quantity, Dated<V> number) {
        return random.nextBoolean() ? quantity.exceeds(number) : quantity.isAtLeast(number);
    }

    private <S, V extends Comparable<V>> Requirement<S> less(Quantity<S, V> quantity, Dated<V> number) {
        return random.nextBoolean() ? quantity.isBelow(number) : quantity.isAtMost(number);
    }

    private Dated<Yuan> yuan(int about) {
        return number(Yuan.of(about + random.nextInt(1000)));
    }

    private Dated<BigDecimal> decimal(int about) {
        return number(new BigDecimal(about + random.nextInt(20)));
    }

    private Dated<Ratio> percent(int about) {
        return number(Ratio.of(100L * about + random.nextInt(100), 10_000));
    }

    private <V extends Comparable<V>> Dated<V> number(V value) {
        numbers++;
        return Dated.<V>named("数" + numbers, "number " + numbers, FROM)
                .during(FROM, TO, value, TEXT.at("数"))
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private <V> V one(V... values) {
        return values[random.nextInt(values.length)];
    }
}
