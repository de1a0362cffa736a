package org.povertyexit.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact fraction in lowest terms. Rates are compared as they are, never rounded.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, at least 1
 * @see County
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /** Nought. */
    public static final Ratio ZERO = Ratio.of(0, 1);

    /** The whole. */
    public static final Ratio ONE = Ratio.of(1, 1);

    /**
     * Reduces the fraction.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(numerator + "/0 is no fraction");
        }
        BigInteger divisor = divisor(numerator, denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = quotient(numerator, divisor);
            denominator = quotient(denominator, divisor);
        }
    }

    /** The greatest number that divides both, found in 64 bits where they suffice. */
    private static BigInteger divisor(BigInteger a, BigInteger b) {
        if (b.equals(BigInteger.ONE)) {
            return b;
        }
        return isShort(a) && isShort(b)
                ? BigInteger.valueOf(Math.abs(divisor(a.longValue(), b.longValue())))
                : a.gcd(b);
    }

    private static BigInteger quotient(BigInteger a, BigInteger divisor) {
        return isShort(a) && isShort(divisor)
                ? BigInteger.valueOf(a.longValue() / divisor.longValue())
                : a.divide(divisor);
    }

    /** Whether 64 bits suffice for it and for whatever divides it. */
    private static boolean isShort(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** A fraction of whole numbers. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number, taken exactly. */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** So many hundredths, such as {@code percent(2)} for 2 %. */
    public static Ratio percent(long hundredths) {
        return of(hundredths, 100);
    }

    /**
     * A rate as it is written: {@code 1.2%}, {@code 0.012} or {@code 10/833}, taken exactly.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Ratio of(String rate) {
        try {
            int stroke = rate.indexOf('/');
            if (stroke >= 0) {
                return new Ratio(new BigInteger(rate.substring(0, stroke)), new BigInteger(rate.substring(stroke + 1)));
            }
            return rate.endsWith("%")
                    ? of(Decimals.parse(rate.substring(0, rate.length() - 1).strip())
                            .movePointLeft(2))
                    : of(Decimals.parse(rate));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + rate + "\" is not a rate", e);
        }
    }

    /** This plus another. */
    public Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less another. */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** This times another. */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by another.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** -1, 0 or 1 as the fraction is below, at or above nought. */
    public int signum() {
        return numerator.signum();
    }

    /** Compares by cross-multiplication, exactly, whatever the size. */
    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (fitsLongs() && other.fitsLongs()) {
            return compareProducts(
                    numerator.longValue(),
                    other.denominator.longValue(),
                    other.numerator.longValue(),
                    denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether numerator and denominator are 64-bit numbers. */
    public boolean fitsLongs() {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
    }

    /** The sign of {@code a × b − c × d}, exactly, whatever the size. */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high == 0 ? Long.compareUnsigned(a * b, c * d) : high;
    }

    /** The fraction in percent when that is a finite decimal ({@code 1.2%}) that can be read, otherwise as a fraction. */
    @Override
    public String toString() {
        try {
            String percent = new BigDecimal(numerator)
                    .movePointRight(2)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros()
                    .toPlainString();
            return percent.length() <= Decimals.MOST_DIGITS ? percent + "%" : numerator + "/" + denominator;
        } catch (ArithmeticException e) {
            return numerator + "/" + denominator;
        }
    }
}
