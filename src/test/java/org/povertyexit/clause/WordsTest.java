package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Ratio;

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
}
