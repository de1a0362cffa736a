package org.povertyexit.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Quantity.Interval;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/** The guide for the number of persons monitored: about 5 % of those registered, in deep-poverty areas at most 10 %. */
final class ScaleGuide {
    private ScaleGuide() {}

    static Optional<Outcome> check(
            LocalDate day, Observed<Long> monitored, Observed<Long> registered, Observed<Boolean> deepPoverty) {
        Optional<Ratio> ordinary = WatchNumbers.SCALE.on(day).map(Dated.Edition::value);
        Optional<Ratio> deep = WatchNumbers.DEEP_POVERTY_SCALE.on(day).map(Dated.Edition::value);
        if (ordinary.isEmpty() || deep.isEmpty()) {
            return Optional.empty();
        }
        Interval persons = Interval.of(monitored);
        Interval all = Interval.of(registered);
        Outcome there = atMost(persons, all, deep.get());
        Outcome elsewhere = atMost(persons, all, ordinary.get());
        if (deepPoverty instanceof Observed.Known<Boolean> known) {
            return Optional.of(known.value() ? there : elsewhere);
        }
        return Optional.of(there == elsewhere ? there : Outcome.UNDETERMINED);
    }

    /** Whether a part is at most a share of a whole, by cross-multiplication. */
    private static Outcome atMost(Interval part, Interval whole, Ratio share) {
        if (isAtMost(part.high(), whole.low(), share)) {
            return Outcome.MET;
        }
        boolean canBe = whole.high() == null || isAtMost(part.low(), whole.high(), share);
        return canBe ? Outcome.UNDETERMINED : Outcome.NOT_MET;
    }

    private static boolean isAtMost(@Nullable Ratio part, @Nullable Ratio whole, Ratio share) {
        return part != null && whole != null && part.compareTo(whole.times(share)) <= 0;
    }
}
