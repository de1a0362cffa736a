package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;
import org.povertyexit.testkit.law.Kind;

/** Amounts put together from others: what is known is compared at once, and what is not by its interval. */
class QuantityTest {
    private final Quantity<Household, Yuan> net = Quantity.of(Household.NET_INCOME);
    private final Quantity<Household, Yuan> wage = Quantity.of(Household.WAGE_INCOME);
    private final Quantity<Household, Yuan> either = net.or(wage);
    private final Quantity<Household, Yuan> perPerson =
            Quantity.perPerson("人均", "per person", either, Household::size, Household.MEMBER_COUNT);
    private final Quantity<County, Ratio> share =
            Quantity.share(County.EXITED_POPULATION, County.RURAL_POPULATION, County.UNEXITED_POPULATION);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "net_income_yuan=99.99, below",
        "net_income_yuan=100, at",
        "net_income_yuan=100.01, above",
        "wage_income_yuan=100.01, above",
        "net_income_yuan=99 wage_income_yuan=200, below",
        "'', any",
        "net_income_yuan=99..101, any",
        "net_income_yuan=98..99, below",
        "net_income_yuan=98..100, not above",
        "net_income_yuan=100..101, not below",
        "net_income_yuan=101..102, above",
        "wage_income_yuan=99..101, any",
        "net_income_yuan=101..102 wage_income_yuan=99, below",
        "net_income_yuan=99..101 wage_income_yuan=101..102, above",
    })
    void theFirstRecordThatIsKnownIsCompared(String facts, String sign) {
        assertThat(Samples.compared(either, Samples.household(facts), Yuan.of(100)))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "members=2 net_income_yuan=199.99, below",
        "members=2 net_income_yuan=200, at",
        "members=2 net_income_yuan=200.01, above",
        "members=2 wage_income_yuan=200.01, above",
        "members=2..4 net_income_yuan=199.99, below",
        "members=2..4 net_income_yuan=200, not above",
        "members=2..4 net_income_yuan=200.01, any",
        "members=2..4 net_income_yuan=400, not below",
        "members=2..4 net_income_yuan=400.01, above",
        "members=2..4 net_income_yuan=199..400, any",
        "members=2 net_income_yuan=-5, below",
        "members=2..4 net_income_yuan=-5, below",
        "net_income_yuan=99, below",
        "net_income_yuan=100, not above",
        "net_income_yuan=200, any",
        "net_income_yuan=-200, below",
        "members=2, any",
    })
    void anAmountPerPersonIsMultipliedOut(String facts, String sign) {
        assertThat(Samples.compared(perPerson, Samples.household(facts), Yuan.of(100)))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "net_income_yuan=-200, below",
        "net_income_yuan=0, at",
        "net_income_yuan=0.01, above",
        "net_income_yuan=-1..1, any",
        "'', any",
    })
    void amongAnyNumberOfPersonsOnlyTheSignOfAnAmountSays(String facts, String sign) {
        assertThat(Samples.compared(perPerson, Samples.household(facts), Yuan.of(0)))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "members=2 net_income_yuan=100, 4611686018427387904, below",
        "members=4 net_income_yuan=100, 4611686018427387904, below",
        "members=3 net_income_yuan=100, -5, above",
        "members=1 net_income_yuan=46116860184273879.04, 4611686018427387904, at",
        "members=4 net_income_yuan=46116860184273879.04, 4611686018427387904, below",
        "members=4 net_income_yuan=46116860184273879.04, 1152921504606846976, at",
        "members=4 net_income_yuan=46116860184273879.05, 1152921504606846976, above",
        "members=1 net_income_yuan=92233720368547758.07, 9223372036854775807, at",
        "members=1 net_income_yuan=92233720368547758.06, 9223372036854775807, below",
        "members=1..2 net_income_yuan=92233720368547758.07, 9223372036854775807, not above",
        "members=1 net_income_yuan=-92233720368547758.08, -9223372036854775808, at",
        "members=1 net_income_yuan=-92233720368547758.07, -9223372036854775808, above",
    })
    void anAmountIsComparedExactlyBeyondSixtyFourBits(String facts, long fen, String sign) {
        assertThat(Samples.compared(perPerson, Samples.household(facts), new Yuan(fen)))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "members=2 net_income_yuan=199, below",
        "members=2 net_income_yuan=200, at",
        "members=2 wage_income_yuan=99, below",
        "members=2 wage_income_yuan=101, above",
        "members=2 net_income_yuan=198..199, below",
        "members=2 wage_income_yuan=101..102, above",
        "members=2..3 net_income_yuan=150..199, below",
    })
    void anAmountPerPersonMayStandBesideAWholeOne(String facts, String sign) {
        Quantity<Household, Yuan> each =
                Quantity.perPerson("人均", "per person", net, Household::size, Household.MEMBER_COUNT);
        Household household = Samples.household(facts);
        assertThat(Samples.compared(each.or(wage), household, Yuan.of(100))).isEqualTo(sign);
        assertThat(Samples.compared(
                        Quantity.<Household, Yuan>of(Household.RIGID_SPENDING).or(each.or(wage)),
                        household,
                        Yuan.of(100)))
                .isEqualTo(sign);
        assertThat(Samples.compared(
                        each.or(wage).plus(Quantity.of(Household.TRANSFER_INCOME)), with(household), Yuan.of(107)))
                .isEqualTo(sign);
        assertThat(Samples.compared(
                        Quantity.<Household, Yuan>of(Household.TRANSFER_INCOME).plus(each.or(wage)),
                        with(household),
                        Yuan.of(107)))
                .isEqualTo(sign);
    }

    private static Household with(Household household) {
        return Household.TRANSFER_INCOME.with(household, Observed.known(Yuan.of(7)));
    }

    @Test
    void everyRecordOfACountyIsComparedByItsCodeAsByItsInterval() {
        Quantity<County, Ratio> rate = Quantity.rate("率", "rate", County.UNEXITED_POPULATION, County.RURAL_POPULATION);
        List<Quantity<County, Ratio>> quantities = List.of(
                share,
                rate,
                rate.plus(share),
                rate.minus(share),
                rate.times(share),
                rate.or(share),
                share.or(rate),
                Quantity.of(County.COMPOSITE_INCIDENCE),
                Quantity.<County, Ratio>of(County.COMPOSITE_INCIDENCE).or(rate.plus(rate.times(share))));
        int[] compared = {0};
        counties()
                .forEach(county -> quantities.forEach(quantity -> Stream.of("0", "1/2", "3/4", "1", "6/5", "2", "-1/3")
                        .map(Ratio::of)
                        .forEach(number -> {
                            assertThat(Samples.compared(quantity, county, number))
                                    .isNotEmpty();
                            compared[0]++;
                        })));
        assertThat(compared[0]).isGreaterThan(10_000);
    }

    private static Stream<County> counties() {
        return Stream.of("", "0", "5", "5..6", "0..20")
                .flatMap(exited -> Stream.of(
                                "",
                                "0",
                                "5",
                                "10",
                                "10..12",
                                "0..10",
                                "5..10",
                                "9223372036854775806",
                                "9223372036854775807")
                        .flatMap(rural -> Stream.of("", "0", "4", "2..6")
                                .flatMap(unexited -> Stream.of(
                                                "",
                                                "1/2",
                                                "9223372036854775813/9223372036854775815",
                                                "1/9223372036854775815")
                                        .flatMap(direct -> county(exited, rural, unexited, direct)))));
    }

    /** None where the facts contradict each other. */
    private static Stream<County> county(String exited, String rural, String unexited, String direct) {
        try {
            return Stream.of(County.builder()
                    .id("C")
                    .exitedPopulation(County.EXITED_POPULATION.parse(exited))
                    .ruralPopulation(County.RURAL_POPULATION.parse(rural))
                    .unexitedPopulation(County.UNEXITED_POPULATION.parse(unexited))
                    .compositeIncidence(County.COMPOSITE_INCIDENCE.parse(direct))
                    .build());
        } catch (IllegalArgumentException contradiction) {
            return Stream.empty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"2009-06-15", "2010-06-14", "2010-06-15", "2010-06-16", "2010-05-15", "2010-07-15", "2011-06-15"
            })
    void anAgeIsComparedByItsCodeAsByItsInterval(String birth) {
        Group.Ages<Person> ages =
                new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, Samples.TEN_DAYS, Samples.TEN_DAYS);
        Person person = Person.builder()
                .id("P")
                .birthDate(Observed.known(LocalDate.parse(birth)))
                .build();
        for (int day = 1; day <= 30; day++) {
            FullYears<Person> age = new FullYears<>(ages, LocalDate.of(2020, 6, day));
            for (long years = 7; years <= 12; years++) {
                assertThat(Samples.compared(age, person, years)).isIn("below", "at", "above");
            }
        }
    }

    @ParameterizedTest(name = "born {0}, on {1}")
    @CsvSource({
        "0000-01-01, 0010-01-01",
        "-0001-12-31, 0010-01-01",
        "-0001-12-31, 9999-12-31",
        "9989-12-31, 9999-12-31",
        "9989-12-31, +10000-01-01",
        "9990-01-01, +10000-01-01",
        "+10000-01-01, +10010-01-01",
        "+999999999-12-31, 2020-01-01",
        "-999999999-01-01, 2020-01-01",
    })
    void anAgeIsComparedInYearsOfAnyNumberOfDigits(LocalDate birth, LocalDate day) {
        Group.Ages<Person> ages =
                new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, Samples.TEN_DAYS, Samples.TEN_DAYS);
        Person person =
                Person.builder().id("P").birthDate(Observed.known(birth)).build();
        for (long years = 9; years <= 11; years++) {
            assertThat(Samples.compared(new FullYears<>(ages, day), person, years))
                    .isIn("below", "at", "above");
        }
    }

    @Test
    void aNumberIsComparedWithTheGreatestOfAll() {
        County county = County.builder().id("C").approving(Observed.known(5L)).build();
        assertThat(Samples.compared(Quantity.of(County.APPROVING), county, Long.MAX_VALUE))
                .isEqualTo("below");
        assertThat(Samples.compared(
                        Quantity.of(County.APPROVING),
                        County.APPROVING.with(county, Observed.known(Long.MAX_VALUE)),
                        Long.MAX_VALUE))
                .isEqualTo("at");
    }

    /** Born on a day that other years have not, and born after the day of judgement. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"2012-02-28", "2012-02-29", "2012-03-01", "2020-02-29", "2021-02-28", "2022-03-01", "2024-02-29"
            })
    void anAgeIsComparedAroundTheEndOfFebruary(String birth) {
        Group.Ages<Person> ages =
                new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, Samples.TEN_DAYS, Samples.TEN_DAYS);
        Person person = Person.builder()
                .id("P")
                .birthDate(Observed.known(LocalDate.parse(birth)))
                .build();
        Stream.of(2019, 2020, 2021)
                .flatMap(year -> LocalDate.of(year, 2, 26).datesUntil(LocalDate.of(year, 3, 4)))
                .forEach(day -> {
                    for (long years = -5; years <= 10; years++) {
                        assertThat(Samples.compared(new FullYears<>(ages, day), person, years))
                                .isIn("below", "at", "above");
                    }
                });
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "'', '', false",
        "5, '', true",
        "'', 10, true",
        "'', 0, false",
        "5, 10, true",
        "0, 0, false",
    })
    void aRateOfNoughtSaysNothing(String part, String whole, boolean isRecorded) throws Throwable {
        Quantity<County, Ratio> rate = Quantity.rate("率", "rate", County.OMITTED, County.SAMPLED_UNREGISTERED);
        County county = County.builder()
                .id("C")
                .omitted(County.OMITTED.parse(part))
                .sampledUnregistered(County.SAMPLED_UNREGISTERED.parse(whole))
                .build();
        assertThat((boolean) rate.fraction(Fraction.End.KNOWN).recorded().invoke(county))
                .isEqualTo(isRecorded);
    }

    @Test
    void whatWasRecordedOfAnAmountIsKnown() throws Throwable {
        Group.Ages<Person> ages =
                new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, Samples.TEN_DAYS, Samples.TEN_DAYS);
        Fraction<Person> age = new FullYears<>(ages, LocalDate.of(2020, 6, 1)).fraction(Fraction.End.LEAST);
        Person unknown = Person.builder().id("P").build();
        Person born = Person.BIRTH_DATE.with(unknown, Observed.known(LocalDate.of(2010, 1, 1)));
        Person grown = Person.AGE_YEARS.with(unknown, Observed.between(20L, 30L));
        assertThat((boolean) age.recorded().invoke(unknown)).isFalse();
        assertThat((boolean) age.recorded().invoke(born)).isTrue();
        assertThat((boolean) age.recorded().invoke(grown)).isTrue();

        Fraction<Household> each = perPerson.fraction(Fraction.End.LEAST);
        assertThat((boolean) each.recorded().invoke(Samples.household(""))).isFalse();
        assertThat((boolean) each.recorded().invoke(Samples.household("members=2")))
                .isTrue();
        assertThat((boolean) each.recorded().invoke(Samples.household("wage_income_yuan=2..3")))
                .isTrue();

        Fraction<County> part = share.fraction(Fraction.End.LEAST);
        assertThat((boolean) part.recorded().invoke(Kind.COUNTY.parse("C", ""))).isFalse();
        assertThat((boolean) part.recorded().invoke(Kind.COUNTY.parse("C", "exited_population=5")))
                .isTrue();
        assertThat((boolean) part.recorded().invoke(Kind.COUNTY.parse("C", "rural_population=5")))
                .isTrue();
    }

    @Test
    void whatThereIsNoneOfByTheRecordThatCountsMeetsNoDemand() {
        Requirement<Household> litres =
                Samples.LITRES.or(Quantity.of(Household.WATER_TRIP_MINUTES)).isAtLeast(Samples.TWENTY);

        assertThat(Samples.outcome(litres, "water_litres=none")).isEqualTo(NOT_MET);
        assertThat(Samples.outcome(litres, "water_litres=none water_trip_minutes=30"))
                .isEqualTo(MET);
        assertThat(Samples.outcome(litres, "")).isEqualTo(UNDETERMINED);
    }

    @Test
    void whatIsPutTogetherIsToldPartByPart() {
        assertThat(net.plus(wage).found(Samples.household("net_income_yuan=1 wage_income_yuan=2")))
                .isEqualTo(new Text("1元 + 2元", "1 yuan + 2 yuan"));
    }

    @Test
    void aCountIsWholeWhenItsEndsMeet() {
        Quantity<Household, Long> exact = Quantity.counted("数", "count", "days", household -> closed(2, 2));
        Quantity<Household, Long> vague = Quantity.counted("数", "count", "days", household -> closed(2, 3));
        Household anybody = Samples.household("");
        assertThat(exact.coverage(anybody)).isEqualTo(Quantity.Coverage.WHOLE);
        assertThat(vague.coverage(anybody)).isEqualTo(Quantity.Coverage.PART);
        assertThat(exact.found(anybody).en()).isEqualTo("2");
        assertThat(vague.found(anybody).en()).isEqualTo("2 to 3");
        assertThat(vague.isAtLeast(Samples.TEN_DAYS).inputs()).singleElement().satisfies(input -> {
            assertThat(input.name()).isEqualTo("days: count");
            assertThat(input.direction()).isEqualTo(Requirement.Direction.NEITHER);
            assertThat(input.slots(anybody)).isEmpty();
        });
    }

    private static Quantity.Interval closed(long low, long high) {
        return Quantity.Interval.closed(Ratio.of(low, 1), Ratio.of(high, 1));
    }

    @Test
    void anAmountHasTheTypeOfItsNumber() {
        Quantity<County, Ratio> rate = Quantity.rate("率", "rate", County.OMITTED, County.SAMPLED_UNREGISTERED);

        assertThat(List.of(
                        net.type(),
                        either.type(),
                        perPerson.type(),
                        net.plus(wage).type(),
                        net.minus(wage).type(),
                        Quantity.computed("和", "sum", net.plus(wage)).type()))
                .containsOnly(Yuan.class);
        assertThat(List.of(share.type(), rate.type(), rate.times(share).type())).containsOnly(Ratio.class);
        assertThat(Samples.LITRES.type()).isEqualTo(BigDecimal.class);
        assertThat(Quantity.<Household>counted("数", "count", "days", household -> Quantity.Interval.closed(null, null))
                        .type())
                .isEqualTo(Long.class);
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "exited_population=5; rural_population=10, 1/2, 1/2",
        "exited_population=5..6; rural_population=10..12, 5/12, 3/5",
        "rural_population=10, 0, 1",
        "exited_population=5; unexited_population=4; rural_population=2..10, 1/2, 5/4",
        "exited_population=5; unexited_population=4; rural_population=4..10, 1/2, 5/4",
        "exited_population=5; unexited_population=4; rural_population=5..10, 1/2, 1",
        "'', 0,",
    })
    void aShareOfAPopulationThatIsNeverBelowAPartOfIt(String facts, String low, String high) {
        assertThat(share.interval(Kind.COUNTY.parse("C", facts)))
                .isEqualTo(Quantity.Interval.closed(Ratio.of(low), high == null ? null : Ratio.of(high)));
    }

    @Test
    void aShareIsComparedAndToldAsItsTwoNumbers() {
        County county = Kind.COUNTY.parse("C", "exited_population=5; rural_population=10");
        County unknown = Kind.COUNTY.parse("C", "exited_population=5");

        assertThat(Samples.compared(share, county, Ratio.percent(50))).isEqualTo("at");
        assertThat(Samples.compared(share, county, Ratio.percent(49))).isEqualTo("above");
        assertThat(Samples.compared(share, unknown, Ratio.percent(49))).isEqualTo("any");
        assertThat(share.coverage(county)).isEqualTo(Quantity.Coverage.WHOLE);
        assertThat(share.coverage(unknown)).isEqualTo(Quantity.Coverage.PART);
        assertThat(share.found(county).en()).isEqualTo("5 ÷ 10");
        assertThat(share.inputs(true))
                .flatExtracting(input -> input.slots(county))
                .extracting(Slot::moreIsBetter)
                .containsExactly(true, false);
        assertThat(share.inputs(true))
                .extracting(input -> input.name() + " " + input.direction())
                .containsExactly("exited_population NEITHER", "rural_population NEITHER");
    }

    @Test
    void aFactMovesWhatIsComputedTheWayThatTheFormulaSays() {
        Quantity<Household, Yuan> difference =
                Quantity.computed("差", "difference", List.of(net), List.of(wage), net.minus(wage));

        assertThat(difference.inputs(true))
                .extracting(input -> input.name() + " " + input.direction())
                .containsExactly("net_income_yuan UP", "wage_income_yuan DOWN");
        assertThat(net.minus(wage).inputs(false))
                .extracting(input -> input.name() + " " + input.direction())
                .containsExactly("net_income_yuan DOWN", "wage_income_yuan UP");
    }

    @Test
    void anAmountPerPersonIsKnownWhenBothAre() {
        assertThat(perPerson.coverage(Samples.household("members=2 net_income_yuan=1")))
                .isEqualTo(Quantity.Coverage.WHOLE);
        assertThat(perPerson.coverage(Samples.household("members=2"))).isEqualTo(Quantity.Coverage.PART);
        assertThat(perPerson.coverage(Samples.household(""))).isEqualTo(Quantity.Coverage.NONE);
    }
}
