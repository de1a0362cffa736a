package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.facts.Observed.known;

import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Village;

/** A subject is built when it is asked for, and not on the way. */
class DraftTest {
    private static final Village VILLAGE = Village.builder()
            .id("V")
            .ruralPopulation(known(1_000L))
            .poorPopulation(known(30L))
            .build();

    @Test
    void whatContradictsOnTheWayOnlyIsNoContradiction() {
        Draft<Village> draft = new Draft<>(VILLAGE);
        draft.put(Village.RURAL_POPULATION, known(20L));
        draft.put(Village.POOR_POPULATION, known(10L));

        assertThat(draft.subject().ruralPopulation()).isEqualTo(known(20L));
        assertThat(draft.subject().poorPopulation()).isEqualTo(known(10L));
    }

    @Test
    void whatContradictsInTheEndIsLost() {
        Draft<Village> draft = new Draft<>(VILLAGE);
        draft.put(Village.RURAL_POPULATION, known(29L));

        assertThatIllegalArgumentException().isThrownBy(draft::subject);
        assertThat(draft.subject()).isSameAs(VILLAGE);
    }
}
