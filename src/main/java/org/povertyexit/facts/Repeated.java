package org.povertyexit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Observed.Known;

/**
 * Observations of values that a register repeats in every household: grades, conditions, ages, days, litres.
 *
 * <p>Each is one object for all who have it: a million households do not hold a million times "grade B".
 */
final class Repeated {
    /** The days of a leap year. */
    private static final int GREATEST_NUMBER = 366;

    private static final int DIGITS = 3;

    private static final List<Known<?>> COUNTS = numbers(Long::valueOf);

    private static final List<Known<?>> DECIMALS = numbers(BigDecimal::valueOf);

    private static final Map<Object, Known<?>> WORDS =
            words(RegisterStatus.values(), HousingGrade.values(), Schooling.values(), new Boolean[] {true, false});

    private Repeated() {}

    private static List<Known<?>> numbers(LongFunction<?> written) {
        List<Known<?>> numbers = new ArrayList<>();
        for (long number = 0; number <= GREATEST_NUMBER; number++) {
            numbers.add(new Known<>(written.apply(number)));
        }
        return List.copyOf(numbers);
    }

    private static Map<Object, Known<?>> words(Object[]... vocabularies) {
        Map<Object, Known<?>> words = new HashMap<>();
        for (Object[] vocabulary : vocabularies) {
            for (Object word : vocabulary) {
                words.put(word, new Known<>(word));
            }
        }
        return Map.copyOf(words);
    }

    static <T> Observed<T> known(T value) {
        @SuppressWarnings("unchecked") // what is repeated has an equal value, which is of the same class
        Known<T> repeated = (Known<T>) repeated(Objects.requireNonNull(value, "value"));
        return repeated == null ? new Known<>(value) : repeated;
    }

    private static @Nullable Known<?> repeated(Object value) {
        if (value instanceof Long count) {
            return count >= 0 && count <= GREATEST_NUMBER ? COUNTS.get(count.intValue()) : null;
        }
        if (value instanceof BigDecimal decimal) {
            return isRepeated(decimal) ? DECIMALS.get(decimal.intValue()) : null;
        }
        return value instanceof Enum || value instanceof Boolean ? WORDS.get(value) : null;
    }

    /** Whole, and written as such: 60.0 equals 60 in worth, but is printed otherwise. */
    private static boolean isRepeated(BigDecimal decimal) {
        return decimal.scale() == 0
                && decimal.precision() <= DIGITS
                && decimal.signum() >= 0
                && decimal.intValue() <= GREATEST_NUMBER;
    }
}
