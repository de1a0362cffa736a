package org.povertyexit;

import static org.povertyexit.HouseholdsByHand.condition;
import static org.povertyexit.VerdictBits.MET;
import static org.povertyexit.VerdictBits.NOT_MET;
import static org.povertyexit.VerdictBits.UNDETERMINED;

import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

/** The national criterion on the income of households on 2019-12-31, written out by hand. */
public final class IncomeByHand {
    private IncomeByHand() {}

    private static final long LINE_IN_FEN = 321_800;

    /** Whether the income is stable and above the line. */
    public static int income(Household household) {
        int stable = condition(household.stableIncome());
        return stable == NOT_MET ? NOT_MET : Math.min(stable, aboveLine(household));
    }

    private static int aboveLine(Household household) {
        Observed<Long> size = household.size();
        if (household.netIncome() instanceof Observed.Known<Yuan> net && size instanceof Observed.Known<Long> persons) {
            return net.value().fen() > LINE_IN_FEN * persons.value() ? MET : NOT_MET;
        }
        if (size instanceof Observed.Between<Long> between) {
            return aboveLine(household, between.low(), between.high());
        }
        return size instanceof Observed.Known<Long> known
                ? aboveLine(household, known.value(), known.value())
                : aboveLine(household, 1, Long.MAX_VALUE);
    }

    /** Where a sum and components are recorded in part, what both of them allow, unless they contradict each other. */
    private static int aboveLine(Household household, long fewest, long most) {
        long low = least(household.netIncome(), Long.MIN_VALUE);
        long high = greatest(household.netIncome());
        if (!(household.netIncome() instanceof Observed.Known) && hasComponents(household)) {
            long sumLow = Math.max(low, leastSum(household));
            long sumHigh = Math.min(high, greatestSum(household));
            low = sumLow <= sumHigh ? sumLow : low;
            high = sumLow <= sumHigh ? sumHigh : high;
        }
        boolean surely = low != Long.MIN_VALUE && most != Long.MAX_VALUE && low > LINE_IN_FEN * most;
        boolean possibly = high == Long.MAX_VALUE || high > LINE_IN_FEN * fewest;
        return surely ? MET : possibly ? UNDETERMINED : NOT_MET;
    }

    private static boolean hasComponents(Household household) {
        return !(household.wageIncome().isMissing()
                && household.businessIncome().isMissing()
                && household.propertyIncome().isMissing()
                && household.transferIncome().isMissing()
                && household.businessCost().isMissing());
    }

    private static long leastSum(Household household) {
        long cost = greatest(household.businessCost());
        return cost == Long.MAX_VALUE
                ? Long.MIN_VALUE
                : least(household.wageIncome(), 0)
                        + least(household.businessIncome(), 0)
                        + least(household.propertyIncome(), 0)
                        + least(household.transferIncome(), 0)
                        - cost;
    }

    private static long greatestSum(Household household) {
        long wages = greatest(household.wageIncome());
        long business = greatest(household.businessIncome());
        long property = greatest(household.propertyIncome());
        long transfers = greatest(household.transferIncome());
        boolean bounded = wages != Long.MAX_VALUE
                && business != Long.MAX_VALUE
                && property != Long.MAX_VALUE
                && transfers != Long.MAX_VALUE;
        return bounded ? wages + business + property + transfers - least(household.businessCost(), 0) : Long.MAX_VALUE;
    }

    private static long least(Observed<Yuan> observed, long otherwise) {
        if (observed instanceof Observed.Known<Yuan> known) {
            return known.value().fen();
        }
        return observed instanceof Observed.Between<Yuan> between
                ? between.low().fen()
                : otherwise;
    }

    private static long greatest(Observed<Yuan> observed) {
        if (observed instanceof Observed.Known<Yuan> known) {
            return known.value().fen();
        }
        return observed instanceof Observed.Between<Yuan> between
                ? between.high().fen()
                : Long.MAX_VALUE;
    }
}
