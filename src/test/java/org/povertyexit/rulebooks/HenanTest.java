package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;

/** Henan: villages at most 2 % of all their people, counties below 2 %, 90 % of the villages out, and more growth. */
class HenanTest {
    private static final RulesInForce IN_2016 = Rulebooks.HENAN.inForceOn(LocalDate.of(2016, 12, 31));
    private static final RulesInForce IN_2019 = Rulebooks.HENAN.inForceOn(LocalDate.of(2019, 12, 31));

    @ParameterizedTest
    @CsvSource({"1999, MET", "2000, NOT_MET", "2001, NOT_MET"})
    void aCountyIsBelowTwoPerCentOfItsRegisterBeforeTheMeasures(long poor, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .ruralPopulation(known(100_000L))
                .unexitedPopulation(known(poor))
                .build();
        assertThat(IN_2016.assess(county).outcome(Theme.INCIDENCE)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1.99%, MET", "2%, NOT_MET", "2.01%, NOT_MET"})
    void aCountyIsBelowTwoPerCentInEveryRate(String rate, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .compositeIncidence(known(Ratio.of(rate)))
                .wrongExitRate(known(Ratio.of(rate)))
                .omissionRate(known(Ratio.of(rate)))
                .build();
        for (Theme theme : new Theme[] {Theme.INCIDENCE, Theme.WRONG_EXIT, Theme.OMISSION}) {
            assertThat(IN_2019.assess(county).outcome(theme)).as("%s", theme).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"8.99%, 9%, NOT_MET", "9%, 9%, NOT_MET", "9.01%, 9%, MET", "-1%, -1%, NOT_MET", "-1%, -1.01%, MET"})
    void incomeGrowsMoreThanInTheProvince(String here, String province, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .ruralIncomeGrowth(known(Ratio.of(here)))
                .provinceIncomeGrowth(known(Ratio.of(province)))
                .build();
        assertThat(IN_2019.assess(county).outcome(Theme.INCOME_GROWTH)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"89, 100, NOT_MET", "90, 100, MET", "9, 10, MET", "142, 158, NOT_MET", "143, 158, MET"})
    void ninetyPerCentOfTheVillagesAreOut(long out, long all, Outcome outcome) {
        County county = County.builder()
                .id("C1")
                .exitedVillages(known(out))
                .poorVillages(known(all))
                .build();
        assertThat(IN_2019.assess(county).outcome(Theme.VILLAGES_EXITED)).isEqualTo(outcome);
    }

    /** 1,000 persons live in the village, 800 of them rural registered: 2 % of all are 2.5 % of these. */
    @ParameterizedTest
    @CsvSource({"19, MET, NOT_MET", "20, MET, NOT_MET", "21, NOT_MET, NOT_MET", "16, MET, MET"})
    void theIncidenceOfAVillageIsOverAllItsPeople(long poor, Outcome here, Outcome national) {
        Village village = Village.builder()
                .id("V1")
                .region(known(Region.CENTRAL))
                .villagePopulation(known(1_000L))
                .ruralPopulation(known(800L))
                .poorPopulation(known(poor))
                .hardenedRoad(no())
                .build();
        assertThat(IN_2019.assess(village).outcome()).isEqualTo(here);
        assertThat(Rulebooks.NATIONAL
                        .inForceOn(LocalDate.of(2019, 12, 31))
                        .assess(village)
                        .outcome())
                .isEqualTo(national);
    }

    @Test
    void whatIsNotEstablishedIsPrinted() {
        assertThat(Rulebooks.HENAN.notEstablished()).hasSize(5);
        assertThat(Rulebooks.NATIONAL.notEstablished()).isEmpty();
        assertThat(IN_2019.print(Locale.ENGLISH))
                .contains("not established: how \"1+7+2\" is grouped")
                .contains("not established: what 大病有救助, 有明显改善 and 有自有住房 are checked by (they are not checked)")
                .contains("not established: the day from which the province's standard holds");
    }
}
