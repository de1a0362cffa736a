package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * A place in one subject that a change can fill: a fact of its own, or of one of its members.
 *
 * @param <S> the subject
 */
abstract class Slot<S> {
    private final String name;
    private final Text label;

    private final boolean moreIsBetter;

    Slot(String name, Text label, boolean moreIsBetter) {
        this.name = name;
        this.label = label;
        this.moreIsBetter = moreIsBetter;
    }

    /** The column, and before it the member that it belongs to: {@code P1.schooling}. */
    final String name() {
        return name;
    }

    /** Whether more of it serves better. */
    final boolean moreIsBetter() {
        return moreIsBetter;
    }

    final Text label() {
        return label;
    }

    /** Whether a subject has such a place: none of a member who is still to be listed. */
    boolean isIn(S subject) {
        return true;
    }

    /** What stands there now. */
    abstract Observed<?> get(S subject);

    /** Puts something else there. */
    abstract void put(Draft<S> draft, Observed<?> observed);

    /** The subject with something else there. */
    final S set(S subject, Observed<?> observed) {
        Draft<S> draft = new Draft<>(subject);
        put(draft, observed);
        return draft.subject();
    }

    /** What would serve best, given everything else in the subject; several where there is no best. */
    abstract List<? extends Observed<?>> best(Draft<S> draft);

    /** This, and the same place the other way, less where this is more, if it is only to be established. */
    List<Slot<S>> ways() {
        return List.of(this);
    }

    /** The worst amount that can stand there; empty when there is no such bound. */
    Optional<BigInteger> worst() {
        return Optional.empty();
    }

    /** The amounts that can stand there, for a slot that has more and less. */
    abstract Scale scale();
}
