package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worst amount that does is found, wherever it is; soon, where it was thought likely. */
class ThresholdTest {
    private final Map<BigInteger, Integer> asked = new HashMap<>();

    private BigInteger least(long from, long to, long least, long... likely) {
        boolean upwards = from < to;
        Threshold threshold = new Threshold(
                amount -> {
                    asked.merge(amount, 1, Integer::sum);
                    return upwards ? amount.longValue() >= least : amount.longValue() <= least;
                },
                upwards);
        List<BigInteger> all =
                Arrays.stream(likely).mapToObj(BigInteger::valueOf).toList();
        return threshold.between(BigInteger.valueOf(from), BigInteger.valueOf(to), all);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "0, 10, 1",
        "0, 10, 7",
        "0, 10, 10",
        "-5, 5, 0",
        "-4000000000000000000, 4000000000000000000, 1287201",
        "10, 0, 0",
        "10, 0, 9",
        "10, 0, 3",
        "100, -4000000000000000000, -7",
    })
    void itIsFoundFromNothing(long from, long to, long least) {
        assertThat(least(from, to, least)).isEqualTo(BigInteger.valueOf(least));
    }

    @ParameterizedTest
    @CsvSource({"20, 30", "21, 30", "19, 30", "31, 30", "1, 0", "-1, 0", "99, 40", "100, 100", "1, 1"})
    void itIsFoundWhateverWasThoughtLikely(long least, long likely) {
        assertThat(least(-100, 100, least, likely, likely + 1, 500, -500)).isEqualTo(BigInteger.valueOf(least));
        assertThat(least(101, -100, least, likely, likely + 1, 500, -500)).isEqualTo(BigInteger.valueOf(least));
    }

    @Test
    void aLikelyOneIsFoundSoonAndNoneIsAskedTwice() {
        assertThat(least(0, 4_000_000_000_000_000_000L, 1_287_201, 1_287_201, 1_287_200, 321_801, 321_800))
                .isEqualTo(BigInteger.valueOf(1_287_201));
        assertThat(asked).hasSizeLessThanOrEqualTo(3).doesNotContainValue(2);
    }

    @Test
    void whatWasNotThoughtLikelyIsFoundNearTheLastThatDoesNotDo() {
        assertThat(least(0, 4_000_000_000_000_000_000L, 1_287_210, 1_287_200)).isEqualTo(BigInteger.valueOf(1_287_210));
        assertThat(asked).hasSizeLessThanOrEqualTo(8);
    }
}
