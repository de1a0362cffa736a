package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Object> repeated() {
        return Stream.of(HousingGrade.B, Schooling.UNABLE, true, 0L, 366L, BigDecimal.ZERO, new BigDecimal("366"));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void whatRegistersRepeatIsOneObjectForAll(Object value) {
        assertThat(Observed.known(value)).isEqualTo(new Observed.Known<>(value)).isSameAs(Observed.known(value));
    }

    static Stream<Object> rare() {
        return Stream.of(
                -1L,
                367L,
                new BigDecimal("-1"),
                new BigDecimal("60.0"),
                new BigDecimal("1E+1"),
                new BigDecimal("367"),
                new BigDecimal("4294967296"),
                Yuan.of(60),
                "60");
    }

    @ParameterizedTest
    @MethodSource("rare")
    void anyOtherValueIsKnownAsItWasWritten(Object value) {
        assertThat(Observed.known(value)).isEqualTo(new Observed.Known<>(value)).isNotSameAs(Observed.known(value));
    }
}
