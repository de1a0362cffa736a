package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Requirement.allOf;
import static org.povertyexit.clause.Requirement.anyOf;
import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.clause.Samples.FOOD;
import static org.povertyexit.clause.Samples.OUTAGE;
import static org.povertyexit.clause.Samples.SCARCE;
import static org.povertyexit.clause.Samples.TEN_DAYS;
import static org.povertyexit.clause.Samples.outcome;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Outcomes are combined as another published three-valued logic combines true, false and null: Clinical Quality Language
 * Specification (HL7, version 1.5.3), Appendix B, CQL Reference, section Logical Operators: And, Or, Not, Implies.
 *
 * <p>CQL has Xor too; no requirement is put together so.
 */
class CqlTruthTablesTest {
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("true", Outcome.MET, "false", Outcome.NOT_MET, "null", Outcome.UNDETERMINED);
    private static final Map<String, String> CONDITION = Map.of("true", "yes", "false", "no", "null", "");

    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}, implies {4}")
    @CsvSource({
        "true,  true,  true,  true,  true",
        "true,  false, false, true,  false",
        "true,  null,  null,  true,  null",
        "false, true,  false, true,  true",
        "false, false, false, false, true",
        "false, null,  false, null,  true",
        "null,  true,  null,  true,  true",
        "null,  false, false, null,  null",
        "null,  null,  null,  null,  null",
    })
    void outcomesAndRequirementsAreCombinedAsInCql(String one, String other, String and, String or, String implies) {
        Outcome left = OUTCOMES.get(one);
        Outcome right = OUTCOMES.get(other);
        String facts = "food=" + CONDITION.get(one) + " water_scarce_area=" + CONDITION.get(other);

        assertThat(left.and(right)).isEqualTo(OUTCOMES.get(and));
        assertThat(left.or(right)).isEqualTo(OUTCOMES.get(or));
        assertThat(left.not().or(right)).isEqualTo(OUTCOMES.get(implies));
        assertThat(outcome(allOf(FOOD.holds(), SCARCE.holds()), facts)).isEqualTo(OUTCOMES.get(and));
        assertThat(outcome(anyOf(FOOD.holds(), SCARCE.holds()), facts)).isEqualTo(OUTCOMES.get(or));
        assertThat(outcome(
                        where(FOOD.holds(), SCARCE.holds()).elsewhere(OUTAGE.isAtMost(TEN_DAYS)),
                        facts + " water_outage_days=0"))
                .isEqualTo(OUTCOMES.get(implies));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "null, null"})
    void theContraryIsThatOfCql(String one, String contrary) {
        assertThat(OUTCOMES.get(one).not()).isEqualTo(OUTCOMES.get(contrary));
    }
}
