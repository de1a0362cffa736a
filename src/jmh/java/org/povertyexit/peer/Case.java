package org.povertyexit.peer;

import org.povertyexit.VerdictBits;
import org.povertyexit.facts.Household;

/** A household with its verdict, which the rules that fire make. */
public final class Case {
    private final Household household;
    private long verdict;

    Case(Household household) {
        this.household = household;
    }

    /** The household. */
    public Household getHousehold() {
        return household;
    }

    /** Says that a criterion is not met, or undetermined. */
    public void put(int criterion, int outcome) {
        verdict |= VerdictBits.of(criterion, outcome);
    }

    long verdict() {
        return verdict;
    }
}
