package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Village;

/** A village. */
final class VillageAnatomy implements Anatomy<Village> {
    private static final List<Fact<Village, Long>> POPULATIONS =
            List.of(Village.RURAL_POPULATION, Village.VILLAGE_POPULATION, Village.POOR_POPULATION);

    @Override
    public String id(Village village) {
        return village.id();
    }

    @Override
    public List<Place<Village, ?>> places(Village village) {
        return Village.FACTS.stream()
                .<Place<Village, ?>>map(fact -> Place.of(fact, village))
                .toList();
    }

    @Override
    public Stream<Village> smaller(Village village) {
        return Sizes.smaller(village, POPULATIONS, () -> Village.builder().from(village));
    }

    @Override
    public Village read(String id, Map<String, String> facts) {
        return Drafts.build(Village.builder().id(id), Village.FACTS, "", facts);
    }

    @Override
    public Verdict assess(RulesInForce rules, Village village) {
        return rules.assess(village);
    }

    @Override
    public Explanation<Village> explain(RulesInForce rules, Village village) {
        return rules.explain(village);
    }
}
