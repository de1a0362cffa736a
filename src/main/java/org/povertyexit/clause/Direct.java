package org.povertyexit.clause;

import java.util.List;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** The amount that a fact records. */
final class Direct<S, V extends Comparable<V>> extends Quantity<S, V> {
    private final Fact<S, V> fact;
    private final boolean isAim;

    /** With {@code isAim} false it is a base, which moves the outcome but is no aim of policy. */
    Direct(Fact<S, V> fact, boolean isAim) {
        super(fact.label());
        this.fact = fact;
        this.isAim = isAim;
    }

    @Override
    public Interval interval(S subject) {
        return Interval.of(fact, subject);
    }

    @Override
    Coverage coverage(S subject) {
        return Coverage.of(fact.of(subject));
    }

    @Override
    int quick(S subject, V number) {
        return fact.of(subject) instanceof Observed.Known<V> known
                ? Integer.signum(known.value().compareTo(number))
                : NOT_SIMPLE;
    }

    @Override
    int quickTimes(S subject, Yuan number, long times) {
        if (fact.of(subject) instanceof Observed.Known<V> known && (Object) known.value() instanceof Yuan amount) {
            long product = number.fen() * times;
            return Math.multiplyHigh(number.fen(), times) == product >> 63
                    ? Long.compare(amount.fen(), product)
                    : NOT_SIMPLE;
        }
        return NOT_SIMPLE;
    }

    @Override
    Class<V> type() {
        return fact.type();
    }

    @Override
    boolean isAbsent(S subject) {
        return fact.of(subject) instanceof Observed.Absent;
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        Direction wanted = moreIsWanted ? Direction.UP : Direction.DOWN;
        Direction direction = isAim ? wanted : Direction.NEITHER;
        return List.of(Requirement.input(fact, direction, subject -> true, moreIsWanted));
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.amount(fact);
    }

    @Override
    Text found(S subject) {
        return Words.of(fact.of(subject));
    }
}
