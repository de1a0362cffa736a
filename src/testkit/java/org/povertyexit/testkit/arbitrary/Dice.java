package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;

/**
 * Throws the values that a subject is made of: mostly in order, often at a number of the law or one unit beside it.
 *
 * @param random where chance comes from
 */
record Dice(Random random) {

    /** One of some values. */
    <V> V of(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of some values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <V> V of(V... values) {
        return values[random.nextInt(values.length)];
    }

    /** A number from one to another, both included. */
    long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    /** Whether something happens that happens so often of so many times. */
    boolean happens(int often, int of) {
        return random.nextInt(of) < often;
    }

    /** Mostly yes, so that some subjects meet everything. */
    boolean mostly() {
        return happens(14, 15);
    }

    /** One of a vocabulary that is declared best first, mostly the best. */
    <E extends Enum<E>> E bestFirst(Class<E> type) {
        E[] values = type.getEnumConstants();
        return happens(8, 10) ? values[0] : of(values);
    }

    /** Of 100 subjects 94 as they are, 4 with one trouble, 2 with one doubt. */
    <S> S mixed(S inOrder, List<UnaryOperator<S>> troubles, List<UnaryOperator<S>> doubts) {
        int turn = random.nextInt(100);
        if (turn < 94) {
            return inOrder;
        }
        return of(turn < 98 ? troubles : doubts).apply(inOrder);
    }

    /**
     * A subject in order, but for a few facts that are as another subject has them, as far as none contradicts another.
     *
     * @param groups facts that are taken together, because they are of one truth
     */
    <S> S withAFewOf(S inOrder, S other, List<List<Fact<S, ?>>> groups) {
        S subject = inOrder;
        for (long left = between(1, 4); left > 0; left--) {
            subject = with(of(groups), subject, other);
        }
        return subject;
    }

    private static <S> S with(List<Fact<S, ?>> facts, S subject, S other) {
        try {
            S changed = subject;
            for (Fact<S, ?> fact : facts) {
                changed = fact.hide(changed);
            }
            for (Fact<S, ?> fact : facts) {
                changed = with(fact, changed, other);
            }
            return changed;
        } catch (IllegalArgumentException contradiction) {
            return subject;
        }
    }

    private static <S, V> S with(Fact<S, V> fact, S subject, S other) {
        return fact.with(subject, fact.of(other));
    }

    /** At one of some numbers, a hundredth below or above it, at nought, or vast. */
    BigDecimal around(List<BigDecimal> numbers) {
        if (numbers.isEmpty() || happens(1, 8)) {
            return of(BigDecimal.ZERO, new BigDecimal("1000000000"));
        }
        return of(numbers).add(of(new BigDecimal("-0.01"), BigDecimal.ZERO, new BigDecimal("0.01")));
    }

    /** At one of some numbers, one below or above it, or at an end of what is possible. */
    long around(List<Long> numbers, long least, long greatest) {
        if (numbers.isEmpty() || happens(1, 8)) {
            return of(least, greatest);
        }
        return Math.max(least, Math.min(greatest, of(numbers) + between(-1, 1)));
    }

    /** At one of some rates, a hundredth of a per cent below or above it, from nought to one. */
    Ratio rate(List<Ratio> rates) {
        if (rates.isEmpty() || happens(1, 4)) {
            return of(Ratio.ZERO, Ratio.of("0.91%"), Ratio.ONE);
        }
        Ratio rate = of(rates).plus(Ratio.of(between(-1, 1), 10_000));
        return rate.signum() < 0 || rate.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : rate;
    }

    /** A count at one of some shares of a total, or one beside it, inside the total. */
    long countNear(long total, List<Ratio> shares) {
        Ratio share = of(shares);
        long count = BigInteger.valueOf(total)
                .multiply(share.numerator())
                .divide(share.denominator())
                .longValueExact();
        return Math.max(0, Math.min(total, count + between(-1, 1)));
    }

    /** A day long before the criteria, their first, or their last. */
    LocalDate day() {
        return of(LocalDate.of(2013, 12, 31), LocalDate.of(2016, 4, 29), LocalDate.of(2020, 12, 31));
    }
}
