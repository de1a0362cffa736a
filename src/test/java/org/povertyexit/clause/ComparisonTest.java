package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.clause.Quantity.Interval;
import org.povertyexit.facts.Ratio;

/** The four words of comparison, below, at and above the number, and on intervals about it. */
class ComparisonTest {
    private static final Ratio TEN = Ratio.of(10, 1);

    @ParameterizedTest
    @CsvSource({
        "EXCEEDS, false, false, true",
        "IS_AT_LEAST, false, true, true",
        "IS_AT_MOST, true, true, false",
        "IS_BELOW, true, false, false",
    })
    void eachWordSettlesTheBoundary(Comparison word, boolean below, boolean at, boolean above) {
        assertThat(word.holds(-1)).isEqualTo(below);
        assertThat(word.holds(0)).isEqualTo(at);
        assertThat(word.holds(1)).isEqualTo(above);
        assertThat(word.wantsMore()).isEqualTo(above);
    }

    @ParameterizedTest(name = "[{0}, {1}]: exceeds {2}, at least {3}, at most {4}, below {5}")
    @CsvSource({
        "8, 9, NOT_MET, NOT_MET, MET, MET",
        "8, 10, NOT_MET, UNDETERMINED, MET, UNDETERMINED",
        "8, 11, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "10, 10, NOT_MET, MET, MET, NOT_MET",
        "10, 11, UNDETERMINED, MET, UNDETERMINED, NOT_MET",
        "11, 12, MET, MET, NOT_MET, NOT_MET",
        "11, , MET, MET, NOT_MET, NOT_MET",
        "10, , UNDETERMINED, MET, UNDETERMINED, NOT_MET",
        "9, , UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        ", 9, NOT_MET, NOT_MET, MET, MET",
        ", 10, NOT_MET, UNDETERMINED, MET, UNDETERMINED",
        ", 11, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        ", , UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    })
    void anIntervalIsDecidedWhenAllOfItLiesOnOneSide(
            @Nullable Long low, @Nullable Long high, Outcome exceeds, Outcome atLeast, Outcome atMost, Outcome below) {
        Interval figure = Interval.closed(ratio(low), ratio(high));

        assertThat(Comparison.EXCEEDS.of(figure, TEN)).isEqualTo(exceeds);
        assertThat(Comparison.IS_AT_LEAST.of(figure, TEN)).isEqualTo(atLeast);
        assertThat(Comparison.IS_AT_MOST.of(figure, TEN)).isEqualTo(atMost);
        assertThat(Comparison.IS_BELOW.of(figure, TEN)).isEqualTo(below);
    }

    @ParameterizedTest(name = "approaching ten from below {0}: {1}; from above: {2}")
    @CsvSource({
        "EXCEEDS, NOT_MET, MET",
        "IS_AT_LEAST, NOT_MET, MET",
        "IS_AT_MOST, MET, NOT_MET",
        "IS_BELOW, MET, NOT_MET",
    })
    void anEndThatIsOnlyApproachedIsNotReached(Comparison word, Outcome fromBelow, Outcome fromAbove) {
        assertThat(word.of(new Interval(Ratio.ONE, true, TEN, false), TEN)).isEqualTo(fromBelow);
        assertThat(word.of(new Interval(TEN, false, Ratio.of(20, 1), true), TEN))
                .isEqualTo(fromAbove);
    }

    private static @Nullable Ratio ratio(@Nullable Long number) {
        return number == null ? null : Ratio.of(number, 1);
    }
}
