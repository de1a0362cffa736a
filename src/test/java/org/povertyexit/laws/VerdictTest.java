package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;

/** A verdict is an outcome and the clauses because of which it is that. */
class VerdictTest {
    private static final RulesInForce RULES = National.rules(LocalDate.of(2019, 12, 31));

    private static Verdict verdict(Observed<Boolean> food, Observed<Boolean> clothing) {
        return RULES.assess(Household.builder()
                .from(Records.HOUSEHOLD)
                .food(food)
                .clothing(clothing)
                .build());
    }

    @Test
    void itSaysItsOutcomeAndTheClauses() {
        assertThat(verdict(yes(), yes())).hasToString("MET");
        assertThat(verdict(no(), yes())).hasToString("NOT_MET; unmet: national.household.food");
        assertThat(verdict(missing(), missing()))
                .hasToString("UNDETERMINED; undetermined: national.household.food, national.household.clothing");
        assertThat(verdict(missing(), no()))
                .hasToString("NOT_MET; unmet: national.household.clothing; undetermined: national.household.food");
    }

    @Test
    void itIsAboutWhatIsUnmetAndThenAboutWhatIsUndetermined() {
        assertThat(verdict(missing(), no()).themes()).containsExactly(Theme.CLOTHING, Theme.FOOD);
        assertThat(verdict(yes(), yes()).themes()).isEmpty();
    }

    @Test
    void twoWithTheSameClausesUnmetAndUndeterminedAreEqual() {
        assertThat(verdict(missing(), no()))
                .isEqualTo(verdict(missing(), no()))
                .hasSameHashCodeAs(verdict(missing(), no()));
    }

    @Test
    void twoWithOtherClausesOrOnAnotherKindOfSubjectDiffer() {
        assertThat(verdict(no(), yes()))
                .isNotEqualTo(verdict(yes(), no()))
                .doesNotHaveSameHashCodeAs(verdict(yes(), no()))
                .isNotEqualTo(verdict(no(), missing()))
                .isNotEqualTo(verdict(no(), yes()).toString());
        assertThat(verdict(missing(), yes())).isNotEqualTo(verdict(yes(), missing()));
        assertThat(verdict(yes(), yes())).isNotEqualTo(RULES.assess(Records.VILLAGE));
    }

    /** A verdict given elsewhere is told by the outcomes of the clauses on its kind of subject. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void byTheOutcomesOfItsClausesItIsOnThatKindOfSubject(Level level) {
        List<Clause<?>> decisive = RULES.clauses(level).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .toList();

        Verdict verdict = RULES.verdict(level, clause -> Outcome.NOT_MET);

        assertThat(decisive).isNotEmpty();
        assertThat(verdict.unmet()).isEqualTo(decisive);
    }
}
