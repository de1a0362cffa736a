package com.example.system;

import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;

import java.math.BigInteger;
import java.util.Optional;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Region;

/** The poverty incidence of a county by the register: at most 2 %, in the western region 3 %. */
public class CountyCriteria {

    /** The criteria before the evaluation measures of 2017-09-30. */
    public CountyCriteria() {}

    /** Whether the incidence is low enough. */
    public final Outcome judge(County county) {
        Range poor = poor(county);
        Range people = people(county);
        if (isSurelyAtMost(poor, people, leastCeiling(county.region()))) {
            return MET;
        }
        return isPossiblyAtMost(poor, people, greatestCeiling(county.region())) ? UNDETERMINED : NOT_MET;
    }

    private boolean isSurelyAtMost(Range poor, Range people, int percent) {
        return poor.greatest().isPresent()
                && people.least().isPresent()
                && isAtMost(poor.greatest().get(), people.least().get(), percent);
    }

    private boolean isPossiblyAtMost(Range poor, Range people, int percent) {
        Optional<BigInteger> most = people.greatest();
        return most.isEmpty() || isAtMost(poor.least().orElse(BigInteger.ZERO), most.get(), percent);
    }

    private static int leastCeiling(Observed<Region> region) {
        return region.equals(Observed.known(Region.WESTERN)) ? 3 : 2;
    }

    private static int greatestCeiling(Observed<Region> region) {
        return region.isKnown() ? leastCeiling(region) : 3;
    }

    /** Whether so many of so many are at most 以下 so many hundredths. */
    boolean isAtMost(BigInteger part, BigInteger whole, int percent) {
        return part.multiply(BigInteger.valueOf(100)).compareTo(whole.multiply(BigInteger.valueOf(percent))) <= 0;
    }

    /** Those who are on the register and not out. */
    Range poor(County county) {
        return Range.of(county.unexitedPopulation(), 0);
    }

    /** Of how many persons. */
    Range people(County county) {
        return Range.of(county.ruralPopulation(), 1);
    }
}
