package org.povertyexit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of value: how it is written and read.
 *
 * @param type the class of the values
 * @param expected what a reader expects, as in "is not <em>an amount in yuan</em>"
 * @param parse reads one value; throws {@link RuntimeException} when it cannot
 * @param ranged whether two bounds make sense
 * @param values every value, where these are few; otherwise none
 */
record Kind<V>(Class<V> type, String expected, Function<String, V> parse, boolean ranged, List<V> values) {
    /** The greatest number of a date. */
    static final long LAST_DATE = number(LocalDate.of(9999, 12, 31));

    static final Kind<Boolean> CONDITION =
            new Kind<>(Boolean.class, "yes or no", Kind::yesOrNo, false, List.of(false, true));
    static final Kind<Long> COUNT = new Kind<>(Long.class, "a whole number", Kind::whole, true, List.of());
    static final Kind<BigDecimal> DECIMAL =
            new Kind<>(BigDecimal.class, "a decimal number", Decimals::parse, true, List.of());
    static final Kind<Yuan> YUAN =
            new Kind<>(Yuan.class, "an amount in yuan (at most two decimals)", Yuan::of, true, List.of());
    static final Kind<Ratio> RATE = new Kind<>(Ratio.class, "a rate such as 1.2% or 0.012", Ratio::of, true, List.of());
    static final Kind<LocalDate> DATE =
            new Kind<>(LocalDate.class, "a date such as 2019-12-31", LocalDate::parse, false, List.of());

    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        List<E> values = List.of(type.getEnumConstants());
        String names = values.stream().map(Enum::name).collect(Collectors.joining(", "));
        return new Kind<>(type, "one of " + names, text -> Enum.valueOf(type, text), false, values);
    }

    /** Writes one value so that {@link #parse} reads it back. */
    String print(V value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** The place of one of few values among them all. */
    @SuppressWarnings("EnumOrdinal") // the values are those of the type in its order, and no place is ever written down
    static int place(Object value) {
        return value instanceof Enum<?> word ? word.ordinal() : Boolean.TRUE.equals(value) ? 1 : 0;
    }

    /** A value as a number of 64 bits, in the order of the values; {@link Packing#NOT_SAID} where there is none. */
    static long number(Object value) {
        if (value instanceof Long count) {
            return Packing.said(count);
        }
        if (value instanceof Yuan yuan) {
            return Packing.said(yuan.fen());
        }
        if (value instanceof LocalDate date) {
            return number(date);
        }
        return value instanceof BigDecimal decimal ? Decimals.millionths(decimal) : Packing.NOT_SAID;
    }

    private static long number(LocalDate date) {
        return date.getYear() < 0 || date.getYear() > 9999
                ? Packing.NOT_SAID
                : date.getYear() * 512L + date.getMonthValue() * 32L + date.getDayOfMonth();
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
