package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;

/** Chongqing: the ceiling of the western region, 3 %, whatever region was recorded. */
class ChongqingTest {

    private static List<Observed<Region>> regions() {
        List<Observed<Region>> regions = new ArrayList<>(List.of(Observed.missing()));
        Arrays.stream(Region.values()).map(Observed::known).forEach(regions::add);
        return regions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-29", "2017-09-29", "2017-09-30", "2018-01-01", "2020-12-31"})
    void aVillageIsMetAtThreePerCentAndNotWithOnePersonMore(LocalDate day) {
        RulesInForce rules = Rulebooks.CHONGQING.inForceOn(day);
        for (Observed<Region> region : regions()) {
            assertThat(rules.assess(village(region, 3_000)).outcome())
                    .as("%s", region)
                    .isEqualTo(Outcome.MET);
            assertThat(rules.explain(village(region, 3_000)).atBoundary())
                    .extracting(Clause::id)
                    .containsExactly("chongqing.village.incidence");
            assertThat(rules.assess(village(region, 3_001)).outcome())
                    .as("%s", region)
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    private static Village village(Observed<Region> region, long poor) {
        return Village.builder()
                .id("V1")
                .region(region)
                .ruralPopulation(known(100_000L))
                .poorPopulation(known(poor))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-29", "2017-09-29"})
    void aCountyIsMetAtThreePerCentOfItsRegister(LocalDate day) {
        RulesInForce rules = Rulebooks.CHONGQING.inForceOn(day);
        for (Observed<Region> region : regions()) {
            County.Builder county = County.builder().id("C1").region(region).ruralPopulation(known(100_000L));
            assertThat(rules.assess(county.unexitedPopulation(known(3_000L)).build())
                            .outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(rules.assess(county.unexitedPopulation(known(3_001L)).build())
                            .outcome())
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09-30", "2017-12-31", "2018-01-01", "2020-12-31"})
    void aCountyIsMetAtThreePerCentComposite(LocalDate day) {
        RulesInForce rules = Rulebooks.CHONGQING.inForceOn(day);
        for (Observed<Region> region : regions()) {
            assertThat(rules.assess(published(region, "3%")).outcome(Theme.INCIDENCE))
                    .isEqualTo(Outcome.MET);
            assertThat(rules.assess(published(region, "3.01%")).outcome(Theme.INCIDENCE))
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    private static County published(Observed<Region> region, String incidence) {
        return County.builder()
                .id("C1")
                .region(region)
                .compositeIncidence(known(Ratio.of(incidence)))
                .build();
    }

    @Test
    void wrongExitsAndOmissionsKeepTwoPerCent() {
        RulesInForce rules = Rulebooks.CHONGQING.inForceOn(LocalDate.of(2019, 12, 31));
        County county = County.builder()
                .id("C1")
                .wrongExitRate(known(Ratio.of("2.01%")))
                .omissionRate(known(Ratio.of("2%")))
                .build();
        assertThat(rules.assess(county).outcome(Theme.WRONG_EXIT)).isEqualTo(Outcome.NOT_MET);
        assertThat(rules.assess(county).outcome(Theme.OMISSION)).isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsNotEstablishedIsPrinted() {
        assertThat(Rulebooks.CHONGQING.notEstablished()).hasSize(5);
        assertThat(Rulebooks.CHONGQING.inForceOn(LocalDate.of(2019, 12, 31)).print(Locale.ENGLISH))
                .contains("not established: the ten and eight haves and the 18 items for villages")
                .contains("not established: the six items of Yunyang's 六个一批");
    }
}
