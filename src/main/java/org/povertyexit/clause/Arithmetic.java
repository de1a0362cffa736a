package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** An amount that is the sum, the difference or the product of two others. */
abstract class Arithmetic<S, V extends Comparable<V>> extends Quantity<S, V> {
    final Quantity<S, V> first;
    final Quantity<S, ?> second;
    private final String sign;

    private Arithmetic(Quantity<S, V> first, String sign, Quantity<S, ?> second) {
        super(first.name().plus(sign).plus(second.name()));
        this.first = first;
        this.second = second;
        this.sign = sign;
    }

    @Override
    Coverage coverage(S subject) {
        return first.coverage(subject).with(second.coverage(subject));
    }

    @Override
    Class<V> type() {
        return first.type();
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>(first.inputs(moreIsWanted));
        inputs.addAll(second.inputs(moreIsWanted != isLess()));
        return inputs;
    }

    /** Whether more of the second makes it less. */
    boolean isLess() {
        return false;
    }

    @Override
    Text found(S subject) {
        return first.found(subject).plus(sign).plus(second.found(subject));
    }

    /** Both together. */
    static final class Sum<S, V extends Comparable<V>> extends Arithmetic<S, V> {
        Sum(Quantity<S, V> first, Quantity<S, V> second) {
            super(first, " + ", second);
        }

        @Override
        public Interval interval(S subject) {
            return first.interval(subject).plus(second.interval(subject));
        }

        @Override
        Fraction<S> fraction(Fraction.End end) {
            return first.fraction(end).plus(second.fraction(end));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.plus(first.in(notation), second.in(notation));
        }
    }

    /** One less the other. */
    static final class Difference<S, V extends Comparable<V>> extends Arithmetic<S, V> {
        Difference(Quantity<S, V> first, Quantity<S, V> second) {
            super(first, " − ", second);
        }

        @Override
        public Interval interval(S subject) {
            return first.interval(subject).minus(second.interval(subject));
        }

        @Override
        Fraction<S> fraction(Fraction.End end) {
            return first.fraction(end).plus(second.fraction(end.opposite()).contrary());
        }

        @Override
        boolean isLess() {
            return true;
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.minus(first.in(notation), second.in(notation));
        }
    }

    /** One times the other, neither of which is below nought. */
    static final class Product<S, V extends Comparable<V>> extends Arithmetic<S, V> {
        Product(Quantity<S, V> first, Quantity<S, Ratio> second) {
            super(first, " × ", second);
        }

        @Override
        public Interval interval(S subject) {
            return first.interval(subject).times(second.interval(subject));
        }

        @Override
        Fraction<S> fraction(Fraction.End end) {
            return first.fraction(end).times(second.fraction(end));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.times(first.in(notation), second.in(notation));
        }
    }
}
