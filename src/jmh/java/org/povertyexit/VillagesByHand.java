package org.povertyexit;

import static org.povertyexit.VerdictBits.MET;
import static org.povertyexit.VerdictBits.NOT_MET;
import static org.povertyexit.VerdictBits.UNDETERMINED;

import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;

/** The decisive national criterion for villages, written out by hand: incidence of at most 2 %, in the west of at most 3 %. */
final class VillagesByHand {
    private VillagesByHand() {}

    /** The bits of the verdict, which has one criterion. */
    static long verdict(Village village) {
        if (village.region() instanceof Observed.Known<Region> region) {
            return VerdictBits.of(0, isAtMost(village, region.value() == Region.WESTERN ? 3 : 2));
        }
        int western = isAtMost(village, 3);
        return VerdictBits.of(0, western == isAtMost(village, 2) ? western : UNDETERMINED);
    }

    private static int isAtMost(Village village, long hundredths) {
        Observed<Long> poor = village.poorPopulation();
        Observed<Long> rural = village.ruralPopulation();
        if (poor instanceof Observed.Known<Long> some && rural instanceof Observed.Known<Long> all && all.value() > 0) {
            return some.value() * 100 <= all.value() * hundredths ? MET : NOT_MET;
        }
        long least = Math.max(rural.isMissing() ? 1 : least(rural), least(poor));
        if (least == 0) {
            return UNDETERMINED;
        }
        boolean surely = greatest(poor) < least && greatest(poor) * 100 <= least * hundredths;
        boolean possibly = greatest(rural) == Long.MAX_VALUE || least(poor) * 100 <= greatest(rural) * hundredths;
        return surely ? MET : possibly ? UNDETERMINED : NOT_MET;
    }

    private static long least(Observed<Long> persons) {
        if (persons instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return persons instanceof Observed.Between<Long> between ? between.low() : 0;
    }

    private static long greatest(Observed<Long> persons) {
        if (persons instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return persons instanceof Observed.Between<Long> between ? between.high() : Long.MAX_VALUE;
    }
}
