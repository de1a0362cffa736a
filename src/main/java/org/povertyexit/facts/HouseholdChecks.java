package org.povertyexit.facts;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a household's facts against each other. */
final class HouseholdChecks {
    private static final List<Fact<Household, Yuan>> INCOMES = List.of(
            Household.WAGE_INCOME, Household.BUSINESS_INCOME, Household.PROPERTY_INCOME, Household.TRANSFER_INCOME);

    private HouseholdChecks() {}

    static void check(Household household) {
        Checks.id("id", household.id());
        Checks.id("village_id", household.villageId());
        Checks.id("county_id", household.countyId());
        Checks.facts(Household.FACTS, household);
        checkMembers(household);
        if (!household.netIncome().isMissing()) {
            checkComponents(household);
        }
    }

    private static void checkMembers(Household household) {
        int listed = household.members().size();
        if (listed == 0) {
            return;
        }
        Observed<Long> count = household.memberCount();
        if (listed < Checks.least(count) || listed > Checks.greatest(count)) {
            throw new IllegalArgumentException("members: " + count + " recorded, but " + listed + " listed");
        }
        Set<String> ids = new HashSet<>();
        for (Person member : household.members()) {
            if (!ids.add(member.id())) {
                throw new IllegalArgumentException("person_id: " + member.id() + " is listed twice");
            }
        }
    }

    /** The net income must be possible with what is recorded of its five components. */
    private static void checkComponents(Household household) {
        @Nullable BigInteger low = BigInteger.ZERO;
        @Nullable BigInteger high = BigInteger.ZERO;
        for (Fact<Household, Yuan> income : INCOMES) {
            low = add(low, low(income.of(household), BigInteger.ZERO));
            high = add(high, high(income.of(household)));
        }
        low = subtract(low, high(household.businessCost()));
        high = subtract(high, low(household.businessCost(), BigInteger.ZERO));
        Observed<Yuan> net = household.netIncome();
        BigInteger netLow = low(net, BigInteger.ZERO);
        BigInteger netHigh = high(net);
        if ((high != null && netLow.compareTo(high) > 0)
                || (low != null && netHigh != null && netHigh.compareTo(low) < 0)) {
            throw new IllegalArgumentException("net_income_yuan: " + net + " differs from its five components");
        }
    }

    private static BigInteger low(Observed<Yuan> observed, BigInteger otherwise) {
        if (observed instanceof Observed.Known<Yuan> known) {
            return BigInteger.valueOf(known.value().fen());
        }
        return observed instanceof Observed.Between<Yuan> between
                ? BigInteger.valueOf(between.low().fen())
                : otherwise;
    }

    private static @Nullable BigInteger high(Observed<Yuan> observed) {
        if (observed instanceof Observed.Known<Yuan> known) {
            return BigInteger.valueOf(known.value().fen());
        }
        return observed instanceof Observed.Between<Yuan> between
                ? BigInteger.valueOf(between.high().fen())
                : null;
    }

    private static @Nullable BigInteger add(@Nullable BigInteger a, @Nullable BigInteger b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static @Nullable BigInteger subtract(@Nullable BigInteger a, @Nullable BigInteger b) {
        return a == null || b == null ? null : a.subtract(b);
    }
}
