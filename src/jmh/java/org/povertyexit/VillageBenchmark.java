package org.povertyexit;

import org.povertyexit.clause.Level;
import org.povertyexit.facts.Village;

/** What judging villages costs. */
public class VillageBenchmark extends LevelBenchmark<Village> {
    /** Villages. */
    public VillageBenchmark() {
        super(Level.VILLAGE, new VillageMix(), Village[]::new);
    }

    @Override
    long byHand(Village village) {
        return VillagesByHand.verdict(village);
    }

    @Override
    Verdict assess(Village village) {
        return RULES.assess(village);
    }

    @Override
    Explanation<Village> explain(Village village) {
        return RULES.explain(village);
    }
}
