package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.FullProcedure;

/** What holds of the national rulebook on each day, and what changes on which. */
class RulebookLawsTest {
    static final List<LocalDate> DAYS = National.DAYS;
    private static final ExitProcedure PROCEDURE =
            FullProcedure.of(ExitProcedure.Of.HOUSEHOLD, 2018).inFull();

    @ParameterizedTest
    @FieldSource("DAYS")
    void everyLevelHasADecisiveClause(LocalDate day) {
        for (Level level : List.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY)) {
            assertThat(National.rules(day).clauses(level))
                    .extracting(Clause::force)
                    .contains(Clause.Force.DECISIVE);
        }
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void everyInputMovesAllClausesOfItsLevelTheSameWay(LocalDate day) {
        for (Level level : List.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY)) {
            List<String> directions = National.rules(day).clauses(level).stream()
                    .flatMap(clause -> clause.requirement().inputs().stream())
                    .map(input -> input.name() + " " + input.direction())
                    .distinct()
                    .toList();

            assertThat(directions.stream().map(text -> text.substring(0, text.indexOf(' '))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void waterIsAskedForFromTheGuidanceOn() {
        assertThat(themes("2019-06-22", Level.HOUSEHOLD)).doesNotContain(Theme.WATER);
        assertThat(themes("2019-06-23", Level.HOUSEHOLD)).contains(Theme.WATER);
    }

    @Test
    void seriousIllnessInsuranceAndTreatmentAreAskedForFromTheGuidanceOn() {
        assertThat(inputs("2019-06-22", Theme.MEDICAL)).containsExactly("members.medical_insurance");
        assertThat(inputs("2019-06-23", Theme.MEDICAL))
                .containsExactly(
                        "members.medical_insurance", "members.serious_illness_insurance", "treatment_accessible");
    }

    @Test
    void threeRatesAndApprovalAreAskedForFromTheMeasuresOn() {
        assertThat(themes("2017-09-29", Level.COUNTY)).containsExactly(Theme.INCIDENCE);
        assertThat(themes("2017-09-30", Level.COUNTY))
                .containsExactly(Theme.INCIDENCE, Theme.WRONG_EXIT, Theme.OMISSION, Theme.APPROVAL);
    }

    private static List<Theme> themes(String day, Level level) {
        return National.rules(LocalDate.parse(day)).clauses(level).stream()
                .map(Clause::theme)
                .toList();
    }

    private static List<String> inputs(String day, Theme theme) {
        return National.rules(LocalDate.parse(day)).clauses(Level.HOUSEHOLD).stream()
                .filter(clause -> clause.theme() == theme)
                .flatMap(clause -> clause.requirement().inputs().stream())
                .map(input -> input.name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2016-04-28", "2021-01-01", "2025-12-31", "2026-01-01"})
    void outsideItsDatesNoCriterionIsAssessedAndTheMessageNamesTheDatesCovered(LocalDate day) {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(day);

        for (Runnable call : List.<Runnable>of(
                () -> rules.assess(Records.HOUSEHOLD),
                () -> rules.explain(Records.HOUSEHOLD),
                () -> rules.assess(Records.VILLAGE),
                () -> rules.assess(Records.COUNTY),
                () -> rules.assess(PROCEDURE),
                () -> rules.explain(PROCEDURE))) {
            assertThatIllegalStateException()
                    .isThrownBy(call::run)
                    .withMessageContainingAll("national", day.toString(), "2016-04-29", "2020-12-31");
        }
    }

    /** The support after an exit is asked for until the transition period ends, five years after the criteria. */
    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2016-04-28", "2026-01-01"})
    void outsideItsDatesNoAftercareIsAssessedAndTheMessageNamesTheDatesCovered(LocalDate day) {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(day);

        assertThat(rules.clauses()).isEmpty();
        for (Runnable call :
                List.<Runnable>of(() -> rules.assess(Histories.KEPT), () -> rules.explain(Histories.KEPT))) {
            assertThatIllegalStateException()
                    .isThrownBy(call::run)
                    .withMessageContainingAll("national", day.toString(), "2016-04-29", "2025-12-31");
        }
    }

    @Test
    void theDaysCoveredAreThoseOfTheKindOfSubject() {
        for (Rulebook rulebook : Rulebooks.all()) {
            for (Level level : Level.values()) {
                assertThat(rulebook.days(level).map(Object::toString))
                        .as("%s: %s", rulebook, level)
                        .contains(level == Level.AFTERCARE ? "2016-04-29 to 2025-12-31" : "2016-04-29 to 2020-12-31");
            }
        }
    }

    @Test
    void afterTheCampaignEveryRulebookHasTheNationalAftercareAndNothingElse() {
        for (Rulebook rulebook : Rulebooks.all()) {
            for (String day : List.of("2021-01-01", "2022-06-30", "2025-12-31")) {
                assertThat(rulebook.inForceOn(LocalDate.parse(day)).clauses())
                        .as("%s on %s", rulebook, day)
                        .extracting(Clause::id)
                        .containsExactly(
                                "national.aftercare.policy",
                                "national.aftercare.responsibility",
                                "national.aftercare.holders",
                                "national.aftercare.assistance",
                                "national.aftercare.supervision");
            }
        }
    }
}
