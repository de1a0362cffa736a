package org.povertyexit.testkit.law;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/**
 * A place in a subject where something can be recorded.
 *
 * @param input the name of the fact, as the input of a requirement has it
 * @param name the name with the part of the subject that it belongs to: {@code P1.schooling}
 * @param fact the fact; empty for what a record of a step or a support holds
 * @param observed what was recorded
 * @param isAsked whether nothing recorded here means that it is not known; elsewhere it means that there is none
 * @param with the subject with something else recorded here
 */
record Place<S, V>(
        String input,
        String name,
        Optional<Fact<?, V>> fact,
        Observed<V> observed,
        boolean isAsked,
        Function<Observed<V>, S> with) {

    /**
     * The subject with one thing in it changed.
     *
     * @param change what was changed, in words
     * @param subject the subject afterwards
     */
    record Variant<S>(String change, S subject) {}

    static <S, V> Place<S, V> of(Fact<S, V> fact, S subject) {
        return new Place<>(
                fact.name(),
                fact.name(),
                Optional.of(fact),
                fact.of(subject),
                true,
                observed -> fact.with(subject, observed));
    }

    /** A place in a part of a subject, such as a member of a household; or in a subject that is checked once more. */
    static <S, P, V> Place<S, V> of(Fact<P, V> fact, String input, String name, P part, Function<P, S> with) {
        return new Place<>(
                input, name, Optional.of(fact), fact.of(part), true, observed -> with.apply(fact.with(part, observed)));
    }

    /** A place in a record of a step or a support. */
    static <S, P, V> Place<S, V> of(
            String name,
            Observed<V> observed,
            boolean isAsked,
            BiFunction<P, Observed<V>, P> in,
            P part,
            Function<P, S> with) {
        return new Place<>(name, name, Optional.empty(), observed, isAsked, other -> with.apply(in.apply(part, other)));
    }

    boolean isRecorded() {
        return !observed.isMissing();
    }

    /** Name and value, as {@link Kind#parse} reads them: {@code net_income_yuan=3218}. */
    String text() {
        return text(observed);
    }

    private String text(Observed<V> other) {
        return name + "=" + fact.map(known -> known.print(other)).orElseGet(other::toString);
    }

    private Stream<Variant<S>> changed(Observed<V> other) {
        return possible(() -> with.apply(other)).map(subject -> new Variant<>(text(other), subject)).stream();
    }

    /** The subject of which it is not known what there is here. */
    Stream<Variant<S>> hidden() {
        return isRecorded() && isAsked
                ? empty().map(subject -> new Variant<>(name + " hidden", subject)).stream()
                : Stream.empty();
    }

    private Optional<S> empty() {
        return possible(() -> with.apply(Observed.missing()));
    }

    /** The subject with something moved the way that serves it, by little and by much. */
    Stream<Variant<S>> better(Direction direction) {
        return fact.stream()
                .flatMap(known -> new Betterment<>(known, direction).of(observed))
                .flatMap(this::changed);
    }

    /** The subject with less, or something rounder, recorded here. */
    Stream<S> simpler() {
        Stream<Observed<V>> values = Stream.empty();
        if (observed instanceof Observed.Known<V> known) {
            values = Rounder.than(known.value()).map(Observed::known);
        } else if (observed instanceof Observed.Between<V> between) {
            values = Stream.concat(
                    Stream.of(Observed.known(between.low()), Observed.known(between.high())), narrower(between));
        }
        return Stream.concat(empty().stream(), values.flatMap(this::changed).map(Variant::subject));
    }

    private static <V> Stream<Observed<V>> narrower(Observed.Between<V> between) {
        return Stream.concat(
                Rounder.than(between.low()).map(low -> new Observed.Between<>(low, between.high())),
                Rounder.than(between.high()).map(high -> new Observed.Between<>(between.low(), high)));
    }

    /** A subject, unless its facts contradict each other. */
    static <T> Optional<T> possible(Supplier<T> subject) {
        try {
            return Optional.of(subject.get());
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }
}
