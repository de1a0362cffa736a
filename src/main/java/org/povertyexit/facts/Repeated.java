package org.povertyexit.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    private static final List<Known<?>> COUNTS = LongStream.rangeClosed(0, GREATEST_NUMBER)
            .<Known<?>>mapToObj(Known::new)
            .toList();

    private static final List<Known<?>> DECIMALS = LongStream.rangeClosed(0, GREATEST_NUMBER)
            .mapToObj(BigDecimal::valueOf)
            .<Known<?>>map(Known::new)
            .toList();

    private static final Map<Object, Known<?>> WORDS = Stream.of(
                    RegisterStatus.values(), HousingGrade.values(), Schooling.values(), new Boolean[] {true, false})
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Known::new));

    private Repeated() {}

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
