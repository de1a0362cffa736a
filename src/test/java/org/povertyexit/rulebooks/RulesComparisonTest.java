package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Level.COUNTY;
import static org.povertyexit.clause.Level.HOUSEHOLD;
import static org.povertyexit.clause.Level.VILLAGE;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesComparison;
import org.povertyexit.RulesComparison.Difference;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Two sets of rules side by side differ where they do, and nowhere else. */
class RulesComparisonTest {

    private static RulesComparison compared(Rulebook one, String on, Rulebook other, String otherOn) {
        return one.inForceOn(LocalDate.parse(on)).comparedWith(other.inForceOn(LocalDate.parse(otherOn)));
    }

    private static List<Theme> themes(RulesComparison comparison, Level level) {
        return comparison.differences().stream()
                .filter(difference -> difference.level() == level)
                .map(Difference::theme)
                .toList();
    }

    private static List<Theme> themes(List<Difference> differences) {
        return differences.stream().map(Difference::theme).toList();
    }

    @Test
    void rulesDoNotDifferFromThemselves() {
        for (Rulebook rulebook : Rulebooks.all()) {
            for (String day : new String[] {"2016-04-29", "2017-09-30", "2018-12-31", "2019-12-31", "2020-12-31"}) {
                assertThat(compared(rulebook, day, rulebook, day).differences()).isEmpty();
            }
        }
    }

    @Test
    void theNationalRulesOf2018And2019DifferInTheLineAndWhatTheGuidanceProvides() {
        RulesComparison comparison = compared(Rulebooks.NATIONAL, "2018-12-31", Rulebooks.NATIONAL, "2019-12-31");
        assertThat(themes(comparison, HOUSEHOLD))
                .containsExactly(Theme.INCOME, Theme.EDUCATION, Theme.MEDICAL, Theme.HOUSING, Theme.WATER);
        assertThat(themes(comparison, VILLAGE)).isEmpty();
        assertThat(themes(comparison, COUNTY)).isEmpty();
        Difference water = comparison.differences().get(4);
        assertThat(water.one()).isEmpty();
        assertThat(water.other()).contains(Guidance2019.WATER);
    }

    @Test
    void theNationalRulesOfTwoDaysWithoutAChangeBetweenThemDoNotDiffer() {
        assertThat(compared(Rulebooks.NATIONAL, "2019-06-23", Rulebooks.NATIONAL, "2019-12-31")
                        .differences())
                .isEmpty();
    }

    @Test
    void sanmenxiaDiffersFromHenanInSuspicionAndTheTwelveItems() {
        assertThat(compared(Rulebooks.HENAN, "2019-10-16", Rulebooks.SANMENXIA, "2019-10-16")
                        .differences())
                .isEmpty();
        RulesComparison comparison = compared(Rulebooks.HENAN, "2019-10-17", Rulebooks.SANMENXIA, "2019-10-17");
        assertThat(themes(comparison, HOUSEHOLD))
                .containsExactly(Theme.FOOD, Theme.CLOTHING, Theme.EDUCATION, Theme.MEDICAL, Theme.HOUSING);
        assertThat(themes(comparison, VILLAGE))
                .containsExactlyInAnyOrder(
                        Theme.INCIDENCE,
                        Theme.ROAD,
                        Theme.BUS,
                        Theme.WATER,
                        Theme.ELECTRICITY,
                        Theme.BROADCASTING,
                        Theme.BROADBAND,
                        Theme.CULTURE,
                        Theme.CLINIC,
                        Theme.DOCTOR,
                        Theme.INDUSTRY,
                        Theme.COLLECTIVE_INCOME);
        assertThat(themes(comparison, COUNTY)).isEmpty();
    }

