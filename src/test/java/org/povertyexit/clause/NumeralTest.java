package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Numeral.BOTTOMLESS;
import static org.povertyexit.clause.Numeral.ENDLESS;
import static org.povertyexit.clause.Numeral.NOT_KNOWN;
import static org.povertyexit.clause.Numeral.NOT_SAID;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of 64 bits, and the four that are none. */
class NumeralTest {
    private static final long MOST = ENDLESS - 1;
    private static final long LEAST = BOTTOMLESS + 1;
    private static final Map<String, Long> WORDS = Map.of(
            "unknown",
            NOT_KNOWN,
            "unsaid",
            NOT_SAID,
            "bottomless",
            BOTTOMLESS,
            "endless",
            ENDLESS,
            "most",
            MOST,
            "least",
            LEAST);

    private static long of(String word) {
        Long numeral = WORDS.get(word);
        return numeral == null ? Long.parseLong(word) : numeral;
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, false, false",
        "unsaid, false, false",
        "bottomless, true, false",
        "endless, true, false",
        "most, true, true",
        "least, true, true",
        "0, true, true",
    })
    void fourAreNoNumbers(String word, boolean isSaid, boolean isNumber) {
        assertThat(Numeral.isSaid(of(word))).isEqualTo(isSaid);
        assertThat(Numeral.isNumber(of(word))).isEqualTo(isNumber);
        assertThat(Numeral.said(of(word))).isEqualTo(isNumber ? of(word) : NOT_SAID);
        assertThat(Numeral.isKnown(of(word))).isEqualTo(!"unknown".equals(word));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "1, 2, 3",
        "most, 0, most",
        "most, 1, unsaid",
        "least, -1, unsaid",
        "least, 1, -9223372036854775804",
        "most, most, unsaid",
        "least, least, unsaid",
        "unknown, 1, unknown",
        "1, unknown, unknown",
        "unsaid, 1, unsaid",
        "1, unsaid, unsaid",
        "unsaid, unknown, unknown",
        "endless, 1, endless",
        "1, endless, endless",
        "bottomless, 1, bottomless",
        "1, bottomless, bottomless",
        "endless, unsaid, unsaid",
        "unsaid, endless, unsaid",
        "endless, unknown, unknown",
        "endless, endless, endless",
        "-1, 1, 0",
    })
    void sums(String one, String other, String sum) {
        assertThat(Numeral.plus(of(one), of(other))).isEqualTo(of(sum));
    }

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({
        "2, 3, 6",
        "-2, 3, -6",
        "most, 1, most",
        "most, 2, unsaid",
        "most, -1, unsaid",
        "0, most, 0",
        "4611686018427387904, 2, unsaid",
        "4611686018427387903, 2, most",
        "4611686018427387904, 4, unsaid",
        "unknown, 0, unknown",
        "0, unknown, unknown",
        "unsaid, 0, unsaid",
        "0, unsaid, unsaid",
        "endless, 1, unsaid",
        "1, endless, unsaid",
        "bottomless, 1, unsaid",
        "unsaid, unknown, unknown",
    })
    void products(String one, String other, String product) {
        assertThat(Numeral.times(of(one), of(other))).isEqualTo(of(product));
    }

    @ParameterizedTest(name = "−{0} = {1}")
    @CsvSource({
        "1, -1",
        "0, 0",
        "most, unsaid",
        "endless, bottomless",
        "bottomless, endless",
        "unknown, unknown",
        "unsaid, unsaid",
    })
    void contraries(String number, String contrary) {
        assertThat(Numeral.contrary(of(number))).isEqualTo(of(contrary));
    }

    @ParameterizedTest(name = "the greater of {0} and {1} is {2}")
    @CsvSource({"1, 2, 2", "2, 1, 2", "most, 1, most", "endless, 1, unsaid", "1, unsaid, unsaid", "unknown, 1, unsaid"})
    void theGreater(String one, String other, String greater) {
        assertThat(Numeral.max(of(one), of(other))).isEqualTo(of(greater));
    }

    @ParameterizedTest(name = "{0}/{1}/{2} + {3}/{4}/{5} = {6}/{7}, but for the base")
    @CsvSource({
        "1, 2, 1, 1, 3, 1, 5, 6",
        "1, 1, 6, 1, 1, 6, 2, 1",
        "1, 1, 6, 1, 2, 6, 3, 2",
        "1, 2, 6, 1, 1, 6, 3, 2",
        "1, 1, 6, 1, 1, 4, 10, 24",
        "1, 1, 1, 1, 2, 3, 7, 6",
        "1, 2, 3, 1, 1, 1, 7, 6",
        "1, 1, unsaid, 1, 1, unsaid, unsaid, unsaid",
        "1, 1, endless, 1, 1, endless, unsaid, unsaid",
        "endless, 2, 1, 1, 3, 1, endless, 6",
        "1, 2, 1, bottomless, 3, 1, bottomless, 6",
        "unknown, 2, 1, 1, 3, 1, unknown, 6",
        "1, endless, 1, 1, 3, 1, unsaid, unsaid",
        "1, 2, 1, 1, unsaid, 1, unsaid, unsaid",
    })
    void sumsOfFractions(
            String one,
            String under,
            String base,
            String other,
            String underOther,
            String otherBase,
            String sum,
            String underSum) {
        assertThat(Numeral.total(of(one), of(under), of(base), of(other), of(underOther), of(otherBase)))
                .isEqualTo(of(sum));
        assertThat(Numeral.together(of(under), of(base), of(underOther), of(otherBase)))
                .isEqualTo(of(underSum));
    }

    @ParameterizedTest(name = "{0} and {1} have {2} in common")
    @CsvSource({
        "6, 6, 6",
        "6, 4, 1",
        "1, 1, 1",
        "0, 0, 1",
        "unsaid, unsaid, 1",
        "endless, endless, 1",
        "most, most, most"
    })
    void whatDenominatorsHaveInCommon(String base, String other, String common) {
        assertThat(Numeral.common(of(base), of(other))).isEqualTo(of(common));
    }

    @ParameterizedTest(name = "{0}/{1} among {2}, or {3}, is over {4}")
    @CsvSource({
        "5, 1, 4, 2, 4",
        "0, 1, 4, 2, 4",
        "-5, 1, 4, 2, 2",
        "bottomless, 1, 4, 2, 2",
        "5, 1, endless, 2, endless",
        "5, unsaid, endless, 2, unsaid",
        "5, 3, 4, 2, 12",
        "-5, 3, endless, 2, 6",
        "5, endless, 4, 2, unsaid",
    })
    void anAmountBelowNoughtIsDividedByTheOtherEnd(
            String amount, String under, String by, String ofNegative, String below) {
        assertThat(Numeral.among(of(amount), of(under), of(by), of(ofNegative))).isEqualTo(of(below));
    }

    @Test
    void whatIsNotKnownLeavesTheRestUnknown() {
        assertThat(Numeral.ifKnown(NOT_KNOWN, 5)).isEqualTo(NOT_KNOWN);
        assertThat(Numeral.ifKnown(NOT_SAID, 5)).isEqualTo(5);
        assertThat(Numeral.isOneInPart(false, true, false)).isTrue();
        assertThat(Numeral.isOneInPart(false, true, true)).isFalse();
        assertThat(Numeral.isOneInPart(true, true, false)).isFalse();
        assertThat(Numeral.either(false, true)).isTrue();
        assertThat(Numeral.either(true, false)).isTrue();
        assertThat(Numeral.either(false, false)).isFalse();
        assertThat(Numeral.both(true, true)).isTrue();
        assertThat(Numeral.both(true, false)).isFalse();
        assertThat(Numeral.both(false, true)).isFalse();
        assertThat(Numeral.aboveNought(0)).isEqualTo(NOT_SAID);
        assertThat(Numeral.aboveNought(1)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}/{1} less {2}/{3}: {4}")
    @CsvSource({
        "1, 2, 1, 2, 0",
        "1, 2, 1, 3, 1",
        "1, 3, 1, 2, -1",
        "endless, 1, 5, 1, 1",
        "bottomless, 1, 5, 1, -1",
        "5, endless, 0, 1, 1",
        "0, endless, 0, 1, 0",
        "-5, endless, 0, 1, -1",
        "5, endless, 3, 1, -1",
        "5, endless, -3, 1, 1",
        "most, 2, most, 3, 1",
    })
    void comparesWithANumber(String above, String below, String number, String ofNumber, int sign) {
        assertThat(Numeral.sign(of(number), of(ofNumber), of(above), of(below))).isEqualTo(sign);
        int atLeast = sign >= 0 ? Code.MET : Code.NOT_MET;
        assertThat(Numeral.compared(Comparison.IS_AT_LEAST, of(number), of(ofNumber), of(above), of(below)))
                .isEqualTo(atLeast);
    }

    @Test
    void whatIsNotSaidIsNotCompared() {
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, 1, NOT_SAID, 1)).isEqualTo(Code.NOT_ASKED);
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, 1, 1, NOT_SAID)).isEqualTo(Code.NOT_ASKED);
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, NOT_KNOWN)).isEqualTo(Code.NOT_ASKED);
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, 0)).isEqualTo(Code.MET);
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, 1)).isEqualTo(Code.NOT_MET);
        assertThat(Numeral.compared(Comparison.IS_BELOW, 1, BOTTOMLESS)).isEqualTo(Code.MET);
        assertThat(Numeral.compared(Comparison.EXCEEDS, 1, ENDLESS)).isEqualTo(Code.MET);
    }
}
