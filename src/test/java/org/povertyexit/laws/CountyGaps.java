package org.povertyexit.laws;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.laws.PlainRules.PlainCounty;

/**
 * Fills the gaps in the record of a county: a count from 0 to the total it is part of, a missing total from the count (at
 * least 1) upwards, a rate of nobody or of which nothing was recorded from 0 to 1. Gaps are filled independently: where
 * the rural population is missing, a missing part of it is any number.
 */
final class CountyGaps {
    private static final long VAST = 1_000_000_000_000L;
    private static final List<Ratio> ANY_RATE =
            List.of(Ratio.ZERO, Ratio.percent(2), Ratio.percent(3), Ratio.percent(90), Ratio.ONE);

    private CountyGaps() {}

    static List<PlainCounty> filled(County county) {
        List<Region> regions = county.region() instanceof Observed.Known<Region> known
                ? List.of(known.value())
                : Arrays.asList(Region.values());
        List<Ratio> wrongExits = rates(county, County.WRONGLY_EXITED, County.SAMPLED_EXITED, County.WRONG_EXIT_RATE);
        List<Ratio> omissions = rates(county, County.OMITTED, County.SAMPLED_UNREGISTERED, County.OMISSION_RATE);
        List<Ratio> approvals = rates(county, County.APPROVING, County.INTERVIEWED, County.APPROVAL_RATE);
        Set<PlainCounty> filled = new LinkedHashSet<>();
        for (Shares shares : shares(county)) {
            for (Ratio wrongExit : wrongExits) {
                for (Ratio omission : omissions) {
                    for (Ratio composite : composites(county, shares, wrongExit, omission)) {
                        regions.forEach(region -> approvals.forEach(approval -> filled.add(
                                new PlainCounty(region, shares.unexited, composite, wrongExit, omission, approval))));
                    }
                }
            }
        }
        return List.copyOf(filled);
    }

    /** Three populations, each as a part of the rural one. */
    private record Shares(Ratio unexited, Ratio exited, Ratio unregistered) {}

    private static Set<Shares> shares(County county) {
        Set<Shares> shares = new LinkedHashSet<>();
        for (long least : counts(county.unexitedPopulation(), 0, 1)) {
            for (long rural : counts(county.ruralPopulation(), Math.max(1, least), VAST)) {
                for (long unexited : counts(county.unexitedPopulation(), 0, rural / 50, rural / 50 + 1, rural)) {
                    long most = county.ruralPopulation().isMissing() ? VAST : rural;
                    for (long exited : counts(county.exitedPopulation(), 0, most)) {
                        for (long unregistered : counts(county.unregisteredPopulation(), 0, most)) {
                            if (unexited <= rural) {
                                shares.add(new Shares(
                                        Ratio.of(unexited, rural),
                                        Ratio.of(exited, rural),
                                        Ratio.of(unregistered, rural)));
                            }
                        }
                    }
                }
            }
        }
        return shares;
    }

    private static List<Ratio> composites(County county, Shares shares, Ratio wrongExit, Ratio omission) {
        return county.compositeIncidence().isMissing()
                ? List.of(
                        shares.unexited.plus(wrongExit.times(shares.exited)).plus(omission.times(shares.unregistered)))
                : published(county.compositeIncidence());
    }

    private static List<Ratio> rates(
            County county, Fact<County, Long> part, Fact<County, Long> whole, Fact<County, Ratio> rate) {
        if (part.of(county).isMissing() && whole.of(county).isMissing()) {
            return published(rate.of(county));
        }
        Set<Ratio> rates = new LinkedHashSet<>();
        for (long least : counts(part.of(county), 0)) {
            for (long asked : counts(whole.of(county), Math.max(1, least), VAST)) {
                for (long found : counts(part.of(county), 0, asked)) {
                    if (found <= asked) {
                        rates.addAll(asked == 0 ? ANY_RATE : List.of(Ratio.of(found, asked)));
                    }
                }
            }
        }
        return List.copyOf(rates);
    }

    private static List<Ratio> published(Observed<Ratio> rate) {
        if (rate instanceof Observed.Known<Ratio> known) {
            return List.of(known.value());
        }
        return rate instanceof Observed.Between<Ratio> between ? List.of(between.low(), between.high()) : ANY_RATE;
    }

    /** Of a gap without ends, the counts that matter; of an interval, its ends and those of the others that are in it. */
    private static long[] counts(Observed<Long> observed, long... thatMatter) {
        if (observed instanceof Observed.Known<Long> known) {
            return new long[] {known.value()};
        }
        if (observed instanceof Observed.Between<Long> between) {
            LongStream inside =
                    LongStream.of(thatMatter).filter(count -> between.low() < count && count < between.high());
            return LongStream.concat(LongStream.of(between.low(), between.high()), inside)
                    .toArray();
        }
        return thatMatter;
    }
}
