package org.povertyexit.clause;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Yuan;

/**
 * The units in which an amount can change: fen, whole numbers, hundredths of a decimal, hundredths of a per cent.
 *
 * <p>{@link #NONE} is the scale of conditions and grades, which have no amounts.
 */
enum Scale {
    NONE,
    FEN,
    WHOLE,
    HUNDREDTHS,
    BASIS_POINTS;

    /** Stands for an amount without bound in a search; it fits 64 bits. */
    static final BigInteger VAST = BigInteger.valueOf(4_000_000_000_000_000_000L);

    /** So many units, as an observation. */
    Observed<?> at(BigInteger units) {
        if (this == FEN) {
            return Observed.known(new Yuan(units.longValueExact()));
        }
        if (this == WHOLE) {
            return Observed.known(units.longValueExact());
        }
        return Observed.known(
                this == HUNDREDTHS ? new BigDecimal(units, 2) : new Ratio(units, BigInteger.valueOf(10_000)));
    }

    /** How many whole units a value has. */
    static BigInteger units(Object value) {
        if (value instanceof Yuan yuan) {
            return BigInteger.valueOf(yuan.fen());
        }
        if (value instanceof Long whole) {
            return BigInteger.valueOf(whole);
        }
        return value instanceof BigDecimal decimal
                ? decimal.movePointRight(2).setScale(0, RoundingMode.FLOOR).toBigInteger()
                : floor(((Ratio) value).times(Ratio.of(10_000, 1)));
    }

    private static BigInteger floor(Ratio scaled) {
        return scaled.numerator().divide(scaled.denominator());
    }

    /** The least whole number of units that is no less than a value. */
    BigInteger unitsFrom(Object value) {
        BigInteger units = units(value);
        boolean isLess = at(units) instanceof Observed.Known<?> whole
                && Quantity.exact(whole.value()).compareTo(Quantity.exact(value)) < 0;
        return isLess ? units.add(BigInteger.ONE) : units;
    }

    /** The greatest or the least amount that a fact can have; vast where it has no bound. */
    @SuppressWarnings("unchecked") // an amount on the scale of a fact's own type has that type
    static <V> Observed<V> best(Fact<?, V> fact, boolean mostIsBest) {
        return (mostIsBest ? fact.greatest() : fact.least())
                .map(Observed::known)
                .orElseGet(() -> (Observed<V>) of(fact.type()).at(mostIsBest ? VAST : VAST.negate()));
    }

    static Scale of(Class<?> type) {
        if (type == Yuan.class) {
            return FEN;
        }
        if (type == Long.class) {
            return WHOLE;
        }
        if (type == BigDecimal.class) {
            return HUNDREDTHS;
        }
        return type == Ratio.class ? BASIS_POINTS : NONE;
    }
}
