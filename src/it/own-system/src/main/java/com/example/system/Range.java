package com.example.system;

import java.math.BigInteger;
import java.util.Optional;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

/**
 * What is known of an amount: the least and the greatest that it can be.
 *
 * @param least empty when there is no such bound
 * @param greatest empty when there is no such bound
 */
record Range(Optional<BigInteger> least, Optional<BigInteger> greatest) {

    /** A count, at least so much even where nothing was recorded. */
    static Range of(Observed<Long> count, long atLeast) {
        if (count instanceof Observed.Known<Long> known) {
            return between(known.value(), known.value());
        }
        return count instanceof Observed.Between<Long> between
                ? between(between.low(), between.high())
                : new Range(Optional.of(BigInteger.valueOf(atLeast)), Optional.empty());
    }

    /** An amount of money, in fen. */
    static Range of(Observed<Yuan> amount) {
        if (amount instanceof Observed.Known<Yuan> known) {
            return between(known.value().fen(), known.value().fen());
        }
        return amount instanceof Observed.Between<Yuan> between
                ? between(between.low().fen(), between.high().fen())
                : new Range(Optional.empty(), Optional.empty());
    }

    private static Range between(long least, long greatest) {
        return new Range(Optional.of(BigInteger.valueOf(least)), Optional.of(BigInteger.valueOf(greatest)));
    }
}
