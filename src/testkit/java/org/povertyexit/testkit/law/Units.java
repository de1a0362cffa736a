package org.povertyexit.testkit.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Yuan;

/**
 * The units that the amount of a fact is counted in: fen, persons, days, hundredths of a decimal, hundredths of a per cent.
 *
 * @param <V> the type of the amount
 */
public final class Units<V> {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Fact<?, V> fact;

    private Units(Fact<?, V> fact) {
        this.fact = fact;
    }

    /** The units of a fact; empty when it is no amount but a condition, a grade or a day. */
    public static <V> Optional<Units<V>> of(Fact<?, V> fact) {
        Class<V> type = fact.type();
        return type == Long.class || type == Yuan.class || type == BigDecimal.class || type == Ratio.class
                ? Optional.of(new Units<>(fact))
                : Optional.empty();
    }

    /** A value so many units further, or less far when negative, but never past the bounds of the fact. */
    public V move(V value, long units) {
        return bounded(fact.type().cast(moved(value, units)));
    }

    private static Object moved(Object value, long units) {
        if (value instanceof Long count) {
            return saturated(count, units);
        }
        if (value instanceof Yuan amount) {
            return new Yuan(saturated(amount.fen(), units));
        }
        return value instanceof BigDecimal decimal
                ? decimal.add(BigDecimal.valueOf(units, 2))
                : ((Ratio) value).plus(Ratio.of(units, 10_000));
    }

    private static long saturated(long value, long units) {
        BigInteger sum = BigInteger.valueOf(value).add(BigInteger.valueOf(units));
        return sum.max(LEAST).min(GREATEST).longValueExact();
    }

    /** Whether a value is within the bounds of the fact. */
    public boolean isPossible(V value) {
        return bounded(value).equals(value);
    }

    private V bounded(V value) {
        V least = fact.least().orElse(value);
        V greatest = fact.greatest().orElse(value);
        if (compare(value, least) < 0) {
            return least;
        }
        return compare(value, greatest) > 0 ? greatest : value;
    }

    /** Which of two values is greater, as {@link Comparable#compareTo} says it. */
    @SuppressWarnings("unchecked") // every amount is comparable
    public int compare(V one, V other) {
        return ((Comparable<V>) one).compareTo(other);
    }
}
