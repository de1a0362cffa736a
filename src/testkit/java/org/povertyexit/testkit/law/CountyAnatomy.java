package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;

/** A county. */
final class CountyAnatomy implements Anatomy<County> {
    /** Counts that are compared with each other, the whole before its parts. */
    private static final List<List<Fact<County, Long>>> COUNTS = List.of(
            List.of(
                    County.RURAL_POPULATION,
                    County.UNEXITED_POPULATION,
                    County.EXITED_POPULATION,
                    County.UNREGISTERED_POPULATION),
            List.of(County.SAMPLED_EXITED, County.WRONGLY_EXITED),
            List.of(County.SAMPLED_UNREGISTERED, County.OMITTED),
            List.of(County.INTERVIEWED, County.APPROVING),
            List.of(County.POOR_VILLAGES, County.EXITED_VILLAGES));

    @Override
    public String id(County county) {
        return county.id();
    }

    @Override
    public List<Place<County, ?>> places(County county) {
        return County.FACTS.stream()
                .<Place<County, ?>>map(fact -> Place.of(fact, fact.name(), fact.name(), county, Published::consistent))
                .toList();
    }

    @Override
    public Stream<County> smaller(County county) {
        return COUNTS.stream()
                .flatMap(counts ->
                        Sizes.smaller(county, counts, () -> County.builder().from(county)))
                .flatMap(smaller -> Place.possible(() -> Published.consistent(smaller)).stream());
    }

    @Override
    public County read(String id, Map<String, String> facts) {
        return Drafts.build(County.builder().id(id), County.FACTS, "", facts);
    }

    @Override
    public Verdict assess(RulesInForce rules, County county) {
        return rules.assess(county);
    }

    @Override
    public Explanation<County> explain(RulesInForce rules, County county) {
        return rules.explain(county);
    }
}
