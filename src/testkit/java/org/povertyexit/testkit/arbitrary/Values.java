package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Yuan;

/** Values of facts, and what can be observed of a fact. */
public final class Values {
    private Values() {}

    /** Amounts of money: any that 64 bits of fen hold, shrinking towards nought. */
    public static Arbitrary<Yuan> yuan() {
        return Arbitraries.longs().map(Yuan::new);
    }

    /** Rates from nought to one, shrinking towards nought. */
    public static Arbitrary<Ratio> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(1000, 1_000_000))
                .as(Ratio::of);
    }

    /** Any value that a fact can have. */
    public static <V> Arbitrary<V> of(Fact<?, V> fact) {
        return any(fact).map(fact.type()::cast);
    }

    private static Arbitrary<?> any(Fact<?, ?> fact) {
        Class<?> type = fact.type();
        if (type == Long.class) {
            return Arbitraries.longs()
                    .between(
                            fact.least().map(Long.class::cast).orElse(Long.MIN_VALUE),
                            fact.greatest().map(Long.class::cast).orElse(Long.MAX_VALUE));
        }
        if (type == Yuan.class) {
            long least = fact.least().map(bound -> ((Yuan) bound).fen()).orElse(Long.MIN_VALUE);
            return Arbitraries.longs().between(least, Long.MAX_VALUE).map(Yuan::new);
        }
        if (type == BigDecimal.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                    .ofScale(3);
        }
        if (type == LocalDate.class) {
            return Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
        }
        if (type == Ratio.class) {
            return rates();
        }
        return type == Boolean.class ? Arbitraries.of(true, false) : Arbitraries.of(List.of(type.getEnumConstants()));
    }

    /** Anything that can be observed of a fact: known, between two bounds, suspected, absent or missing, as it admits. */
    public static <V> Arbitrary<Observed<V>> observed(Fact<?, V> fact) {
        return Arbitraries.oneOf(of(fact).map(Observed::known), Arbitraries.just(Observed.missing()), halfKnown(fact));
    }

    private static <V> Arbitrary<Observed<V>> halfKnown(Fact<?, V> fact) {
        if (fact.suspectable()) {
            return Arbitraries.just(Observed.suspected());
        }
        if (fact.type() == BigDecimal.class) {
            return Arbitraries.oneOf(Arbitraries.just(Observed.absent()), intervals(fact));
        }
        boolean hasBounds = Comparable.class.isAssignableFrom(fact.type())
                && !fact.type().isEnum()
                && fact.type() != Boolean.class
                && fact.type() != LocalDate.class;
        return hasBounds ? intervals(fact) : Arbitraries.just(Observed.missing());
    }

    private static <V> Arbitrary<Observed<V>> intervals(Fact<?, V> fact) {
        return Combinators.combine(of(fact), of(fact)).as(Values::between);
    }

    @SuppressWarnings("unchecked") // values with bounds are comparable
    private static <V> Observed<V> between(V one, V other) {
        int order = ((Comparable<V>) one).compareTo(other);
        if (order == 0) {
            return Observed.known(one);
        }
        return order < 0 ? new Observed.Between<>(one, other) : new Observed.Between<>(other, one);
    }
}
