package org.povertyexit.testkit.law;

import java.util.List;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/**
 * Whatever says of a subject whether criteria are met: a rulebook of this library, or a system of your own.
 *
 * @param <S> the subject
 */
@FunctionalInterface
public interface Judge<S> {

    /** The outcome for one subject. */
    Outcome judge(S subject);

    /** The verdict by some rules. */
    static <S> Judge<S> of(Kind<S> kind, RulesInForce rules) {
        return subject -> kind.assess(rules, subject).outcome();
    }

    /** What some rules say about some themes, and nothing else: for a system that judges only these. */
    static <S> Judge<S> of(Kind<S> kind, RulesInForce rules, List<Theme> themes) {
        return subject -> {
            Verdict verdict = kind.assess(rules, subject);
            return themes.stream().map(verdict::outcome).reduce(Outcome.MET, Outcome::and);
        };
    }
}
