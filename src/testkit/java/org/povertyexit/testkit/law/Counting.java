package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tallies add up in any order and any grouping: a commutative monoid.
 *
 * @param none the tally of nobody
 * @param plus adds two tallies, and leaves both as they are
 * @param tally counts subjects
 */
record Counting<S, T>(T none, BinaryOperator<T> plus, Function<List<S>, T> tally) implements Law<List<S>> {

    @Override
    public String name() {
        return "tallies add up in any order and any grouping";
    }

    @Override
    public Optional<String> breach(List<S> subjects) {
        T all = tally.apply(subjects);
        return Stream.of(
                        Stream.of(differs("nobody counted", tally.apply(List.of()), none)),
                        Stream.of(differs("with nobody added", plus.apply(all, none), all)),
                        Stream.of(differs("added to nobody", plus.apply(none, all), all)),
                        Stream.of(differs("in the other order", tally.apply(backwards(subjects)), all)),
                        Stream.of(differs("one by one", oneByOne(subjects), all)),
                        Stream.of(differs("one by one, from the end", oneByOne(backwards(subjects)), all)),
                        IntStream.rangeClosed(0, subjects.size()).boxed().flatMap(at -> split(subjects, at, all)))
                .flatMap(differences -> differences.flatMap(Optional::stream))
                .findFirst();
    }

    private static <T> Optional<String> differs(String how, T found, T expected) {
        return found.equals(expected) && found.hashCode() == expected.hashCode()
                ? Optional.empty()
                : Optional.of(how + ": " + found + ", all at once: " + expected);
    }

    private static <S> List<S> backwards(List<S> subjects) {
        List<S> backwards = new ArrayList<>(subjects);
        Collections.reverse(backwards);
        return backwards;
    }

    private T oneByOne(List<S> subjects) {
        T sum = none;
        for (S subject : subjects) {
            sum = plus.apply(sum, tally.apply(List.of(subject)));
        }
        return sum;
    }

    /** In two parts, either first; and adding changes neither of them. */
    private Stream<Optional<String>> split(List<S> subjects, int at, T all) {
        T first = tally.apply(subjects.subList(0, at));
        T second = tally.apply(subjects.subList(at, subjects.size()));
        return Stream.of(
                differs("in two parts", plus.apply(first, second), all),
                differs("in two parts, the second first", plus.apply(second, first), all),
                differs("a part that was added", first, tally.apply(subjects.subList(0, at))));
    }
}
