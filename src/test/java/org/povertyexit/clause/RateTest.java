package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.clause.Quantity.Interval;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Ratio;

/** A part of a whole, of which either may be an interval or missing. */
class RateTest {
    private static final Quantity<County, Ratio> RATE =
            Quantity.rate("率", "rate", County.WRONGLY_EXITED, County.SAMPLED_EXITED);

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "5, 100, 1/20, 1/20",
        "0, 100, 0, 0",
        "5..8, 100..200, 1/40, 8/100",
        "5..100, 100..200, 1/40, 1",
        "'', 100, 0, 1",
        "'', '', 0, 1",
        "0, '', 0, 0",
        "0, 0, 0, 1",
        "0..3, 0..100, 0, 1",
        "5, 0..100, 1/20, 1",
        "5, 3..100, 1/20, 1",
        "0..3, 5..10, 0, 3/5",
    })
    void hasBothItsEnds(String part, String whole, String low, String high) {
        assertThat(RATE.interval(county(part, whole))).isEqualTo(Interval.closed(ratio(low), ratio(high)));
    }

    @ParameterizedTest
    @CsvSource({"5, ''", "5..8, ''"})
    void ofAMissingWholeIsAboveNought(String part, String whole) {
        assertThat(RATE.interval(county(part, whole))).isEqualTo(new Interval(Ratio.ZERO, false, Ratio.ONE, true));
    }

    /** With p / q, where a product of 64 bits would not do. */
    @ParameterizedTest(name = "{0} of {1} less {2}: {3}")
    @CsvSource({
        "4611686018427387904, 4611686018427387904, 1/2, 1",
        "5, 4611686018427387904, 2, -1",
        "4611686018427387904, 1, 1/4, 1",
        "1, 4611686018427387904, 4, -1",
        "1, 1, 1/18446744073709551616, 1",
        "1, 1, 18446744073709551616, -1",
        "1, 1, 18446744073709551616/18446744073709551617, 1",
        "0, 1, -1/2, 1",
    })
    void isComparedExactlyBeyondSixtyFourBits(long part, long whole, String number, int sign) {
        assertThat(Rate.compare(part, whole, ratio(number))).isEqualTo(sign);
    }

    @Test
    void isComparedAtOnceWhenBothAreKnown() {
        assertThat(RATE.quick(county("1", "50"), Ratio.percent(2))).isZero();
        assertThat(RATE.quick(county("1", "49"), Ratio.percent(2))).isPositive();
        assertThat(RATE.quick(county("1", "51"), Ratio.percent(2))).isNegative();
        assertThat(RATE.quick(county("0", "0"), Ratio.percent(2))).isEqualTo(Quantity.NOT_SIMPLE);
        assertThat(RATE.quick(county("0", ""), Ratio.percent(2))).isEqualTo(Quantity.NOT_SIMPLE);
        assertThat(RATE.quick(county("0..1", "2"), Ratio.percent(2))).isEqualTo(Quantity.NOT_SIMPLE);
    }

    private static County county(String part, String whole) {
        return County.builder()
                .id("C")
                .wronglyExited(County.WRONGLY_EXITED.parse(part))
                .sampledExited(County.SAMPLED_EXITED.parse(whole))
                .build();
    }

    private static Ratio ratio(String text) {
        return Ratio.of(text);
    }
}
