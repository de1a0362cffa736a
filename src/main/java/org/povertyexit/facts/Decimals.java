package org.povertyexit.facts;

import java.math.BigDecimal;

/** Reads decimals in plain notation: an exponent could ask for a number of a billion digits. */
final class Decimals {
    /** On either side of the point. */
    static final int MOST_DIGITS = 100;

    static final String TOO_LONG = "a number of more than a hundred digits before or after the point is not possible";

    /** A sign, and a point between the digits. */
    private static final int MOST_CHARS = 2 * MOST_DIGITS + 2;

    private Decimals() {}

    /** Whether a decimal can be written out: an exponent could ask for a number of a billion digits. */
    static boolean isPlain(BigDecimal decimal) {
        long beforeThePoint = (long) decimal.precision() - decimal.scale();
        return beforeThePoint <= MOST_DIGITS && decimal.scale() <= MOST_DIGITS;
    }

    /** A decimal in millionths; {@link Packing#NOT_SAID} where they are no number of 64 bits. */
    static long millionths(BigDecimal decimal) {
        try {
            return isPlain(decimal) ? Packing.said(decimal.movePointRight(6).longValueExact()) : Packing.NOT_SAID;
        } catch (ArithmeticException tooFineOrTooGreat) {
            return Packing.NOT_SAID;
        }
    }

    /**
     * A decimal in plain notation, such as {@code 34.9}.
     *
     * @throws NumberFormatException if it is none, or has more digits than {@link #isPlain} allows on both sides together
     */
    static BigDecimal parse(String text) {
        if (text.length() > MOST_CHARS || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')) {
            throw new NumberFormatException("not a decimal in plain notation");
        }
        return new BigDecimal(text);
    }
}
