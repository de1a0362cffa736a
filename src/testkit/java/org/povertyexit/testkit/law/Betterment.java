package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/**
 * What serves a subject better of one fact than what was observed.
 *
 * @param fact the fact
 * @param direction the way that serves, {@code UP} or {@code DOWN}
 */
record Betterment<V>(Fact<?, V> fact, Direction direction) {

    Stream<Observed<V>> of(Observed<V> observed) {
        Optional<Units<V>> units = Units.of(fact);
        return units.isPresent()
                ? further(units.get(), observed)
                : ranked().dropWhile(rank -> !rank.contains(observed)).skip(1).flatMap(List::stream);
    }

    private Stream<Observed<V>> further(Units<V> units, Observed<V> observed) {
        int way = direction == Direction.UP ? 1 : -1;
        LongStream steps = LongStream.of(1, 2, 100, 1_000_000, Long.MAX_VALUE).map(step -> way * step);
        if (observed instanceof Observed.Known<V> known) {
            return steps.mapToObj(step -> Observed.known(units.move(known.value(), step)));
        }
        return observed instanceof Observed.Between<V> between
                ? steps.mapToObj(step ->
                        new Observed.Between<>(units.move(between.low(), step), units.move(between.high(), step)))
                : Stream.empty();
    }

    /** The observations of a condition or a grade, from worst to best: no, not known, yes. */
    private Stream<List<Observed<V>>> ranked() {
        List<List<Observed<V>>> ranks = new ArrayList<>();
        bestFirst().forEach(value -> ranks.add(0, List.of(Observed.known(value))));
        if (fact.type() == Boolean.class) {
            ranks.add(1, List.of(Observed.suspected(), Observed.missing()));
        }
        if (direction == Direction.DOWN) {
            Collections.reverse(ranks);
        }
        return ranks.stream();
    }

    /** Grades are declared best first; a vocabulary that cannot be suspected has no better and no worse. */
    private List<V> bestFirst() {
        if (fact.type() == Boolean.class) {
            return List.of(fact.type().cast(true), fact.type().cast(false));
        }
        return fact.suspectable() ? Arrays.asList(fact.type().getEnumConstants()) : List.of();
    }
}
