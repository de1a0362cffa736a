package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Text;

/** An amount computed from others, under a name of its own. */
final class Computed<S, V extends Comparable<V>> extends Quantity<S, V> {
    private final Quantity<S, V> formula;
    private final List<Quantity<S, ?>> more;
    private final List<Quantity<S, ?>> less;

    Computed(Text name, Quantity<S, V> formula, List<Quantity<S, ?>> more, List<Quantity<S, ?>> less) {
        super(name);
        this.formula = formula;
        this.more = List.copyOf(more);
        this.less = List.copyOf(less);
    }

    @Override
    public Interval interval(S subject) {
        return formula.interval(subject);
    }

    @Override
    Coverage coverage(S subject) {
        return formula.coverage(subject);
    }

    @Override
    Fraction<S> fraction(Fraction.End end) {
        return formula.fraction(end);
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>();
        more.forEach(part -> inputs.addAll(part.inputs(moreIsWanted)));
        less.forEach(part -> inputs.addAll(part.inputs(!moreIsWanted)));
        return inputs;
    }

    @Override
    Text found(S subject) {
        return Words.figures(interval(subject), type());
    }

    @Override
    Class<V> type() {
        return formula.type();
    }

    @Override
    <T> T in(Notation<T> notation) {
        return formula.in(notation);
    }
}
