package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.facts.Observed.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Kind;

/** Every number of the national rulebook: just below it, at it, and just above. */
class ThresholdsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private static <S> Finding finding(Kind<S> kind, S subject, LocalDate day, Theme theme) {
        return new Judged<>(kind, National.rules(day), subject)
                .explanation().findings().stream()
                        .filter(finding -> finding.clause().theme() == theme
                                && finding.clause().force() == Clause.Force.DECISIVE)
                        .findAny()
                        .orElseThrow();
    }

    private static Finding finding(Household household, Theme theme) {
        return finding(Kind.HOUSEHOLD, household, DAY, theme);
    }

    private static void assertIs(Finding finding, Outcome outcome, boolean atBoundary) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.atBoundary()).isEqualTo(atBoundary);
        assertThat(finding.evidence().demanded(Locale.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2016, 2952", "2017, 2952", "2018, 2995", "2019, 3218", "2020, 4000"})
    void incomeMustExceedTheLineOfTheYearByAFenForTheHousehold(int year, long line) {
        for (int members = 1; members <= 4; members++) {
            long fen = line * 100 * members;
            assertIs(income(year, members, fen - 1), NOT_MET, false);
            assertIs(income(year, members, fen), NOT_MET, true);
            assertIs(income(year, members, fen + 1), MET, false);
        }
    }

    private static Finding income(int year, int members, long fen) {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(known(new Yuan(fen)))
                .members(IntStream.range(0, members)
                        .mapToObj(number -> Gaps.person("P" + number, Schooling.ENROLLED, true))
                        .toList())
                .build();
        return finding(Kind.HOUSEHOLD, household, LocalDate.of(year, 12, 31), Theme.INCOME);
    }

    @ParameterizedTest
    @CsvSource({
        "5, MET",
        "6, NOT_MET",
        "7, NOT_MET",
        "14, NOT_MET",
        "15, NOT_MET",
        "16, MET",
    })
    void aDropOutCountsFromSixToFifteenFullYears(long age, Outcome expected) {
        assertThat(dropOut(Person.AGE_YEARS, known(age)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // the sixth birthday tomorrow, today, yesterday
        "2014-01-01, MET", "2013-12-31, NOT_MET", "2013-12-30, NOT_MET",
        // the sixteenth birthday tomorrow, today, yesterday
        "2004-01-01, NOT_MET", "2003-12-31, MET", "2003-12-30, MET",
        // not yet born
        "2020-01-01, MET",
    })
    void fullYearsAreCountedToTheBirthday(LocalDate born, Outcome expected) {
        assertThat(dropOut(Person.BIRTH_DATE, known(born)).outcome()).isEqualTo(expected);
    }

    @Test
    void whoIsBornOnALeapDayIsAYearOlderOnTheFirstOfMarch() {
        Household household = withMember(Person.BIRTH_DATE, known(LocalDate.of(2012, 2, 29)));

        assertThat(education(household, LocalDate.of(2018, 2, 28))).isEqualTo(MET);
        assertThat(education(household, LocalDate.of(2018, 3, 1))).isEqualTo(NOT_MET);
    }

    private static Outcome education(Household household, LocalDate day) {
        return National.rules(day).explain(household).findings().stream()
                .filter(finding -> finding.clause().theme() == Theme.EDUCATION)
                .findAny()
                .orElseThrow()
                .outcome();
    }

    private static <V> Finding dropOut(Fact<Person, V> fact, Observed<V> observed) {
        return finding(withMember(fact, observed), Theme.EDUCATION);
    }

    private static <V> Household withMember(Fact<Person, V> age, Observed<V> observed) {
        Person dropOut = Person.AGE_YEARS.hide(Gaps.person("P", Schooling.DROPPED_OUT, true));
        return Household.builder()
                .from(Records.HOUSEHOLD)
                .members(List.of(age.with(dropOut, observed)))
                .build();
    }

    @Test
    void withNobodyOfSchoolAgeTheFindingSaysSo() {
        Finding finding = dropOut(Person.AGE_YEARS, known(16L));

        assertThat(finding.outcome()).isEqualTo(MET);
        assertThat(finding.evidence().found(Locale.ENGLISH)).isEqualTo("none such");
        assertThat(finding.evidence().found(Locale.CHINESE)).isEqualTo("无此类人员");
    }

    @ParameterizedTest
    @CsvSource({
        "no, 34.99, NOT_MET, false", "no, 35, MET, true", "no, 35.01, MET, false",
        "yes, 19.99, NOT_MET, false", "yes, 20, MET, true", "yes, 20.01, MET, false",
        "'', 19.99, NOT_MET, false", "'', 35.01, MET, false", "'', 25, UNDETERMINED, false",
        "'', 20, UNDETERMINED, true", "'', 35, MET, true",
    })
    void litresOfWater(String scarce, BigDecimal litres, Outcome outcome, boolean atBoundary) {
        Household household = Household.WATER_SCARCE_AREA.with(
                Household.WATER_LITRES.with(Records.HOUSEHOLD, known(litres)),
                Household.WATER_SCARCE_AREA.parse(scarce));

        assertIs(finding(household, Theme.WATER), outcome, atBoundary);
    }

    @ParameterizedTest
    @CsvSource({
        "water_trip_minutes, 19.99, 20, 20.01",
        "water_distance_m, 799.99, 800, 800.01",
        "water_climb_m, 79.99, 80, 80.01",
    })
    void theWayToWater(String column, String below, String at, String above) {
        Household notPiped = Household.WATER_PIPED.with(Records.HOUSEHOLD, Observed.no());

        assertIs(finding(with(Household.FACTS, notPiped, column, below), Theme.WATER), MET, false);
        assertIs(finding(with(Household.FACTS, notPiped, column, at), Theme.WATER), MET, true);
        assertIs(finding(with(Household.FACTS, notPiped, column, above), Theme.WATER), NOT_MET, false);
        assertIs(finding(with(Household.FACTS, Records.HOUSEHOLD, column, at), Theme.WATER), MET, false);
    }

    @Test
    void daysWithoutWater() {
        assertIs(finding(with(Household.FACTS, Records.HOUSEHOLD, "water_outage_days", "35"), Theme.WATER), MET, false);
        assertIs(finding(with(Household.FACTS, Records.HOUSEHOLD, "water_outage_days", "36"), Theme.WATER), MET, true);
        assertIs(
                finding(with(Household.FACTS, Records.HOUSEHOLD, "water_outage_days", "37"), Theme.WATER),
                NOT_MET,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL, 19, MET, false, MET", "CENTRAL, 20, MET, true, NOT_MET", "CENTRAL, 21, NOT_MET, false, NOT_MET",
        "WESTERN, 29, MET, false, MET", "WESTERN, 30, MET, true, NOT_MET", "WESTERN, 31, NOT_MET, false, NOT_MET",
        "'', 19, MET, false, MET", "'', 20, MET, true, UNDETERMINED", "'', 21, UNDETERMINED, false, UNDETERMINED",
        "'', 30, UNDETERMINED, true, NOT_MET", "'', 31, NOT_MET, false, NOT_MET",
    })
    void incidenceOfAThousand(String region, String poor, Outcome outcome, boolean atBoundary, Outcome otherReading) {
        Village village =
                with(Village.FACTS, with(Village.FACTS, Records.VILLAGE, "region", region), "poor_population", poor);
        County county =
                with(County.FACTS, with(County.FACTS, Records.COUNTY, "region", region), "unexited_population", poor);
        County unprojected = with(
                County.FACTS, with(County.FACTS, county, "exited_population", "0"), "unregistered_population", "0");

        for (Finding finding : List.of(
                finding(Kind.VILLAGE, village, DAY, Theme.INCIDENCE),
                finding(Kind.COUNTY, county, LocalDate.of(2017, 9, 29), Theme.INCIDENCE),
                finding(Kind.COUNTY, unprojected, LocalDate.of(2017, 9, 30), Theme.INCIDENCE))) {
            assertIs(finding, outcome, atBoundary);
            assertThat(finding.otherReading()).contains(otherReading);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wrongly_exited, WRONG_EXIT, 1, MET, false, MET",
        "wrongly_exited, WRONG_EXIT, 2, MET, true, NOT_MET",
        "wrongly_exited, WRONG_EXIT, 3, NOT_MET, false, NOT_MET",
        "omitted, OMISSION, 1, MET, false, MET",
        "omitted, OMISSION, 2, MET, true, NOT_MET",
        "omitted, OMISSION, 3, NOT_MET, false, NOT_MET",
        "approving, APPROVAL, 89, NOT_MET, false, NOT_MET",
        "approving, APPROVAL, 90, MET, true, NOT_MET",
        "approving, APPROVAL, 91, MET, false, MET",
    })
    void ofAHundredAsked(
            String column, Theme theme, String found, Outcome outcome, boolean atBoundary, Outcome otherReading) {
        Finding finding = finding(Kind.COUNTY, with(County.FACTS, Records.COUNTY, column, found), DAY, theme);

        assertIs(finding, outcome, atBoundary);
        assertThat(finding.otherReading()).contains(otherReading);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong_exit_rate, WRONG_EXIT, 1.99%, MET", "wrong_exit_rate, WRONG_EXIT, 2%, MET",
        "wrong_exit_rate, WRONG_EXIT, 2.01%, NOT_MET", "omission_rate, OMISSION, 2%, MET",
        "omission_rate, OMISSION, 0.0200000000000000000001, NOT_MET", "approval_rate, APPROVAL, 89.99%, NOT_MET",
        "approval_rate, APPROVAL, 90%, MET", "composite_incidence, INCIDENCE, 2%, MET",
        "composite_incidence, INCIDENCE, 2.01%, NOT_MET",
    })
    void ratesAsPublished(String column, Theme theme, String rate, Outcome outcome) {
        County published = County.REGION.with(County.builder().id("C").build(), Records.COUNTY.region());

        assertThat(finding(Kind.COUNTY, with(County.FACTS, published, column, rate), DAY, theme)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aRateIsExactWhereProductsPassSixtyFourBits() {
        long rural = 4_000_000_000_000_000_000L;
        Village atCeiling = Village.builder()
                .from(Records.VILLAGE)
                .ruralPopulation(known(rural))
                .poorPopulation(known(rural / 50))
                .build();
        Village above = Village.POOR_POPULATION.with(atCeiling, known(rural / 50 + 1));

        assertIs(finding(Kind.VILLAGE, atCeiling, DAY, Theme.INCIDENCE), MET, true);
        assertIs(finding(Kind.VILLAGE, above, DAY, Theme.INCIDENCE), NOT_MET, false);
    }

    private static <S> S with(List<Fact<S, ?>> facts, S subject, String column, String text) {
        return facts.stream()
                .filter(fact -> fact.name().equals(column))
                .map(fact -> with(fact, subject, text))
                .findAny()
                .orElseThrow();
    }

    private static <S, V> S with(Fact<S, V> fact, S subject, String text) {
        return fact.with(subject, fact.parse(text));
    }
}
