package org.povertyexit.laws;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Yuan;

/** Moves the amount of a fact by so many of its units (fen, persons, hundredths), never past the fact's own bounds. */
final class Steps {
    private Steps() {}

    static boolean exist(Fact<?, ?> fact) {
        Class<?> type = fact.type();
        return type == Long.class || type == Yuan.class || type == BigDecimal.class || type == Ratio.class;
    }

    static <V> V move(Fact<?, V> fact, V value, long steps) {
        return bounded(fact, fact.type().cast(moved(value, steps)));
    }

    private static Object moved(Object value, long steps) {
        if (value instanceof Long count) {
            return LongMath.saturatedAdd(count, steps);
        }
        if (value instanceof Yuan amount) {
            return new Yuan(LongMath.saturatedAdd(amount.fen(), steps));
        }
        return value instanceof BigDecimal decimal
                ? decimal.add(BigDecimal.valueOf(steps, 2))
                : ((Ratio) value).plus(Ratio.of(steps, 10_000));
    }

    static <V> boolean isPossible(Fact<?, V> fact, V value) {
        return bounded(fact, value).equals(value);
    }

    private static <V> V bounded(Fact<?, V> fact, V value) {
        V least = fact.least().orElse(value);
        V greatest = fact.greatest().orElse(value);
        if (compare(value, least) < 0) {
            return least;
        }
        return compare(value, greatest) > 0 ? greatest : value;
    }

    @SuppressWarnings("unchecked") // every value that can be moved is comparable
    static <V> int compare(V one, V other) {
        return ((Comparable<V>) one).compareTo(other);
    }
}
