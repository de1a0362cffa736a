package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where an amount begins to do: of two amounts next to each other, one that does and one that does not.
 *
 * <p>It is sought among likely amounts first, then by doubling steps, then by halving.
 */
final class Threshold {
    private final Predicate<BigInteger> does;
    private final boolean moreIsBetter;

    /**
     * One to be sought.
     *
     * @param does whether an amount does; when one does, every better one does too
     * @param moreIsBetter whether the greater of two amounts is the better one
     */
    Threshold(Predicate<BigInteger> does, boolean moreIsBetter) {
        this.does = does;
        this.moreIsBetter = moreIsBetter;
    }

    /**
     * The worst amount that does.
     *
     * @param bad one that does not do
     * @param good a better one that does
     * @param likely amounts of which one may be it, in any order
     */
    BigInteger between(BigInteger bad, BigInteger good, Collection<BigInteger> likely) {
        List<BigInteger> between = new ArrayList<>();
        for (BigInteger amount : likely) {
            if (isBetter(amount, bad) && isBetter(good, amount)) {
                between.add(amount);
            }
        }
        between.sort(moreIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder());
        int worse = -1;
        int better = between.size();
        while (better - worse > 1) {
            int middle = (worse + better) >>> 1;
            if (does.test(between.get(middle))) {
                better = middle;
            } else {
                worse = middle;
            }
        }
        return doubling(worse < 0 ? bad : between.get(worse), better < between.size() ? between.get(better) : good);
    }

    private boolean isBetter(BigInteger one, BigInteger other) {
        return one.compareTo(other) == (moreIsBetter ? 1 : -1);
    }

    private BigInteger doubling(BigInteger bad, BigInteger good) {
        BigInteger worse = bad;
        BigInteger step = moreIsBetter ? BigInteger.ONE : BigInteger.ONE.negate();
        BigInteger next = worse.add(step);
        while (isBetter(good, next)) {
            if (does.test(next)) {
                return halving(worse, next);
            }
            worse = next;
            step = step.shiftLeft(1);
            next = worse.add(step);
        }
        return halving(worse, good);
    }

    private BigInteger halving(BigInteger bad, BigInteger good) {
        BigInteger worse = bad;
        BigInteger better = good;
        while (better.subtract(worse).abs().compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = better.add(worse).shiftRight(1);
            if (does.test(middle)) {
                better = middle;
            } else {
                worse = middle;
            }
        }
        return better;
    }
}
