package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is whole fen. */
class YuanTest {

    @Property
    void whatIsPrintedIsReadBack(@ForAll long fen) {
        Yuan amount = new Yuan(fen);

        assertThat(Yuan.of(amount.toString())).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"12, 1200", "3218.50, 321850", "3218.5, 321850", "-0.01, -1", "0, 0", "12.000, 1200"})
    void isReadExactly(String text, long fen) {
        assertThat(Yuan.of(text)).isEqualTo(new Yuan(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.005", "12.345", "92233720368547758.08"})
    void halfAFenAndMoreThanSixtyFourBitsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twelve", "1e3", "1E9999999", "12,000", "１２", "+5", " 5", "0x1", "NaN", "--1", "1.2.3"})
    void whatIsNoPlainDecimalIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(text))
                .withMessageContaining("\"" + text + "\" is not an amount");
    }

    @Test
    void anAmountThatPassesSixtyFourBitsOfFenIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.of(Long.MAX_VALUE / 100 + 1));
    }

    @Test
    void amountsAreOrdered() {
        assertThat(Yuan.of("-0.01")).isLessThan(Yuan.of(0));
        assertThat(Yuan.of("3218.01")).isGreaterThan(Yuan.of(3218));
    }
}
