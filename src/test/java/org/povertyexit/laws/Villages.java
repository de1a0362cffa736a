package org.povertyexit.laws;

import static org.povertyexit.laws.Truths.YES_OR_NO;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Villages of all sizes, with a poor population at 2 % or 3 % or one person beside it, and every kind of gap. */
final class Villages {
    private Villages() {}

    static Arbitrary<Village> any() {
        return Arbitraries.of(1L, 50L, 100L, 1000L, 1949L, 4_000_000_000_000_000_000L)
                .flatMap(Villages::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<Village> of(long population) {
        List<Arbitrary<Recording<Village>>> facts = new ArrayList<>(List.of(
                Recording.of(Village.REGION, Arbitraries.of(Region.class)),
                Recording.of(Village.RURAL_POPULATION, population),
                Recording.of(Village.VILLAGE_POPULATION, population),
                Recording.of(Village.POOR_POPULATION, Truths.countsNear(population, 1, 2, 3)),
                Recording.of(Village.COLLECTIVE_INCOME, Arbitraries.of(Yuan.of(0), Yuan.of(50_000)))));
        Village.FACTS.stream().filter(fact -> fact.type() == Boolean.class).forEach(fact -> facts.add(yesOrNo(fact)));
        return Recording.all(facts).map(recording -> {
            Village.Builder draft = Village.builder().id("V");
            recording.in(draft);
            return draft.build();
        });
    }

    @SuppressWarnings("unchecked") // asked only for facts of this type
    private static Arbitrary<Recording<Village>> yesOrNo(Fact<Village, ?> fact) {
        return Recording.of((Fact<Village, Boolean>) fact, YES_OR_NO);
    }
}