    @Test
    void aHouseholdComesOutDifferentlyBecauseOfWhatTouchesIt() {
        Household household = Household.builder()
                .id("H1")
                .netIncome(known(Yuan.of(3_100)))
                .memberCount(known(1L))
                .stableIncome(yes())
                .food(yes())
                .clothing(suspected())
                .addMembers(Person.builder()
                        .id("P1")
                        .ageYears(known(70L))
                        .medicalInsurance(yes())
                        .build())
                .build();
        // 3,100 yuan exceed 2,995 and not 3,218; the insurance that is recorded is enough until the guidance asks for
        // more
        RulesComparison years = compared(Rulebooks.NATIONAL, "2018-12-31", Rulebooks.NATIONAL, "2019-12-31");
        assertThat(themes(years.of(household))).containsExactly(Theme.INCOME, Theme.MEDICAL, Theme.WATER);
        RulesComparison places = compared(Rulebooks.HENAN, "2019-12-31", Rulebooks.SANMENXIA, "2019-12-31");
        assertThat(themes(places.of(household))).containsExactly(Theme.CLOTHING);
        assertThat(compared(Rulebooks.HENAN, "2019-12-31", Rulebooks.HENAN, "2019-12-31")
                        .of(household))
                .isEmpty();
    }

    @Test
    void aVillageComesOutDifferentlyBecauseOfWhatDecidesOnlyThere() {
        Village village = Village.builder()
                .id("V1")
                .villagePopulation(known(1_000L))
                .poorPopulation(known(20L))
                .hardenedRoad(no())
                .busService(yes())
                .build();
        RulesComparison comparison = compared(Rulebooks.HENAN, "2019-12-31", Rulebooks.SANMENXIA, "2019-12-31");
        // exactly 2 % is enough in Henan only; road and clinic decide in Sanmenxia only; the bus runs
        assertThat(themes(comparison.of(village)))
                .contains(Theme.INCIDENCE, Theme.ROAD, Theme.CLINIC)
                .doesNotContain(Theme.BUS);
    }

    @Test
    void aCountyComesOutDifferentlyBecauseOfTheCeiling() {
        County county = County.builder()
                .id("C1")
                .region(known(Region.CENTRAL))
                .ruralPopulation(known(1_000L))
                .unexitedPopulation(known(25L))
                .build();
        RulesComparison comparison = compared(Rulebooks.NATIONAL, "2016-12-31", Rulebooks.CHONGQING, "2016-12-31");
        assertThat(themes(comparison, COUNTY)).containsExactly(Theme.INCIDENCE);
        assertThat(themes(comparison.of(county))).containsExactly(Theme.INCIDENCE);
        assertThat(comparison.of(County.UNEXITED_POPULATION.with(county, known(31L))))
                .isEmpty();
    }

    private static RulesInForce rules(Clause<?>... clauses) {
        LocalDate day = LocalDate.of(2018, 12, 31);
        Document document = Document.of("某地标准", "某地", "2018", Citation.Standing.READ);
        Instrument standard = Instrument.of(document, day, clauses);
        return Rulebook.of("place", Text.same("place"), day, day, List.of(standard))
                .inForceOn(day);
    }

    @Test
    void clausesInAnotherOrderDoNotDiffer() {
        RulesInForce rules = rules(ExitOpinions2016.FOOD, ExitOpinions2016.CLOTHING);
        assertThat(rules.comparedWith(rules(ExitOpinions2016.CLOTHING, ExitOpinions2016.FOOD))
                        .differences())
                .isEmpty();
    }

    @Test
    void clausesOfOtherIdsArePairedByWhatTheyAreAbout() {
        RulesInForce national = rules(ExitOpinions2016.FOOD, ExitOpinions2016.CLOTHING);
        RulesInForce henan = rules(HenanStandard2016.CLOTHING, HenanStandard2016.FOOD);
        RulesComparison comparison = national.comparedWith(henan);
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(
                                HOUSEHOLD,
                                Theme.FOOD,
                                Optional.of(ExitOpinions2016.FOOD),
                                Optional.of(HenanStandard2016.FOOD)),
                        new Difference(
                                HOUSEHOLD,
                                Theme.CLOTHING,
                                Optional.of(ExitOpinions2016.CLOTHING),
                                Optional.of(HenanStandard2016.CLOTHING)));
        assertThat(comparison.one()).isSameAs(national);
        assertThat(comparison.other()).isSameAs(henan);
    }

    @Test
    void aClauseThatIsInBothIsNotPairedWithAnotherOneAboutTheSame() {
        RulesInForce one = rules(HenanStandard2016.FOOD, ExitOpinions2016.FOOD);
        RulesInForce other = rules(ExitOpinions2016.FOOD);
        assertThat(one.comparedWith(other).differences())
                .containsExactly(
                        new Difference(HOUSEHOLD, Theme.FOOD, Optional.of(HenanStandard2016.FOOD), Optional.empty()));
    }
}
