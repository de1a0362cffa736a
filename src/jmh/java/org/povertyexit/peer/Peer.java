package org.povertyexit.peer;

import java.util.Arrays;
import org.povertyexit.VerdictBits;
import org.povertyexit.facts.Household;

/** An engine that has its rules. */
public interface Peer {

    /** The verdict on a household, as {@link VerdictBits}. */
    long judge(Household household);

    /** The verdicts on many households. */
    default long[] judge(Household[] households) {
        return Arrays.stream(households).mapToLong(this::judge).toArray();
    }
}
