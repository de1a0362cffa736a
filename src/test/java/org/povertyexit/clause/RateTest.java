package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest(name = "{0} of {1} is {3} {2}")
    @CsvSource({
        "1, 50, 2%, at",
        "1, 49, 2%, above",
        "1, 51, 2%, below",
        "0, 0, 2%, any",
        "0, '', 2%, below",
        "1, '', 2%, any",
        "0..1, 2, 2%, any",
        "0..1, 2, 51%, below",
        "0..1, 2, 50%, not above",
        "1..2, 2, 50%, not below",
        "1..2, 2, 49%, above",
        "5, 3..100, 5%, not below",
        "5, 3..100, 4%, above",
        "'', 100, 1, not above",
        "'', 100, 0, not below",
        "'', '', 101%, below",
        "5, '', 0, above",
        "'', 0, 2%, any",
    })
    void isComparedWithANumber(String part, String whole, String number, String sign) {
        assertThat(Samples.compared(RATE, county(part, whole), ratio(number))).isEqualTo(sign);
    }

    /** With p / q, where a product of 64 bits would not do. */
    @ParameterizedTest(name = "{0} of {1} is {3} {2}")
    @CsvSource({
        "4611686018427387904, 4611686018427387904, 1/2, above",
        "4611686018427387903, 4611686018427387904, 1, below",
        "5, 4611686018427387904, 2, below",
        "1, 4611686018427387904, 4, below",
        "1, 1, 1/18446744073709551616, above",
        "1, 1, 18446744073709551616, below",
        "1, 1, 18446744073709551616/18446744073709551617, above",
        "0, 1, -1/2, above",
        "9223372036854775806, 9223372036854775807, 9223372036854775806/9223372036854775807, at",
        "9223372036854775805, 9223372036854775807, 9223372036854775806/9223372036854775807, below",
        "9223372036854775807, 9223372036854775807, 1, at",
    })
    void isComparedExactlyBeyondSixtyFourBits(String part, String whole, String number, String sign) {
        assertThat(Samples.compared(RATE, county(part, whole), ratio(number))).isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0} of {1}, published as {2}, is {4} {3}")
    @CsvSource({
        "19..21, 1000, 2%, 2%, any",
        "20..21, 1000, 2%, 2%, not below",
        "21..22, 1000, 2%, 2%, above",
        "20, 1000..1010, 2%, 2%, not above",
        "20, 0..1010, 2%, 2%, any",
        "20, 1000, 1%, 2%, at",
        "'', 1000, 2%, 2%, at",
        "20, '', 2%, 2%, at",
        "0..20, 0, 2%, 2%, at",
        "0, 0..50, 2%, 2%, not above",
        "0, 0..50, 0..1%, 2%, below",
        "0, 0..50, 3%, 2%, any",
        "0, 0..50, '', 2%, any",
        "0, 1..50, 3%, 2%, below",
        "0..3, 0..50, 1%, 2%, any",
        "5, 0..100, 1%, 4%, above",
    })
    void decidesBesideAPublishedOneAlsoWhereItIsAnInterval(
            String part, String whole, String published, String number, String sign) {
        County county = County.builder()
                .from(county(part, whole))
                .wrongExitRate(County.WRONG_EXIT_RATE.parse(published))
                .build();
        Quantity<County, Ratio> either = RATE.or(Quantity.of(County.WRONG_EXIT_RATE));
        assertThat(Samples.compared(either, county, ratio(number))).isEqualTo(sign);
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
