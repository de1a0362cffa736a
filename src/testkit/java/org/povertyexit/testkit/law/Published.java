package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Optional;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/**
 * A rate that can be published beside the counts that it comes from: two records of one truth, which can contradict each
 * other.
 *
 * @param part what was found
 * @param whole of how many
 * @param rate the one in the other
 */
record Published(Fact<County, Long> part, Fact<County, Long> whole, Fact<County, Ratio> rate) {
    private static final List<Published> ALL = List.of(
            new Published(County.WRONGLY_EXITED, County.SAMPLED_EXITED, County.WRONG_EXIT_RATE),
            new Published(County.OMITTED, County.SAMPLED_UNREGISTERED, County.OMISSION_RATE),
            new Published(County.APPROVING, County.INTERVIEWED, County.APPROVAL_RATE));

    /** A county, unless a rate in it cannot come from the counts beside it. */
    static County consistent(County county) {
        for (Published published : ALL) {
            if (!published.isPossible(county)) {
                throw new IllegalArgumentException(published.rate + " contradicts " + published.part);
            }
        }
        return county;
    }

    private boolean isPossible(County county) {
        return high(rate.of(county))
                        .filter(most -> isBelowTheCounts(most, county))
                        .isEmpty()
                && low(rate.of(county))
                        .filter(least -> isAboveTheCounts(least, county))
                        .isEmpty();
    }

    private boolean isBelowTheCounts(Ratio most, County county) {
        long fewest = low(part.of(county)).orElse(0L);
        Optional<Long> asked = high(whole.of(county)).filter(count -> count > 0);
        return asked.map(count -> Ratio.of(fewest, count).compareTo(most) > 0).orElse(fewest > 0 && most.signum() == 0);
    }

    private boolean isAboveTheCounts(Ratio least, County county) {
        Optional<Long> found = high(part.of(county));
        long asked = Math.max(1, low(whole.of(county)).orElse(1L));
        return found.filter(count -> Ratio.of(count, asked).compareTo(least) < 0)
                .isPresent();
    }

    private static <V> Optional<V> low(Observed<V> observed) {
        if (observed instanceof Observed.Known<V> known) {
            return Optional.of(known.value());
        }
        return observed instanceof Observed.Between<V> between ? Optional.of(between.low()) : Optional.empty();
    }

    private static <V> Optional<V> high(Observed<V> observed) {
        return observed instanceof Observed.Between<V> between ? Optional.of(between.high()) : low(observed);
    }
}
