package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/** A subject that is being changed. It is built when it is asked for, however many of its facts or members change before. */
final class Draft<S> {
    private S subject;
    private Fact.@Nullable Draft<S> facts;
    private @Nullable Members<S, ?> open;

    Draft(S subject) {
        this.subject = subject;
    }

    /** The members taken out of a subject, to be changed in place. */
    private record Members<S, M>(Group.Roster<S, M> roster, List<M> list) {
        S putBack(S subject) {
            return roster.replace().apply(subject, list);
        }
    }

    /**
     * The subject as changed so far.
     *
     * @throws IllegalArgumentException if its facts contradict each other; what changed since it was last asked for is lost
     */
    S subject() {
        if (facts != null) {
            Fact.Draft<S> changed = facts;
            facts = null;
            subject = changed.build();
        }
        if (open != null) {
            Members<S, ?> changed = open;
            open = null;
            subject = changed.putBack(subject);
        }
        return subject;
    }

    /** From here on it is another subject. */
    void replace(S changed) {
        subject = changed;
        facts = null;
        open = null;
    }

    /** Records an observation of a fact. */
    <V> void put(Fact<S, V> fact, Observed<V> observed) {
        if (facts == null) {
            facts = fact.draft(subject);
        }
        fact.put(facts, observed);
    }

    /** The members, to be changed in place. */
    @SuppressWarnings("unchecked") // these members were taken from the same list
    <M> List<M> members(Group.Roster<S, M> roster) {
        if (open == null || !open.roster().list().equals(roster.list())) {
            open = new Members<>(roster, new ArrayList<>(roster.list().apply(subject())));
        }
        return (List<M>) open.list();
    }

    /** Puts other members in the place of all. */
    <M> void putMembers(Group.Roster<S, M> roster, List<M> members) {
        open = new Members<>(roster, new ArrayList<>(members));
    }
}
