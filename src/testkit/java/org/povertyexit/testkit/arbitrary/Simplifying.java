package org.povertyexit.testkit.arbitrary;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.povertyexit.testkit.law.Kind;

/**
 * A subject that shrinks by its facts, however it was made: less recorded, fewer parts, rounder numbers.
 *
 * @param kind the kind of subject
 * @param value the subject
 * @param simpler the subjects that are simpler than one
 */
record Simplifying<S>(Kind<S> kind, S value, Function<S, Stream<S>> simpler) implements Shrinkable<S> {

    /** Subjects as dice make them. */
    static <S> Arbitrary<S> of(Kind<S> kind, Function<Dice, S> maker) {
        return of(kind, maker, kind::simpler);
    }

    /** Subjects as dice make them, of which as much is known when they have shrunk. */
    static <S> Arbitrary<S> complete(Kind<S> kind, Function<Dice, S> maker) {
        return of(kind, maker, kind::rounder);
    }

    private static <S> Arbitrary<S> of(Kind<S> kind, Function<Dice, S> maker, Function<S, Stream<S>> simpler) {
        return Arbitraries.fromGenerator(random -> new Simplifying<>(kind, maker.apply(new Dice(random)), simpler));
    }

    @Override
    public Stream<Shrinkable<S>> shrink() {
        return simpler.apply(value).map(other -> new Simplifying<>(kind, other, simpler));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(kind.length(value));
    }
}
