package org.povertyexit.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.povertyexit.testkit.law.Law;

/**
 * The laws of whatever judges one kind of subject also where not everything is known.
 *
 * @param <S> the subject
 */
public interface GapLaws<S> extends JudgeLaws<S> {

    /** Hiding what was recorded never turns the outcome round. */
    @Property
    default void hidingNeverTurnsTheOutcomeRound(@ForAll("tried") S subject) {
        Law.hiding(kind(), this::judge).check(subject);
    }

    /** More of what serves never lowers the outcome. */
    @Property
    default void whatServesNeverHarms(@ForAll("tried") S subject) {
        Law.directions(kind(), this::judge, rules()).check(subject);
    }
}
