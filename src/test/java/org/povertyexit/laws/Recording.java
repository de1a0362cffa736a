package org.povertyexit.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/**
 * What was recorded of a subject, ready to be put into a draft of it.
 *
 * <p>A record is made around a truth: mostly the truth itself, sometimes an interval that holds it, a suspicion, or
 * nothing. Records of one truth never contradict each other.
 *
 * @param <S> the subject
 */
@FunctionalInterface
interface Recording<S> {
    void in(Fact.Draft<S> draft);

    /** A fact whose truth is one of some values. */
    static <S, V> Arbitrary<Recording<S>> of(Fact<S, V> fact, Arbitrary<V> truths) {
        return truths.flatMap(truth -> of(fact, truth));
    }

    /** A fact whose truth is this. */
    static <S, V> Arbitrary<Recording<S>> of(Fact<S, V> fact, V truth) {
        return observations(fact, truth).map(observed -> draft -> fact.put(draft, observed));
    }

    /** Several facts. */
    static <S> Arbitrary<Recording<S>> all(List<Arbitrary<Recording<S>>> parts) {
        return Combinators.combine(parts).as(recordings -> draft -> recordings.forEach(part -> part.in(draft)));
    }

    private static <V> Arbitrary<Observed<V>> observations(Fact<?, V> fact, V truth) {
        List<Tuple2<Integer, Arbitrary<Observed<V>>>> ways = new ArrayList<>();
        ways.add(Tuple.of(16, Arbitraries.just(Observed.known(truth))));
        ways.add(Tuple.of(2, Arbitraries.just(Observed.missing())));
        if (Steps.exist(fact)) {
            ways.add(Tuple.of(2, intervals(fact, truth)));
        }
        if (fact.suspectable()) {
            ways.add(Tuple.of(1, Arbitraries.just(Observed.suspected())));
        }
        if (fact.type() == BigDecimal.class) {
            ways.add(Tuple.of(1, Arbitraries.just(Observed.absent())));
        }
        return Arbitraries.frequencyOf(ways);
    }

    private static <V> Arbitrary<Observed<V>> intervals(Fact<?, V> fact, V truth) {
        Arbitrary<Long> steps = Arbitraries.of(0L, 1L, 2L, 10L, 1000L, 1_000_000_000L);
        return Combinators.combine(steps, steps).as((below, above) -> {
            V low = Steps.move(fact, truth, -below);
            V high = Steps.move(fact, truth, above);
            return Steps.compare(low, high) == 0 ? Observed.known(low) : new Observed.Between<>(low, high);
        });
    }
}
