package org.povertyexit.peer;

import java.util.function.ToIntFunction;
import org.povertyexit.HouseholdsByHand;
import org.povertyexit.IncomeByHand;
import org.povertyexit.WaterByHand;
import org.povertyexit.facts.Household;

/** A criterion for households, for engines whose rules are written in Java. */
enum Criterion {
    INCOME(0, IncomeByHand::income),
    FOOD(1, household -> HouseholdsByHand.condition(household.food())),
    CLOTHING(2, household -> HouseholdsByHand.condition(household.clothing())),
    EDUCATION(3, HouseholdsByHand::education),
    MEDICAL(4, HouseholdsByHand::medical),
    HOUSING(5, HouseholdsByHand::housing),
    WATER(6, WaterByHand::water);

    private final int place;
    private final ToIntFunction<Household> outcome;

    Criterion(int place, ToIntFunction<Household> outcome) {
        this.place = place;
        this.outcome = outcome;
    }

    int outcome(Case asked) {
        return outcome.applyAsInt(asked.getHousehold());
    }

    void put(Case asked) {
        asked.put(place, outcome(asked));
    }
}
