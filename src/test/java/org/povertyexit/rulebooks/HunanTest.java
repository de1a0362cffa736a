package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Hunan: a line of its own, 40,000 yuan of collective income, and 一降低、一高出、一达标 for counties. */
class HunanTest {

    private static RulesInForce in(int year) {
        return Rulebooks.HUNAN.inForceOn(LocalDate.of(year, 12, 31));
    }

    private static Household earning(String yuan) {
        return Household.builder()
                .id("H1")
                .memberCount(known(1L))
                .netIncome(known(Yuan.of(yuan)))
                .stableIncome(yes())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"3699.99, NOT_MET", "3700, NOT_MET", "3700.01, MET"})
    void theLineOf2019IsToBeExceeded(String yuan, Outcome outcome) {
        assertThat(in(2019).assess(earning(yuan)).outcome(Theme.INCOME)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2016", "2017", "2018", "2020"})
    void incomeIsOpenInOtherYearsAndTheExplanationSaysWhy(int year) {
        assertThat(in(year).assess(earning("90000")).outcome(Theme.INCOME)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(in(year).explain(earning("90000")).print(Locale.ENGLISH))
                .contains(
                        "demanded: net income per person and year exceeds Hunan's poverty line (number not established for "
                                + year + ")");
        assertThat(in(year).explain(earning("90000")).print(Locale.CHINESE)).contains("（" + year + "年数值未确定）");
    }

    @Test
    void anUnstableIncomeIsNotMetWhateverTheLineWas() {
        Household household = Household.STABLE_INCOME.with(earning("90000"), no());
        assertThat(in(2018).assess(household).outcome(Theme.INCOME)).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"39999.99, NOT_MET", "40000, MET", "40000.01, MET"})
    void collectiveIncomeDecides(String yuan, Outcome outcome) {
        Village village = Village.builder()
                .id("V1")
                .ruralPopulation(known(1_000L))
                .poorPopulation(known(20L))
                .collectiveIncome(known(Yuan.of(yuan)))
                .build();
        assertThat(in(2018).assess(village).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"20, MET", "21, NOT_MET", "30, NOT_MET"})
    void theWesternCeilingIsNotHunans(long poor, Outcome outcome) {
        Village village = Village.builder()
                .id("V1")
                .region(known(Region.WESTERN))
                .ruralPopulation(known(1_000L))
                .poorPopulation(known(poor))
                .collectiveIncome(known(Yuan.of(40_000)))
                .build();
        assertThat(in(2018).assess(village).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"189, 199, NOT_MET", "19, 20, MET", "949, 1000, NOT_MET", "950, 1000, MET"})
    void ninetyFivePerCentOfTheVillagesAreOut(long out, long all, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .exitedVillages(known(out))
                .poorVillages(known(all))
                .build();
        assertThat(in(2018).assess(county).outcome(Theme.VILLAGES_EXITED)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"94.99%, NOT_MET", "95%, MET", "100%, MET"})
    void ninetyFivePerCentOfTheRelocationIsDone(String rate, Outcome outcome) {
        County county =
                County.builder().id("C1").relocationRate(known(Ratio.of(rate))).build();
        assertThat(in(2018).assess(county).outcome(Theme.RELOCATION)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 20000, UNDETERMINED",
        "2017, 7999.99, NOT_MET",
        "2017, 8000, MET",
        "2018, 20000, UNDETERMINED",
        "2019, 20000, UNDETERMINED",
        "2020, 10000, NOT_MET",
        "2020, 10000.01, MET"
    })
    void ruralIncomeIsOnItsPathWhereThePathIsEstablished(int year, String yuan, Outcome outcome) {
        County county =
                County.builder().id("C1").ruralIncome(known(Yuan.of(yuan))).build();
        assertThat(in(year).assess(county).outcome(Theme.INCOME_LEVEL)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"19, MET", "20, NOT_MET", "21, NOT_MET"})
    void theIncidenceOfACountyIsBelowTwoPerCent(long poor, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .ruralPopulation(known(1_000L))
                .unexitedPopulation(known(poor))
                .build();
        assertThat(in(2016).assess(county).outcome(Theme.INCIDENCE)).isEqualTo(outcome);
    }

    @Test
    void whatIsNotEstablishedIsPrinted() {
        assertThat(Rulebooks.HUNAN.notEstablished()).hasSize(5);
        assertThat(in(2018).print(Locale.ENGLISH))
                .contains("not established: the province's line in years other than 2019")
                .contains("not established: the target of rural income in 2016, 2018 and 2019")
                .contains(
                        "not established: the figures for roads, water, power, school, clinic and insurance of villages")
                .contains("not established: what 六覆盖 contains");
    }
}
