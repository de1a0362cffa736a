package org.povertyexit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of value: how it is written and read.
 *
 * @param type the class of the values
 * @param expected what a reader expects, as in "is not <em>an amount in yuan</em>"
 * @param parse reads one value; throws {@link RuntimeException} when it cannot
 * @param print writes one value so that {@code parse} reads it back
 * @param ranged whether two bounds make sense
 */
record Kind<V>(Class<V> type, String expected, Function<String, V> parse, Function<V, String> print, boolean ranged) {

    static final Kind<Boolean> CONDITION =
            new Kind<>(Boolean.class, "yes or no", Kind::yesOrNo, yes -> yes ? "yes" : "no", false);
    static final Kind<Long> COUNT =
            new Kind<>(Long.class, "a whole number", Kind::whole, count -> Long.toString(count), true);
    static final Kind<BigDecimal> DECIMAL =
            new Kind<>(BigDecimal.class, "a decimal number", Decimals::parse, BigDecimal::toPlainString, true);
    static final Kind<Yuan> YUAN =
            new Kind<>(Yuan.class, "an amount in yuan (at most two decimals)", Yuan::of, Yuan::toString, true);
    static final Kind<Ratio> RATE =
            new Kind<>(Ratio.class, "a rate such as 1.2% or 0.012", Ratio::of, Ratio::toString, true);
    static final Kind<LocalDate> DATE =
            new Kind<>(LocalDate.class, "a date such as 2019-12-31", LocalDate::parse, LocalDate::toString, false);

    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new Kind<>(type, "one of " + names, text -> Enum.valueOf(type, text), Enum::name, false);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text.toLowerCase(Locale.ROOT));
        };
    }

    private static long whole(String text) {
        Decimals.parse(text);
        return Long.parseLong(text);
    }
}
