package org.povertyexit.testkit.law;

import java.util.Optional;
import java.util.function.Function;

/**
 * In which order members, steps or supports are listed says nothing.
 *
 * @param told what is told of a subject: an outcome, a verdict, an explanation in print
 */
record Order<S>(Kind<S> kind, Function<S, ?> told) implements Law<S> {

    @Override
    public String name() {
        return "the order of the parts does not matter";
    }

    @Override
    public Optional<String> breach(S subject) {
        Object before = told.apply(subject);
        return kind.reordered(subject)
                .filter(other -> !told.apply(other).equals(before))
                .map(other ->
                        "it says " + before + ", but of " + Kind.describe(other) + " it says " + told.apply(other))
                .findFirst();
    }
}
