package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;
import org.povertyexit.testkit.law.LawBroken;

/**
 * A law, what keeps it, and what was made to break it.
 *
 * @param what what was broken
 * @param kept the law of what keeps it
 * @param good cases, all of which keep it
 * @param broken the law of what breaks it
 * @param bad cases, of which one at least breaks it
 */
record Mutation<C>(String what, Law<C> kept, List<C> good, Law<C> broken, List<C> bad) {

    static <C> Mutation<C> of(String what, Law<C> kept, Law<C> broken, List<C> cases) {
        return new Mutation<>(what, kept, cases, broken, cases);
    }

    /** Some subjects, the same in every run. */
    static <S> List<S> sample(Arbitrary<S> subjects) {
        return subjects.generator(1000).stream(new Random(2019))
                .limit(200)
                .map(one -> one.value())
                .toList();
    }

    /** Holds that the law is kept by the one and broken by the other, by its name and with the case. */
    void isCaught() {
        assertThatCode(() -> good.forEach(kept::check)).doesNotThrowAnyException();
        LawBroken breach = bad.stream().flatMap(this::breach).findFirst().orElseThrow();
        assertThat(breach).hasMessageStartingWith("law broken: " + kept.name());
        assertThat(breach.law()).isEqualTo(kept.name());
        assertThat(breach.getMessage().lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(breach).hasMessageContaining(Kind.describe(breach.subject()));
    }

    private Stream<LawBroken> breach(C one) {
        try {
            broken.check(one);
            return Stream.empty();
        } catch (LawBroken breach) {
            return Stream.of(breach);
        }
    }

    @Override
    public String toString() {
        return kept.name() + ": it " + what;
    }
}
