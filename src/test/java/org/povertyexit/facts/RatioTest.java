package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates are exact. */
class RatioTest {

    @Property
    void whatIsPrintedIsReadBack(@ForAll long numerator, @ForAll @Positive long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(Ratio.of(ratio.toString())).isEqualTo(ratio);
    }

    @Property
    void isTheSameInLowestTerms(@ForAll int numerator, @ForAll @Positive int denominator, @ForAll int factor) {
        Assume.that(factor != 0);

        assertThat(Ratio.of((long) numerator * factor, (long) denominator * factor))
                .isEqualTo(Ratio.of(numerator, denominator))
                .hasSameHashCodeAs(Ratio.of(numerator, denominator));
    }

    @Property
    void isComparedAsItsDifferenceIs(@ForAll int a, @ForAll @Positive int b, @ForAll int c, @ForAll @Positive int d) {
        Ratio one = Ratio.of(a, b);
        Ratio other = Ratio.of(c, d);

        assertThat(one.compareTo(other)).isEqualTo(one.minus(other).signum());
        assertThat(one.compareTo(other)).isEqualTo(Long.compare((long) a * d, (long) c * b));
    }

    @Property
    void whatWasAddedOrMultipliedIsTakenAwayAgain(
            @ForAll int a, @ForAll @Positive int b, @ForAll int c, @ForAll @Positive int d) {
        Ratio one = Ratio.of(a, b);
        Ratio other = Ratio.of(c, d);

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        if (other.signum() != 0) {
            assertThat(one.times(other).over(other)).isEqualTo(one);
        }
    }

    @Property
    void overOneDenominatorNumeratorsAreAddedAndCompared(
            @ForAll int a, @ForAll int b, @ForAll @Positive int denominator) {
        Ratio one = Ratio.of(a, denominator);
        Ratio other = Ratio.of(b, denominator);

        assertThat(one.plus(other)).isEqualTo(Ratio.of((long) a + b, denominator));
        assertThat(one.compareTo(other)).isEqualTo(Integer.compare(a, b));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1267650600228229401496703205376, 0, 1",
        "1267650600228229401496703205376, -2535301200456458802993406410752, -1, 2",
        "1267650600228229401496703205376, 6, 633825300114114700748351602688, 3",
        "4611686018427387904, 9223372036854775808, 1, 2",
        "-9223372036854775808, -1, 9223372036854775808, 1",
        "-9223372036854775808, 9223372036854775808, -1, 1",
        "-4611686018427387904, 6, -2305843009213693952, 3",
        "6, 4611686018427387904, 3, 2305843009213693952",
    })
    void isReducedWhateverTheSize(
            BigInteger numerator, BigInteger denominator, BigInteger least, BigInteger leastDenominator) {
        Ratio ratio = new Ratio(numerator, denominator);

        assertThat(ratio.numerator()).isEqualTo(least);
        assertThat(ratio.denominator()).isEqualTo(leastDenominator);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2%, 12, 1000",
        "0.012, 12, 1000",
        "10/833, 10, 833",
        "2 %, 1, 50",
        "-1.5%, -3, 200",
        "100%, 1, 1",
        "0, 0, 1",
        "0.0200000000000000000001, 200000000000000000001, 10000000000000000000000",
    })
    void isReadExactly(String text, BigInteger numerator, BigInteger denominator) {
        assertThat(Ratio.of(text)).isEqualTo(new Ratio(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "1e-2", "1E9999999", "1e2%", "1/0", "1/", "a/b", "1,2%", "one"})
    void whatIsNoRateIsRefusedWithTheText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({"99, 100", "101, 149", "200, 300"})
    void aDecimalTooLongToBeReadIsPrintedAsAFraction(int numerator, int exponent) {
        Ratio ratio = new Ratio(BigInteger.valueOf(numerator), BigInteger.TEN.pow(exponent));

        assertThat(Ratio.of(ratio.toString())).isEqualTo(ratio);
    }

    @Test
    void aDecimalOfAHundredDigitsIsStillPrintedInPercent() {
        assertThat(new Ratio(BigInteger.ONE, BigInteger.TEN.pow(100))).hasToString("0." + "0".repeat(97) + "1%");
        assertThat(new Ratio(BigInteger.ONE, BigInteger.TEN.pow(101))).hasToString("1/1" + "0".repeat(101));
    }

    /** 2^63 does not fit into 64 bits with a sign. */
    @Test
    void isComparedExactlyBeyondSixtyFourBits() {
        Ratio vast = Ratio.of("9223372036854775808");
        Ratio tiny = Ratio.of("1/9223372036854775808");
        assertThat(vast).isGreaterThan(Ratio.ONE).isLessThan(Ratio.of("9223372036854775809"));
        assertThat(Ratio.ONE).isLessThan(vast).isGreaterThan(tiny);
        assertThat(tiny).isGreaterThan(Ratio.ZERO).isLessThan(Ratio.of("1/2"));
        assertThat(Ratio.of("9223372036854775807").fitsLongs()).isTrue();
        assertThat(vast.fitsLongs()).isFalse();
        assertThat(tiny.fitsLongs()).isFalse();
    }
}
