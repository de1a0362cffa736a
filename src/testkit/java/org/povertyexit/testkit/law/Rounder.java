package org.povertyexit.testkit.law;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Yuan;

/**
 * Finds rounder values beside a value: nought, powers of ten, then those of fewer digits, the fewest first, and at last the
 * one of which the last digit is one lower.
 */
final class Rounder {
    private static final int MOST_DIGITS = 20;

    /** Above this, a rounder amount could pass 64 bits of fen. */
    private static final BigDecimal VAST = new BigDecimal("90000000000000000");

    private static final int DIGITS_OF_A_RATE = 6;

    private Rounder() {}

    /** Rounder values of the same type; none when the values have no digits. */
    static <V> Stream<V> than(V value) {
        return rounder(value).map(other -> {
            @SuppressWarnings("unchecked") // each branch gives values of the type that it was given
            V same = (V) other;
            return same;
        });
    }

    /** The nearest amount of one digit that is no greater; empty when it has one digit. */
    static Optional<Yuan> toOneDigit(Yuan amount) {
        BigDecimal round = plain(amount.toBigDecimal().round(new MathContext(1, RoundingMode.DOWN)));
        return Optional.of(Yuan.of(round.toPlainString())).filter(other -> !other.equals(amount));
    }

    private static Stream<?> rounder(Object value) {
        if (value instanceof Long count) {
            return rounder(BigDecimal.valueOf(count)).map(BigDecimal::longValueExact);
        }
        if (value instanceof Yuan amount) {
            return rounder(amount.toBigDecimal()).map(yuan -> Yuan.of(yuan.toPlainString()));
        }
        if (value instanceof Ratio rate) {
            return rounder(percent(rate)).map(percent -> Ratio.of(percent.movePointLeft(2)));
        }
        if (value instanceof LocalDate day) {
            return Stream.of(LocalDate.of(2020, 1, 1), day.withDayOfYear(1), day.withDayOfMonth(1));
        }
        return value instanceof BigDecimal decimal ? rounder(decimal) : Stream.empty();
    }

    private static BigDecimal percent(Ratio rate) {
        return new BigDecimal(rate.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(rate.denominator()), new MathContext(DIGITS_OF_A_RATE));
    }

    private static Stream<BigDecimal> rounder(BigDecimal value) {
        Stream<BigDecimal> shorter = IntStream.range(1, Math.min(value.precision(), MOST_DIGITS))
                .boxed()
                .flatMap(digits -> Stream.of(RoundingMode.DOWN, RoundingMode.UP)
                        .map(mode -> value.round(new MathContext(digits, mode)))
                        .map(Rounder::plain));
        Stream<BigDecimal> powersOfTen = IntStream.range(0, Math.max(0, value.precision() - value.scale()))
                .mapToObj(BigDecimal.ONE::movePointRight);
        Stream<BigDecimal> lower = Stream.of(plain(value))
                .filter(number -> number.signum() > 0)
                .map(number -> number.subtract(number.ulp()));
        return Stream.of(Stream.of(BigDecimal.ZERO), powersOfTen, shorter, lower)
                .flatMap(values -> values)
                .distinct()
                .filter(rounder -> rounder.abs().compareTo(VAST) <= 0);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
