package org.povertyexit;

import static org.povertyexit.HouseholdsByHand.condition;
import static org.povertyexit.VerdictBits.MET;
import static org.povertyexit.VerdictBits.NOT_MET;
import static org.povertyexit.VerdictBits.UNDETERMINED;

import java.math.BigDecimal;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;

/** The national criterion on the water of households on 2019-12-31, written out by hand. */
public final class WaterByHand {
    private WaterByHand() {}

    private static final BigDecimal LITRES = BigDecimal.valueOf(35);
    private static final BigDecimal LITRES_WHERE_SCARCE = BigDecimal.valueOf(20);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(20);
    private static final BigDecimal METRES = BigDecimal.valueOf(800);
    private static final BigDecimal METRES_OF_CLIMB = BigDecimal.valueOf(80);

    /** Whether the water is clean, enough, near and reliable. */
    public static int water(Household household) {
        int pure = condition(household.waterQuality());
        if (pure == NOT_MET) {
            return NOT_MET;
        }
        int reliable = fewDaysWithout(household.waterOutageDays());
        return Math.min(Math.min(pure, reliable), Math.min(enough(household), near(household)));
    }

    private static int enough(Household household) {
        int scarce = condition(household.waterScarceArea());
        if (scarce == UNDETERMINED) {
            int there = isAtLeast(household.waterLitres(), LITRES_WHERE_SCARCE);
            return there == isAtLeast(household.waterLitres(), LITRES) ? there : UNDETERMINED;
        }
        return isAtLeast(household.waterLitres(), scarce == MET ? LITRES_WHERE_SCARCE : LITRES);
    }

    private static int near(Household household) {
        int piped = condition(household.waterPiped());
        if (piped == MET) {
            return MET;
        }
        int onFoot = Math.max(
                isAtMost(household.waterTripMinutes(), MINUTES),
                Math.max(
                        isAtMost(household.waterDistance(), METRES),
                        isAtMost(household.waterClimb(), METRES_OF_CLIMB)));
        return Math.max(piped, onFoot);
    }

    private static int isAtLeast(Observed<BigDecimal> amount, BigDecimal floor) {
        if (amount instanceof Observed.Known<BigDecimal> known) {
            return known.value().compareTo(floor) >= 0 ? MET : NOT_MET;
        }
        if (amount instanceof Observed.Between<BigDecimal> between) {
            return between.low().compareTo(floor) >= 0
                    ? MET
                    : between.high().compareTo(floor) < 0 ? NOT_MET : UNDETERMINED;
        }
        return amount instanceof Observed.Absent ? NOT_MET : UNDETERMINED;
    }

    private static int isAtMost(Observed<BigDecimal> amount, BigDecimal ceiling) {
        if (amount instanceof Observed.Known<BigDecimal> known) {
            return known.value().compareTo(ceiling) <= 0 ? MET : NOT_MET;
        }
        if (amount instanceof Observed.Between<BigDecimal> between) {
            return between.high().compareTo(ceiling) <= 0
                    ? MET
                    : between.low().compareTo(ceiling) > 0 ? NOT_MET : UNDETERMINED;
        }
        return amount instanceof Observed.Absent ? NOT_MET : UNDETERMINED;
    }

    private static int fewDaysWithout(Observed<Long> days) {
        if (days instanceof Observed.Known<Long> known) {
            return known.value() <= 36 ? MET : NOT_MET;
        }
        if (days instanceof Observed.Between<Long> between) {
            return between.high() <= 36 ? MET : between.low() > 36 ? NOT_MET : UNDETERMINED;
        }
        return UNDETERMINED;
    }
}
