package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** What the README says in words about verdicts, explanations, days and tallies. */
class ClaimsTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
    private static final Household POOR = Household.builder()
            .id("H1")
            .memberCount(known(3L))
            .netIncome(known(Yuan.of(6_000)))
            .build();

    @Test
    void belowTheLineIsNotMetWhateverElseIsUnknown() {
        assertThat(RULES.assess(POOR).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whatIsNotSetIsMissingAndNeverMet() {
        assertThat(RULES.assess(Household.builder().id("H2").build()).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aSuspectedProblemLeavesItsClauseUndetermined() {
        Household household =
                Household.builder().from(POOR).housingGrade(suspected()).build();
        assertThat(ids(RULES.assess(household).undetermined())).contains("national.household.housing");
    }

    @Test
    void whereSuspicionCountsASuspectedProblemIsNotMet() {
        Household household =
                Household.builder().from(POOR).housingGrade(suspected()).build();
        RulesInForce sanmenxia = Rulebooks.SANMENXIA.inForceOn(LocalDate.of(2019, 12, 31));
        assertThat(sanmenxia.assess(household).unmet()).anyMatch(clause -> clause.theme() == Theme.HOUSING);
    }

    @Test
    void twoBoundsOnOneSideOfTheLineDecide() {
        Household household = Household.builder()
                .from(POOR)
                .netIncome(between(Yuan.of(3_000), Yuan.of(3_100)))
                .build();
        assertThat(ids(RULES.assess(household).unmet())).containsExactly("national.household.income");
    }

    @Test
    void explainGivesTheVerdictOfAssess() {
        assertThat(RULES.explain(POOR).verdict()).isEqualTo(RULES.assess(POOR));
    }

    @Test
    void changesAreEnoughAndOneUnitLessIsNot() {
        Household household = Household.builder()
                .from(POOR)
                .stableIncome(yes())
                .food(yes())
                .clothing(no())
                .housingGrade(known(HousingGrade.B))
                .build();
        List<Change<Household>> changes = RULES.explain(household).changes();
        assertThat(outcome(household, changes)).isEqualTo(Outcome.MET);
        for (Change<Household> left : changes) {
            Stream<Change<Household>> others = changes.stream().filter(change -> change != left);
            Optional<Change<Household>> less = left.oneUnitLess();
            assertThat(outcome(household, Stream.concat(less.stream(), others).toList()))
                    .isNotEqualTo(Outcome.MET);
        }
    }

    private static Outcome outcome(Household household, List<Change<Household>> changes) {
        Household changed = household;
        for (Change<Household> change : changes) {
            changed = change.applyTo(changed);
        }
        return RULES.assess(changed).outcome();
    }

    @Test
    void atTheThresholdTheFindingHasTheOutcomeUnderTheOtherReading() {
        Village village = Village.builder()
                .id("V1")
                .region(known(Region.CENTRAL))
                .poorPopulation(known(20L))
                .ruralPopulation(known(1_000L))
                .build();
        Finding finding = RULES.explain(village).findings().get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.atBoundary()).isTrue();
        assertThat(finding.otherReading()).contains(Outcome.NOT_MET);
    }

    @Test
    void whatTheLawOnlyConsidersIsReportedAndDecidesNothing() {
        Village village = Village.builder()
                .id("V1")
                .poorPopulation(known(0L))
                .ruralPopulation(known(1_000L))
                .broadband(no())
                .build();
        assertThat(RULES.assess(village).outcome()).isEqualTo(Outcome.MET);
        assertThat(RULES.explain(village).findings())
                .anyMatch(finding -> finding.clause().id().equals("national.village.broadband")
                        && finding.outcome() == Outcome.NOT_MET);
    }

    @Test
    void aDayWithoutCriteriaFailsAndNamesTheDaysCovered() {
        assertThatThrownBy(() ->
                        Rulebooks.NATIONAL.inForceOn(LocalDate.of(2021, 1, 1)).assess(POOR))
                .hasMessageContainingAll("2021-01-01", "2016-04-29", "2020-12-31");
    }

    @Test
    void aNumberThatIsNotEstablishedLeavesItsClauseUndetermined() {
        Household rich = Household.builder()
                .from(POOR)
                .stableIncome(yes())
                .netIncome(known(Yuan.of(900_000)))
                .build();
        RulesInForce hunan = Rulebooks.HUNAN.inForceOn(LocalDate.of(2018, 12, 31));
        assertThat(ids(hunan.assess(rich).undetermined())).contains("national.household.income");
        assertThat(ids(Rulebooks.HUNAN
                        .inForceOn(LocalDate.of(2019, 12, 31))
                        .assess(rich)
                        .undetermined()))
                .doesNotContain("national.household.income");
    }

    @Test
    void theRulesOfADayPrintEveryClauseWithItsCitation() {
        String printed = RULES.print(Locale.ENGLISH);
        assertThat(RULES.clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(printed)
                        .contains(
                                clause.id(),
                                clause.citation().document() + " "
                                        + clause.citation().article()));
    }

    @Test
    void aTallyCountsHouseholdsPersonsAndClausesAndAddsUp() {
        Household unknown = Household.builder().id("H2").memberCount(known(4L)).build();
        Tally tally = Stream.of(POOR, unknown).parallel().collect(RULES.toTally());
        assertThat(tally)
                .isEqualTo(Stream.of(unknown)
                        .collect(RULES.toTally())
                        .plus(Stream.of(POOR).collect(RULES.toTally())));
        assertThat(tally.count(Outcome.NOT_MET)).isEqualTo(new Tally.Count(1, 3, Optional.of(3L)));
        assertThat(tally.byClause().get("national.household.income")).containsEntry(Outcome.NOT_MET, 1L);
        assertThat(tally.poorPopulation(1_000)).isEqualTo(between(3L, 7L));
        Village village = Village.builder()
                .id("V1")
                .poorPopulation(tally.poorPopulation(1_000))
                .build();
        assertThat(village.poorPopulation()).isEqualTo(between(3L, 7L));
    }

    private static List<String> ids(List<Clause<?>> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    @Test
    void aVerdictNamesTheDecisiveClauses() {
        Verdict verdict = RULES.assess(POOR);
        assertThat(verdict.unmet()).isNotEmpty().allMatch(clause -> clause.force() == Clause.Force.DECISIVE);
        assertThat(verdict.undetermined()).isNotEmpty().allMatch(clause -> clause.force() == Clause.Force.DECISIVE);
    }
}
