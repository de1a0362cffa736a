package org.povertyexit;

import static org.povertyexit.VerdictBits.MET;
import static org.povertyexit.VerdictBits.NOT_MET;
import static org.povertyexit.VerdictBits.UNDETERMINED;

import org.povertyexit.facts.County;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;

/**
 * The national criteria for counties on 2019-12-31, written out by hand: three rates and one degree. Of the gaps that a
 * record can have they know those that {@link CountyMix} makes.
 */
final class CountiesByHand {
    private CountiesByHand() {}

    /** The bits of the verdict, a criterion each: composite incidence, wrong exits, omissions, approval. */
    static long verdict(County county) {
        return VerdictBits.of(0, incidence(county))
                | VerdictBits.of(1, isAtMost2(county.wronglyExited(), county.sampledExited(), county.wrongExitRate()))
                | VerdictBits.of(2, isAtMost2(county.omitted(), county.sampledUnregistered(), county.omissionRate()))
                | VerdictBits.of(3, approval(county));
    }

    private static int incidence(County county) {
        if (!(county.region() instanceof Observed.Known<Region> region)) {
            throw new IllegalArgumentException("not among these counties: " + county);
        }
        long hundredths = region.value() == Region.WESTERN ? 3 : 2;
        if (county.ruralPopulation() instanceof Observed.Known<Long> rural) {
            long exited = known(county.sampledExited());
            long others = known(county.sampledUnregistered());
            long poor = known(county.unexitedPopulation()) * exited * others
                    + known(county.wronglyExited()) * known(county.exitedPopulation()) * others
                    + known(county.omitted()) * known(county.unregisteredPopulation()) * exited;
            return poor * 100 <= hundredths * rural.value() * exited * others ? MET : NOT_MET;
        }
        return isAtMost(county.compositeIncidence(), hundredths);
    }

    private static int isAtMost2(Observed<Long> part, Observed<Long> whole, Observed<Ratio> published) {
        return part instanceof Observed.Known<Long> some && whole instanceof Observed.Known<Long> all
                ? (some.value() * 100 <= all.value() * 2 ? MET : NOT_MET)
                : isAtMost(published, 2);
    }

    private static int isAtMost(Observed<Ratio> rate, long hundredths) {
        if (!(rate instanceof Observed.Known<Ratio> known)) {
            return UNDETERMINED;
        }
        long part = known.value().numerator().longValueExact();
        return part * 100 <= known.value().denominator().longValueExact() * hundredths ? MET : NOT_MET;
    }

    private static int approval(County county) {
        Observed<Long> approving = county.approving();
        if (!(county.interviewed() instanceof Observed.Known<Long> asked)) {
            if (!(county.approvalRate() instanceof Observed.Known<Ratio> known)) {
                return UNDETERMINED;
            }
            long part = known.value().numerator().longValueExact();
            return part * 100 >= known.value().denominator().longValueExact() * 90 ? MET : NOT_MET;
        }
        if (approving instanceof Observed.Known<Long> known) {
            return known.value() * 100 >= asked.value() * 90 ? MET : NOT_MET;
        }
        if (approving instanceof Observed.Between<Long> between) {
            return between.low() * 100 >= asked.value() * 90
                    ? MET
                    : between.high() * 100 < asked.value() * 90 ? NOT_MET : UNDETERMINED;
        }
        return UNDETERMINED;
    }

    private static long known(Observed<Long> observed) {
        return ((Observed.Known<Long>) observed).value();
    }
}
