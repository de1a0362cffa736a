package org.povertyexit;

import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;

/** What judging counties costs. */
public class CountyBenchmark extends LevelBenchmark<County> {
    /** Counties. */
    public CountyBenchmark() {
        super(Level.COUNTY, new CountyMix(), County[]::new);
    }

    @Override
    long byHand(County county) {
        return CountiesByHand.verdict(county);
    }

    @Override
    Verdict assess(County county) {
        return RULES.assess(county);
    }

    @Override
    Explanation<County> explain(County county) {
        return RULES.explain(county);
    }
}
