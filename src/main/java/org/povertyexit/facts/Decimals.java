package org.povertyexit.facts;

import java.math.BigDecimal;

/** Reads decimals in plain notation: an exponent could ask for a number of a billion digits. */
final class Decimals {
    static final int MOST_DIGITS = 100;

    private Decimals() {}

    /** Whether a decimal can be written out: an exponent could ask for a number of a billion digits. */
    static boolean isPlain(BigDecimal decimal) {
        return decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS;
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
     * @throws NumberFormatException if it is none, or has more than a hundred digits
     */
    static BigDecimal parse(String text) {
        if (text.length() > MOST_DIGITS
                || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')) {
            throw new NumberFormatException("not a decimal in plain notation");
        }
        return new BigDecimal(text);
    }
}
