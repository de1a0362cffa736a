package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** What was observed of a fact. */
class ObservedTest {

    @Test
    void betweenTwoBoundsThatAreTheSameTheValueIsKnown() {
        assertThat(Observed.between(3L, 3L)).isEqualTo(Observed.known(3L));
    }

    @Test
    void anIntervalUpsideDownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observed.between(4L, 3L))
                .withMessageContaining("4..3");
    }

    @Test
    void onlyAnEstablishedValueIsKnownAndOnlyAMissingOneMissing() {
        assertThat(Observed.yes().isKnown()).isTrue();
        assertThat(Observed.between(1L, 2L).isKnown()).isFalse();
        assertThat(Observed.between(1L, 2L).isMissing()).isFalse();
        assertThat(Observed.suspected().isKnown()).isFalse();
        assertThat(Observed.suspected().isMissing()).isFalse();
        assertThat(Observed.absent().isMissing()).isFalse();
        assertThat(Observed.missing("the file was lost").isMissing()).isTrue();
    }

    @Test
    void eachPrintsWhatItIs() {
        assertThat(Observed.known(Yuan.of(12))).hasToString("12");
        assertThat(Observed.between(1L, 2L)).hasToString("1..2");
        assertThat(Observed.suspected()).hasToString("suspected");
        assertThat(Observed.absent()).hasToString("none");
        assertThat(Observed.missing("lost")).hasToString("missing (lost)");
    }

    @Test
    void nothingIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Observed.known(null));
        assertThatNullPointerException().isThrownBy(() -> Observed.missing(null));
    }
}
