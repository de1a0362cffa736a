package org.povertyexit.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in whole fen (分), a hundredth of a yuan (元).
 *
 * @param fen the amount in fen; negative for a loss
 * @see Household
 */
public record Yuan(long fen) implements Comparable<Yuan> {

    private static final int DECIMALS = 2;

    /** A whole number of yuan. */
    public static Yuan of(long yuan) {
        return new Yuan(Math.multiplyExact(yuan, 100L));
    }

    /**
     * An amount in yuan as it is written, such as {@code 12} or {@code 3218.50}.
     *
     * @throws IllegalArgumentException if it is no number, has more than two decimals, or passes 64 bits of fen
     */
    public static Yuan of(String yuan) {
        try {
            return new Yuan(Decimals.parse(yuan)
                    .movePointRight(DECIMALS)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + yuan + "\" is not an amount in yuan", e);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "\"" + yuan + "\" is not an amount in whole fen (at most two decimals, at most 64 bits)", e);
        }
    }

    /** The same amount as a decimal number of yuan. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(fen, DECIMALS);
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    /** The amount in yuan, without decimals when it is whole: {@code 3218} or {@code 3218.50}. */
    @Override
    public String toString() {
        return fen % 100 == 0 ? Long.toString(fen / 100) : toBigDecimal().toPlainString();
    }
}
