package org.povertyexit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A household (户): what is recorded of it and of its members.
 *
 * <p>Everything but the number is optional; what is not set is missing, which is never "no" and never zero.
 *
 * <pre>{@code
 * Household household = Household.builder()
 *         .id("410724-0001")
 *         .registerStatus(known(RegisterStatus.POOR))
 *         .netIncome(known(Yuan.of(12_900)))
 *         .food(yes())
 *         .housingGrade(known(HousingGrade.C))
 *         .addMembers(Person.builder().id("1").birthDate(known(LocalDate.of(1980, 5, 17))).build())
 *         .addMembers(Person.builder().id("2").ageYears(known(9L)).schooling(known(Schooling.ENROLLED)).build())
 *         .build();
 * System.out.println(household.size() + " persons, " + household.netIncome() + " yuan, water " + household.waterPiped());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * 2 persons, 12900 yuan, water missing (not recorded)
 * }</pre>
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names the value when an observation is outside the
 * bounds of its {@link Fact}, when a recorded number of members disagrees with the members listed, when two members
 * have the same number, or when a net income differs from its five components.
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class Household permits ImmutableHousehold {

    /** 登记状态, what the register of poor households says. */
    public static final Fact<Household, RegisterStatus> REGISTER_STATUS = fact(
            "register_status",
            "登记状态",
            "status on the register",
            Kind.oneOf(RegisterStatus.class),
            Household::registerStatus,
            Builder::registerStatus);

    /** 识别日期, the day on which the household was listed. */
    public static final Fact<Household, LocalDate> IDENTIFIED_ON =
            fact("identified_on", "识别日期", "identified on", Kind.DATE, Household::identifiedOn, Builder::identifiedOn);

    /** 不符合条件日期, the day of an event that would have barred listing. */
    public static final Fact<Household, LocalDate> DISQUALIFIED_ON = fact(
            "disqualified_on",
            "不符合条件日期",
            "disqualified on",
            Kind.DATE,
            Household::disqualifiedOn,
            Builder::disqualifiedOn);

    /** 脱贫年度, the year of exit as recorded; it selects nothing. */
    public static final Fact<Household, Long> EXIT_YEAR = fact(
                    "exit_year", "脱贫年度", "exit year", Kind.COUNT, Household::exitYear, Builder::exitYear)
            .atLeast(1949L)
            .atMost(2999L);

    /** 家庭年纯收入, the whole household's net income in the year, in yuan; negative for a loss. */
    public static final Fact<Household, Yuan> NET_INCOME = fact(
            "net_income_yuan",
            "家庭年纯收入",
            "net income of the household",
            Kind.YUAN,
            Household::netIncome,
            Builder::netIncome);

    /** 工资性收入, in the year, in yuan. */
    public static final Fact<Household, Yuan> WAGE_INCOME = fact(
                    "wage_income_yuan", "工资性收入", "wage income", Kind.YUAN, Household::wageIncome, Builder::wageIncome)
            .atLeast(Yuan.of(0));

    /** 生产经营性收入, in the year, before costs, in yuan. */
    public static final Fact<Household, Yuan> BUSINESS_INCOME = fact(
                    "business_income_yuan",
                    "生产经营性收入",
                    "business income",
                    Kind.YUAN,
                    Household::businessIncome,
                    Builder::businessIncome)
            .atLeast(Yuan.of(0));

    /** 财产性收入, in the year, in yuan. */
    public static final Fact<Household, Yuan> PROPERTY_INCOME = fact(
                    "property_income_yuan",
                    "财产性收入",
                    "property income",
                    Kind.YUAN,
                    Household::propertyIncome,
                    Builder::propertyIncome)
            .atLeast(Yuan.of(0));

    /** 转移性收入, in the year, in yuan. */
    public static final Fact<Household, Yuan> TRANSFER_INCOME = fact(
                    "transfer_income_yuan",
                    "转移性收入",
                    "transfer income",
                    Kind.YUAN,
                    Household::transferIncome,
                    Builder::transferIncome)
            .atLeast(Yuan.of(0));

    /** 生产经营性支出, in the year, in yuan. */
    public static final Fact<Household, Yuan> BUSINESS_COST = fact(
                    "business_cost_yuan",
                    "生产经营性支出",
                    "business costs",
                    Kind.YUAN,
                    Household::businessCost,
                    Builder::businessCost)
            .atLeast(Yuan.of(0));

    /** 收入稳定, whether there is evidence that the income is stable. */
    public static final Fact<Household, Boolean> STABLE_INCOME = fact(
                    "stable_income",
                    "收入稳定",
                    "income is stable",
                    Kind.CONDITION,
                    Household::stableIncome,
                    Builder::stableIncome)
            .canBeSuspected();

    /** 不愁吃, whether food is no worry. */
    public static final Fact<Household, Boolean> FOOD = fact(
                    "food", "不愁吃", "food is no worry", Kind.CONDITION, Household::food, Builder::food)
            .canBeSuspected();

    /** 不愁穿, whether clothing is no worry. */
    public static final Fact<Household, Boolean> CLOTHING = fact(
                    "clothing", "不愁穿", "clothing is no worry", Kind.CONDITION, Household::clothing, Builder::clothing)
            .canBeSuspected();

    /** 住房等级, of the dwelling lived in. */
    public static final Fact<Household, HousingGrade> HOUSING_GRADE = fact(
                    "housing_grade",
                    "住房等级",
                    "grade of the dwelling",
                    Kind.oneOf(HousingGrade.class),
                    Household::housingGrade,
                    Builder::housingGrade)
            .canBeSuspected();

    /** 常见病慢性病能及时诊治, whether treatment is within reach. */
    public static final Fact<Household, Boolean> TREATMENT_ACCESSIBLE = fact(
                    "treatment_accessible",
                    "常见病慢性病能及时诊治",
                    "common and chronic illness is treated in time",
                    Kind.CONDITION,
                    Household::treatmentAccessible,
                    Builder::treatmentAccessible)
            .canBeSuspected();

    /** 水质达标, whether the drinking water is fit to drink. */
    public static final Fact<Household, Boolean> WATER_QUALITY = fact(
                    "water_quality",
                    "水质达标",
                    "water quality reaches the standard",
                    Kind.CONDITION,
                    Household::waterQuality,
                    Builder::waterQuality)
            .canBeSuspected();

    /** 水量, litres per person and day. */
    public static final Fact<Household, BigDecimal> WATER_LITRES = fact(
                    "water_litres",
                    "水量",
                    "litres of water per person and day",
                    Kind.DECIMAL,
                    Household::waterLitres,
                    Builder::waterLitres)
            .atLeast(BigDecimal.ZERO);

    /** 供水入户, whether water is piped to the dwelling. */
    public static final Fact<Household, Boolean> WATER_PIPED = fact(
                    "water_piped",
                    "供水入户",
                    "water is piped to the dwelling",
                    Kind.CONDITION,
                    Household::waterPiped,
                    Builder::waterPiped)
            .canBeSuspected();

    /** 取水时间, minutes of one trip. */
    public static final Fact<Household, BigDecimal> WATER_TRIP_MINUTES = fact(
                    "water_trip_minutes",
                    "取水时间",
                    "minutes of one trip for water",
                    Kind.DECIMAL,
                    Household::waterTripMinutes,
                    Builder::waterTripMinutes)
            .atLeast(BigDecimal.ZERO);

    /** 取水水平距离, metres of horizontal distance to the water. */
    public static final Fact<Household, BigDecimal> WATER_DISTANCE = fact(
                    "water_distance_m",
                    "取水水平距离",
                    "metres to the water",
                    Kind.DECIMAL,
                    Household::waterDistance,
                    Builder::waterDistance)
            .atLeast(BigDecimal.ZERO);

    /** 取水垂直距离, metres of climb to the water. */
    public static final Fact<Household, BigDecimal> WATER_CLIMB = fact(
                    "water_climb_m",
                    "取水垂直距离",
                    "metres of climb to the water",
                    Kind.DECIMAL,
                    Household::waterClimb,
                    Builder::waterClimb)
            .atLeast(BigDecimal.ZERO);

    /** 年停水天数, days without water in the year. */
    public static final Fact<Household, Long> WATER_OUTAGE_DAYS = fact(
                    "water_outage_days",
                    "年停水天数",
                    "days without water in the year",
                    Kind.COUNT,
                    Household::waterOutageDays,
                    Builder::waterOutageDays)
            .atLeast(0L)
            .atMost(366L);

    /** 缺水地区, whether the place is short of water. */
    public static final Fact<Household, Boolean> WATER_SCARCE_AREA = fact(
            "water_scarce_area",
            "缺水地区",
            "water-scarce area",
            Kind.CONDITION,
            Household::waterScarceArea,
            Builder::waterScarceArea);

    /** 家庭人口数, the number of registered members, from 1 to 10,000. */
    public static final Fact<Household, Long> MEMBER_COUNT = fact(
                    "members", "家庭人口数", "registered members", Kind.COUNT, Household::memberCount, Builder::memberCount)
            .atLeast(1L)
            .atMost(10_000L);

    /** 刚性支出, in the year, in yuan, as monitoring records it. */
    public static final Fact<Household, Yuan> RIGID_SPENDING = fact(
                    "rigid_spending_yuan",
                    "刚性支出",
                    "unavoidable spending",
                    Kind.YUAN,
                    Household::rigidSpending,
                    Builder::rigidSpending)
            .atLeast(Yuan.of(0));

    /** 突发困难, whether a sudden hardship struck, as monitoring records it. */
    public static final Fact<Household, Boolean> SHOCK =
            fact("shock", "突发困难", "sudden hardship", Kind.CONDITION, Household::shock, Builder::shock);

    /** Every fact that can be recorded of a household, in the order of the columns. */
    public static final List<Fact<Household, ?>> FACTS = List.of(
            REGISTER_STATUS,
            IDENTIFIED_ON,
            DISQUALIFIED_ON,
            EXIT_YEAR,
            NET_INCOME,
            WAGE_INCOME,
            BUSINESS_INCOME,
            PROPERTY_INCOME,
            TRANSFER_INCOME,
            BUSINESS_COST,
            STABLE_INCOME,
            FOOD,
            CLOTHING,
            HOUSING_GRADE,
            TREATMENT_ACCESSIBLE,
            WATER_QUALITY,
            WATER_LITRES,
            WATER_PIPED,
            WATER_TRIP_MINUTES,
            WATER_DISTANCE,
            WATER_CLIMB,
            WATER_OUTAGE_DAYS,
            WATER_SCARCE_AREA,
            MEMBER_COUNT,
            RIGID_SPENDING,
            SHOCK);

    private static final Packing<Household> PACKING =
            new Packing<>(FACTS, household -> household.kept().word, household -> household.kept().row);

    Household() {}

    /** The household's number 户编号, unique in its register. */
    public abstract String id();

    /** The number of its village 村编号, when it is known. */
    public abstract Optional<String> villageId();

    /** The number of its county, when it is known. */
    public abstract Optional<String> countyId();

    /** 登记状态, what the register of poor households says. */
    public abstract Observed<RegisterStatus> registerStatus();

    /** 识别日期, the day on which the household was listed. */
    public abstract Observed<LocalDate> identifiedOn();

    /** 不符合条件日期, the day of an event that would have barred listing. */
    public abstract Observed<LocalDate> disqualifiedOn();

    /** 脱贫年度, the year of exit as recorded; it selects nothing. */
    public abstract Observed<Long> exitYear();

    /** 家庭年纯收入, the whole household's net income in the year, in yuan; negative for a loss. */
    public abstract Observed<Yuan> netIncome();

    /** 工资性收入, in the year, in yuan. */
    public abstract Observed<Yuan> wageIncome();

    /** 生产经营性收入, in the year, before costs, in yuan. */
    public abstract Observed<Yuan> businessIncome();

    /** 财产性收入, in the year, in yuan. */
    public abstract Observed<Yuan> propertyIncome();

    /** 转移性收入, in the year, in yuan. */
    public abstract Observed<Yuan> transferIncome();

    /** 生产经营性支出, in the year, in yuan. */
    public abstract Observed<Yuan> businessCost();

    /** 收入稳定, whether there is evidence that the income is stable. */
    public abstract Observed<Boolean> stableIncome();

    /** 不愁吃, whether food is no worry. */
    public abstract Observed<Boolean> food();

    /** 不愁穿, whether clothing is no worry. */
    public abstract Observed<Boolean> clothing();

    /** 住房等级, of the dwelling lived in. */
    public abstract Observed<HousingGrade> housingGrade();

    /** 常见病慢性病能及时诊治, whether treatment is within reach. */
    public abstract Observed<Boolean> treatmentAccessible();

    /** 水质达标, whether the drinking water is fit to drink. */
    public abstract Observed<Boolean> waterQuality();

    /** 水量, litres per person and day. */
    public abstract Observed<BigDecimal> waterLitres();

    /** 供水入户, whether water is piped to the dwelling. */
    public abstract Observed<Boolean> waterPiped();

    /** 取水时间, minutes of one trip. */
    public abstract Observed<BigDecimal> waterTripMinutes();

    /** 取水水平距离, metres of horizontal distance to the water. */
    public abstract Observed<BigDecimal> waterDistance();

    /** 取水垂直距离, metres of climb to the water. */
    public abstract Observed<BigDecimal> waterClimb();

    /** 年停水天数, days without water in the year. */
    public abstract Observed<Long> waterOutageDays();

    /** 缺水地区, whether the place is short of water. */
    public abstract Observed<Boolean> waterScarceArea();

    /** 家庭人口数, the number of registered members, from 1 to 10,000. */
    public abstract Observed<Long> memberCount();

    /** 刚性支出, in the year, in yuan, as monitoring records it. */
    public abstract Observed<Yuan> rigidSpending();

    /** 突发困难, whether a sudden hardship struck, as monitoring records it. */
    public abstract Observed<Boolean> shock();

    /** The members that are known one by one; empty when no list of members was recorded. */
    public abstract List<Person> members();

    /**
     * The number of persons: of the members listed, else as recorded, else missing (and at least 1).
     *
     * <p>Derived, so it is not set: a household has its list of members, or their number, or neither.
     */
    public Observed<Long> size() {
        return kept().size;
    }

    /** What follows from the facts. */
    @Value.Derived
    @Value.Auxiliary
    Kept kept() {
        return new Kept(this);
    }

    /** The number of persons, and the facts once more. */
    static final class Kept {
        private final Observed<Long> size;
        private final long word;
        private final long[] row;

        Kept(Household household) {
            int listed = household.members().size();
            this.size = listed == 0 ? household.memberCount() : Observed.known((long) listed);
            this.word = PACKING.word(household);
            this.row = PACKING.row(household, word);
        }
    }

    /** Checks that every observation is possible and that none contradicts another. */
    @Value.Check
    void check() {
        HouseholdChecks.check(this);
    }

    /** A draft without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    private static <V> Fact<Household, V> fact(
            String name,
            String zh,
            String en,
            Kind<V> kind,
            Function<Household, Observed<V>> get,
            BiConsumer<Builder, Observed<V>> put) {
        return Fact.of(
                name,
                new Text(zh, en),
                kind,
                new Fact.Access<>(
                        get, (draft, value) -> put.accept((Builder) draft, value), Builder::new, () -> PACKING));
    }

    /** Builds a household; what is not set is missing. */
    public static final class Builder extends ImmutableHousehold.Builder implements Fact.Draft<Household> {
        Builder() {
            Fact.leaveOut(FACTS, this);
        }

        private Builder(Household done) {
            from(done);
        }
    }
}
