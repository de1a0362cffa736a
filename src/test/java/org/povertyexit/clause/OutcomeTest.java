package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong Kleene logic. */
class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNDETERMINED, UNDETERMINED, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "UNDETERMINED, MET, UNDETERMINED, MET",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, NOT_MET, NOT_MET, UNDETERMINED",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
    })
    void bothIsTheLesserAndEitherTheGreater(Outcome one, Outcome other, Outcome both, Outcome either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "UNDETERMINED, UNDETERMINED", "NOT_MET, MET"})
    void theContraryOfWhatIsUndeterminedIsUndetermined(Outcome outcome, Outcome contrary) {
        assertThat(outcome.not()).isEqualTo(contrary);
    }
}
