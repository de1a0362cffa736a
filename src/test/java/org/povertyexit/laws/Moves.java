package org.povertyexit.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/** All that can be hidden in a subject, and all that can be made better, one fact at a time. */
final class Moves {
    private static final String OF_MEMBERS = "members.";

    private Moves() {}

    /** The subject with one recorded fact hidden: each of its own, each of its members', and the list of members. */
    static <S> List<S> hidden(Judged<S> judged) {
        List<S> hidden = new ArrayList<>();
        S subject = judged.subject();
        judged.kind().facts().forEach(fact -> hide(fact, subject).ifPresent(hidden::add));
        if (subject instanceof Household household && !household.members().isEmpty()) {
            household
                    .members()
                    .forEach(member -> Person.FACTS.forEach(fact -> hide(fact, member)
                            .ifPresent(other -> hidden.add(judged.kind().cast(with(household, other))))));
            hidden.add(judged.kind()
                    .cast(Household.builder().from(household).members(List.of()).build()));
        }
        return hidden;
    }

    private static <S> Optional<S> hide(Fact<S, ?> fact, S subject) {
        return fact.of(subject).isMissing() ? Optional.empty() : possible(() -> fact.hide(subject));
    }

    /**
     * The subject with one fact moved the way that serves it, by little and by much, wherever that contradicts no other
     * fact.
     *
     * @param name the name of the fact, as an input has it
     * @param direction the way that serves it, {@code UP} or {@code DOWN}
     */
    static <S> Stream<S> better(Judged<S> judged, String name, Direction direction) {
        S subject = judged.subject();
        if (!name.startsWith(OF_MEMBERS)) {
            return judged.kind().facts().stream()
                    .filter(fact -> fact.name().equals(name))
                    .flatMap(fact -> better(fact, subject, direction));
        }
        String column = name.substring(OF_MEMBERS.length());
        Household household = (Household) subject;
        return household.members().stream()
                .flatMap(member -> Person.FACTS.stream()
                        .filter(fact -> fact.name().equals(column))
                        .flatMap(fact -> better(fact, member, direction)))
                .map(member -> judged.kind().cast(with(household, member)));
    }

    private static <S, V> Stream<S> better(Fact<S, V> fact, S subject, Direction direction) {
        return better(fact, fact.of(subject), direction)
                .flatMap(observed -> possible(() -> fact.with(subject, observed)).stream());
    }

    private static <V> Stream<Observed<V>> better(Fact<?, V> fact, Observed<V> observed, Direction direction) {
        return Steps.exist(fact)
                ? moved(fact, observed, direction)
                : ranked(fact, direction)
                        .dropWhile(rank -> !rank.contains(observed))
                        .skip(1)
                        .flatMap(List::stream);
    }

    private static <V> Stream<Observed<V>> moved(Fact<?, V> fact, Observed<V> observed, Direction direction) {
        int way = direction == Direction.UP ? 1 : -1;
        return LongStream.of(1, 2, 100, 1_000_000, Long.MAX_VALUE)
                .map(steps -> way * steps)
                .mapToObj(steps -> moved(fact, observed, steps));
    }

    private static <V> Observed<V> moved(Fact<?, V> fact, Observed<V> observed, long steps) {
        if (observed instanceof Observed.Known<V> known) {
            return Observed.known(Steps.move(fact, known.value(), steps));
        }
        return observed instanceof Observed.Between<V> between
                ? new Observed.Between<>(
                        Steps.move(fact, between.low(), steps), Steps.move(fact, between.high(), steps))
                : observed;
    }

    /** The observations of a condition or a grade, from worst to best: no, not known, yes. Grades are declared best first. */
    private static <V> Stream<List<Observed<V>>> ranked(Fact<?, V> fact, Direction direction) {
        List<V> values = fact.type() == Boolean.class
                ? List.of(fact.type().cast(true), fact.type().cast(false))
                : Arrays.asList(fact.type().getEnumConstants());
        List<List<Observed<V>>> ranks = new ArrayList<>();
        values.forEach(value -> ranks.add(0, List.of(Observed.known(value))));
        if (fact.type() == Boolean.class) {
            ranks.add(1, List.of(Observed.suspected(), Observed.missing()));
        }
        if (direction == Direction.DOWN) {
            Collections.reverse(ranks);
        }
        return ranks.stream();
    }

    private static Household with(Household household, Person changed) {
        return Household.builder()
                .from(household)
                .members(household.members().stream()
                        .map(member -> member.id().equals(changed.id()) ? changed : member)
                        .toList())
                .build();
    }

    /** A subject, unless its facts contradict each other. */
    static <S> Optional<S> possible(Supplier<S> subject) {
        try {
            return Optional.of(subject.get());
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }
}
