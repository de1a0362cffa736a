package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.testkit.law.Case;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Kind;

/** Cases are written in a line, and a line that says nothing sensible is refused. */
class CaseTest {
    private static final RulesInForce RULES = National.rules(LocalDate.of(2019, 12, 31));

    @Test
    void aCaseHoldsOrSaysWhatCameOut() {
        Judge<Household> judge = Judge.of(Kind.HOUSEHOLD, RULES);

        assertThatCode(() -> Case.household("on the line", "net_income_yuan=3218; members=1", Outcome.NOT_MET)
                        .check(judge))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Case.household("on the line", "net_income_yuan=3218; members=1", Outcome.MET)
                        .check(judge))
                .hasMessage("""
                        law broken: on the line is MET
                            household H: net_income_yuan=3218; members=1
                            it says NOT_MET""");
    }

    @Test
    void villagesAndCountiesAreWrittenInALineToo() {
        Case.village("at 2 %", "rural_population=100; poor_population=2", Outcome.MET)
                .check(Judge.of(Kind.VILLAGE, RULES));
        Case.county("at 3 %", "region=WESTERN; composite_incidence=3%", Outcome.UNDETERMINED)
                .check(Judge.of(Kind.COUNTY, RULES));
    }

    @Test
    void membersAreNamedBeforeTheirFactsOrAlone() {
        Household household = Case.household("two", "P1 (listed); P2.age_years=6; P2.schooling=suspected", Outcome.MET)
                .subject();

        assertThat(household.members()).extracting("id").containsExactly("P1", "P2");
        assertThat(Kind.HOUSEHOLD.print(household)).isEqualTo("P1 (listed); P2.age_years=6; P2.schooling=suspected");
    }

    @Test
    void whatIsNoFactIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Case.household("typo", "net_income=3218", Outcome.MET))
                .withMessageContainingAll("H", "there is no such fact", "net_income");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Case.household("typo", "P1.age=6", Outcome.MET))
                .withMessageContaining("P1.age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.PROCEDURE.parse("E", "level=COUNTY"))
                .withMessageContainingAll("E", "build it");
    }
}
