package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject that is being changed. Its members are put back once, however many of them change. */
final class Draft<S> {
    private S subject;
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

    /** The subject as changed so far. */
    S subject() {
        if (open != null) {
            subject = open.putBack(subject);
            open = null;
        }
        return subject;
    }

    /** From here on it is another subject. */
    void replace(S changed) {
        subject = changed;
        open = null;
    }

    /** The members, to be changed in place. */
    @SuppressWarnings("unchecked") // these members were taken from an equal roster
    <M> List<M> members(Group.Roster<S, M> roster) {
        if (open == null || !open.roster().equals(roster)) {
            open = new Members<>(roster, new ArrayList<>(roster.list().apply(subject())));
        }
        return (List<M>) open.list();
    }
}
