package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/** A fact of the subject itself. */
class FactSlot<S, V> extends Slot<S> {
    private final Fact<S, V> fact;
    private final Function<Draft<S>, List<Observed<V>>> best;

    FactSlot(Fact<S, V> fact, Function<Draft<S>, List<Observed<V>>> best, boolean moreIsBetter) {
        super(fact.name(), fact.label(), moreIsBetter);
        this.fact = fact;
        this.best = best;
    }

    @Override
    Observed<V> get(S subject) {
        return fact.of(subject);
    }

    @Override
    @SuppressWarnings("unchecked") // a slot is set only to what it was read from, its best, or its own scale
    void put(Draft<S> draft, Observed<?> observed) {
        draft.put(fact, (Observed<V>) observed);
    }

    @Override
    List<Observed<V>> best(Draft<S> draft) {
        return best.apply(draft);
    }

    @Override
    List<Slot<S>> ways() {
        boolean more = !moreIsBetter();
        return scale() == Scale.NONE
                ? super.ways()
                : List.of(this, new FactSlot<>(fact, draft -> List.of(Scale.best(fact, more)), more));
    }

    @Override
    Optional<BigInteger> worst() {
        return (moreIsBetter() ? fact.least() : fact.greatest()).map(Scale::units);
    }

    @Override
    Scale scale() {
        return Scale.of(fact.type());
    }
}
