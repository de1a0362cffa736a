package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.clause.Quantity.Interval;
import org.povertyexit.facts.Ratio;

/** Interval arithmetic against brute force over whole numbers, and at open ends by hand. */
class IntervalProps {

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aSumHasTheEndsOfAllSums(
            @ForAll @IntRange(min = -6, max = 6) int a,
            @ForAll @IntRange(max = 5) int wide,
            @ForAll @IntRange(min = -6, max = 6) int b,
            @ForAll @IntRange(max = 5) int broad) {
        assertEnds(closed(a, a + wide).plus(closed(b, b + broad)), a, a + wide, b, b + broad, Ratio::plus);
        assertEnds(closed(a, a + wide).minus(closed(b, b + broad)), a, a + wide, b, b + broad, Ratio::minus);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aProductHasTheEndsOfAllProducts(
            @ForAll @IntRange(max = 6) int a,
            @ForAll @IntRange(max = 5) int wide,
            @ForAll @IntRange(max = 6) int b,
            @ForAll @IntRange(max = 5) int broad) {
        assertEnds(closed(a, a + wide).times(closed(b, b + broad)), a, a + wide, b, b + broad, Ratio::times);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aQuotientHasTheEndsOfAllQuotients(
            @ForAll @IntRange(min = -6, max = 6) int a,
            @ForAll @IntRange(max = 5) int wide,
            @ForAll @IntRange(min = 1, max = 6) int b,
            @ForAll @IntRange(max = 5) int broad) {
        assertEnds(closed(a, a + wide).over(closed(b, b + broad)), a, a + wide, b, b + broad, Ratio::over);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whatIsInBothIsWhatIsInEach(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(max = 5) int wide,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 5) int broad) {
        List<Ratio> common = IntStream.rangeClosed(Math.max(a, b), Math.min(a + wide, b + broad))
                .mapToObj(number -> Ratio.of(number, 1))
                .toList();

        assertThat(closed(a, a + wide).and(closed(b, b + broad)))
                .isEqualTo(
                        common.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Interval.closed(common.get(0), common.get(common.size() - 1))));
    }

    private static void assertEnds(Interval found, int a, int b, int c, int d, BinaryOperator<Ratio> operation) {
        List<Ratio> all = range(a, b)
                .flatMap(one -> range(c, d).map(other -> operation.apply(one, other)))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(Interval.closed(all.get(0), all.get(all.size() - 1)));
    }

    private static Stream<Ratio> range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> Ratio.of(number, 1));
    }

    private static Interval closed(long low, long high) {
        return Interval.closed(Ratio.of(low, 1), Ratio.of(high, 1));
    }

    @Test
    void whatIsDividedByMoreAndMoreApproachesNoughtAndNeverReachesIt() {
        Interval atLeastTwo = Interval.closed(Ratio.of(2, 1), null);

        assertThat(closed(4, 6).over(atLeastTwo)).isEqualTo(new Interval(Ratio.ZERO, false, Ratio.of(3, 1), true));
        assertThat(closed(-6, -4).over(atLeastTwo)).isEqualTo(new Interval(Ratio.of(-3, 1), true, Ratio.ZERO, false));
        assertThat(closed(0, 6).over(atLeastTwo)).isEqualTo(closed(0, 3));
    }

    @Test
    void withoutAnEndThereIsNoEnd() {
        Interval anything = Interval.closed(null, null);
        Interval atLeastOne = Interval.closed(Ratio.ONE, null);

        assertThat(anything.plus(closed(1, 2))).isEqualTo(anything);
        assertThat(closed(1, 2).minus(atLeastOne)).isEqualTo(Interval.closed(null, Ratio.ONE));
        assertThat(closed(2, 3).times(atLeastOne)).isEqualTo(Interval.closed(Ratio.of(2, 1), null));
        assertThat(anything.over(closed(1, 2))).isEqualTo(anything);
        assertThat(anything.and(closed(1, 2))).contains(closed(1, 2));
        assertThat(anything.and(atLeastOne)).contains(atLeastOne);
        assertThat(atLeastOne.and(Interval.closed(null, Ratio.ONE))).contains(closed(1, 1));
        assertThat(anything.and(Interval.closed(null, Ratio.ONE))).contains(Interval.closed(null, Ratio.ONE));
    }

    @Test
    void noughtTimesAnythingIsNought() {
        Interval atLeastOne = Interval.closed(Ratio.ONE, null);
        Interval approachingNought = new Interval(Ratio.ZERO, false, Ratio.ONE, true);

        assertThat(closed(0, 0).times(atLeastOne)).isEqualTo(closed(0, 0));
        assertThat(closed(0, 1).times(approachingNought)).isEqualTo(closed(0, 1));
        assertThat(closed(1, 1).times(approachingNought)).isEqualTo(approachingNought);
    }

    @Test
    void anEndThatOneOfTwoOnlyApproachesIsNotInBoth() {
        Interval approachingTwo = new Interval(Ratio.of(2, 1), false, Ratio.of(5, 1), true);

        assertThat(closed(2, 9).and(approachingTwo)).contains(approachingTwo);
        assertThat(approachingTwo.and(closed(2, 9))).contains(approachingTwo);
        assertThat(approachingTwo.and(closed(0, 2))).isEmpty();
    }

    @ParameterizedTest(name = "from {0}, reached {1}, times from {2}, reached {3}: nought is reached {4}")
    @CsvSource({
        "0, true, 0, true, true",
        "0, true, 0, false, true",
        "0, false, 0, true, true",
        "0, false, 0, false, false",
        "0, true, 1, false, true",
        "1, false, 0, true, true",
        "0, false, 1, true, false",
        "1, true, 0, false, false",
    })
    void aProductReachesNoughtWhenEitherDoes(long a, boolean isReached, long b, boolean isReachedToo, boolean nought) {
        Interval one = new Interval(Ratio.of(a, 1), isReached, Ratio.of(9, 1), true);
        Interval other = new Interval(Ratio.of(b, 1), isReachedToo, Ratio.of(9, 1), true);

        assertThat(one.times(other)).isEqualTo(new Interval(Ratio.ZERO, nought, Ratio.of(81, 1), true));
    }

    @Test
    void theUpperEndOfAProductIsReachedWhenBothAreOrItIsNought() {
        Interval belowTwo = new Interval(Ratio.ZERO, true, Ratio.of(2, 1), false);

        assertThat(belowTwo.times(closed(0, 3))).isEqualTo(new Interval(Ratio.ZERO, true, Ratio.of(6, 1), false));
        assertThat(closed(0, 3).times(belowTwo)).isEqualTo(new Interval(Ratio.ZERO, true, Ratio.of(6, 1), false));
        assertThat(closed(0, 0).times(belowTwo)).isEqualTo(closed(0, 0));
        assertThat(belowTwo.times(closed(0, 0))).isEqualTo(closed(0, 0));
    }
}
