package org.povertyexit.testkit.law;

import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

/**
 * Makes counts and amounts smaller in one proportion.
 *
 * @param to how much is left
 * @param from of how much
 * @param up whether halves and all else that is not whole are rounded up
 */
record Scale(long to, long from, boolean up) {

    /** The same proportion, rounded down and rounded up. */
    static Stream<Scale> nearest(long to, long from) {
        return Stream.of(new Scale(to, from, false), new Scale(to, from, true));
    }

    private long of(long value) {
        BigInteger[] parts =
                BigInteger.valueOf(value).multiply(BigInteger.valueOf(to)).divideAndRemainder(BigInteger.valueOf(from));
        return parts[0].longValue() + (up ? parts[1].signum() : 0);
    }

    /** Puts some counts, so scaled, into a draft. */
    <S> void counts(Fact.Draft<S> draft, S subject, List<Fact<S, Long>> facts) {
        facts.forEach(fact -> fact.put(draft, scaled(fact.of(subject), this::of)));
    }

    /** An amount of money, so scaled. */
    <S> Observed<Yuan> money(S subject, Fact<S, Yuan> fact) {
        return scaled(fact.of(subject), amount -> new Yuan(of(amount.fen())));
    }

    private static <V> Observed<V> scaled(Observed<V> observed, UnaryOperator<V> scale) {
        if (observed instanceof Observed.Known<V> known) {
            return Observed.known(scale.apply(known.value()));
        }
        return observed instanceof Observed.Between<V> between
                ? new Observed.Between<>(scale.apply(between.low()), scale.apply(between.high()))
                : observed;
    }
}
