package org.povertyexit.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Yuan;

/**
 * Counties with counts at every ceiling and floor or one beside it, small and vast, sampled or not at all, with published
 * rates instead of the counts or beside them.
 */
final class Counties {
    private Counties() {}

    static Arbitrary<County> any() {
        return Combinators.combine(
                        populations(),
                        rate(County.WRONGLY_EXITED, County.SAMPLED_EXITED, County.WRONG_EXIT_RATE, 1, 2, 3),
                        rate(County.OMITTED, County.SAMPLED_UNREGISTERED, County.OMISSION_RATE, 1, 2),
                        rate(County.APPROVING, County.INTERVIEWED, County.APPROVAL_RATE, 90, 99),
                        Recording.all(OTHERS))
                .as((populations, wrongExit, omission, approval, others) -> {
                    County.Builder draft = County.builder().id("C");
                    List.of(populations, wrongExit, omission, approval, others).forEach(part -> part.in(draft));
                    return draft.build();
                })
                .withoutEdgeCases();
    }

    private static final List<Arbitrary<Recording<County>>> OTHERS = List.of(
            Recording.of(County.REGION, Arbitraries.of(Region.class)),
            Recording.of(County.POOR_VILLAGES, Arbitraries.of(130L, 150L)),
            Recording.of(County.EXITED_VILLAGES, Arbitraries.of(0L, 130L)),
            Recording.of(County.RURAL_INCOME_GROWTH, Arbitraries.of(Ratio.of("-1.5%"), Ratio.of("10.2%"))),
            Recording.of(County.PROVINCE_INCOME_GROWTH, Arbitraries.of(Ratio.of("9.6%"), Ratio.of("10.2%"))),
            Recording.of(County.RURAL_INCOME, Arbitraries.of(Yuan.of(9000), Yuan.of(12_000))),
            Recording.of(County.RELOCATION_RATE, Arbitraries.of(Ratio.ZERO, Ratio.ONE)));

    private static Arbitrary<Recording<County>> populations() {
        Arbitrary<Recording<County>> counts = Arbitraries.of(1L, 1000L, 100_000L, 494_617L, 4_000_000_000_000_000_000L)
                .flatMap(rural -> Recording.all(List.of(
                        Recording.of(County.RURAL_POPULATION, rural),
                        Recording.of(County.UNEXITED_POPULATION, Truths.countsNear(rural, 0, 1, 2, 3)),
                        Recording.of(County.EXITED_POPULATION, Truths.countsNear(rural, 10, 30)),
                        Recording.of(County.UNREGISTERED_POPULATION, Truths.countsNear(rural, 50, 70, 90)))));
        Arbitrary<Recording<County>> published = Recording.of(
                County.COMPOSITE_INCIDENCE,
                Arbitraries.of("0%", "0.91%", "1.99%", "2%", "2.01%", "3%", "3.01%", "100%")
                        .map(Ratio::of));
        return Arbitraries.frequencyOf(Tuple.of(5, counts), Tuple.of(2, published));
    }

    /**
     * A sample that found so many hundredths, or one person beside it: its counts, its rate, or both. Nobody asked gives no
     * rate, so that no rate contradicts it.
     */
    private static Arbitrary<Recording<County>> rate(
            Fact<County, Long> part, Fact<County, Long> whole, Fact<County, Ratio> rate, long... hundredths) {
        return Arbitraries.of(0L, 1L, 100L, 400L, 500L, 650L, 1_000_000_000_000L)
                .flatMap(asked -> Truths.countsNear(asked, hundredths).flatMap(found -> {
                    Arbitrary<Recording<County>> counts =
                            Recording.all(List.of(Recording.of(part, found), Recording.of(whole, asked)));
                    return asked == 0 ? counts : orPublished(counts, Recording.of(rate, Ratio.of(found, asked)));
                }));
    }

    private static Arbitrary<Recording<County>> orPublished(
            Arbitrary<Recording<County>> counts, Arbitrary<Recording<County>> published) {
        return Arbitraries.frequencyOf(
                Tuple.of(5, counts), Tuple.of(3, published), Tuple.of(1, Recording.all(List.of(counts, published))));
    }
}
