package org.povertyexit.testkit.law;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/** Makes a population smaller, of a round size, with the same shares in it. */
final class Sizes {
    private Sizes() {}

    /**
     * The subject with some counts smaller in one proportion.
     *
     * @param counts the whole, then its parts
     * @param draft a draft with the same facts as the subject
     */
    static <S> Stream<S> smaller(S subject, List<Fact<S, Long>> counts, Supplier<? extends Fact.Draft<S>> draft) {
        return counts.get(0).of(subject) instanceof Observed.Known<Long> whole
                ? LongStream.iterate(100, size -> size < whole.value(), size -> 10 * size)
                        .boxed()
                        .flatMap(size -> Scale.nearest(size, whole.value()))
                        .flatMap(scale -> Place.possible(() -> scaled(scale, subject, counts, draft.get())).stream())
                : Stream.empty();
    }

    private static <S> S scaled(Scale scale, S subject, List<Fact<S, Long>> counts, Fact.Draft<S> draft) {
        scale.counts(draft, subject, counts);
        return draft.build();
    }
}
