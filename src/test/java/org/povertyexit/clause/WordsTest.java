package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** Rates in words are exact as long as they are short. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0.123456789%, 0.123456789%",
        "0.1234567891%, ≈0.123457%",
        "1/3, ≈33.333333%",
        "2%, 2%",
    })
    void aRateOfMoreThanTwelveSignsIsRoundedAndMarkedSo(String rate, String words) {
        assertThat(Words.rate(Ratio.of(rate)).zh()).isEqualTo(words);
        assertThat(Words.rate(Ratio.of(rate)).en()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.5%, 0.5", "1/3, ≈33.333333"})
    void theDifferenceOfTwoRatesIsInPercentagePoints(String rate, String points) {
        assertThat(Words.points(Ratio.of(rate)).zh()).isEqualTo(points + "个百分点");
        assertThat(Words.points(Ratio.of(rate)).en()).isEqualTo(points + " percentage points");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2 | 1% to 2%          | 1%至2%
            2 | 2 | 2%                | 2%
            1 |   | at least 1%       | 不少于1%
              | 2 | at most 2%        | 不多于2%
              |   | missing (not recorded) | 未核实
            """)
    void anIntervalIsSaidByTheEndsThatItHas(@Nullable Integer low, @Nullable Integer high, String en, String zh) {
        Quantity.Interval interval = Quantity.Interval.closed(percent(low), percent(high));
        assertThat(Words.figures(interval, Ratio.class)).isEqualTo(new Text(zh, en));
    }

    private static @Nullable Ratio percent(@Nullable Integer whole) {
        return whole == null ? null : Ratio.of(whole, 100);
    }
}
