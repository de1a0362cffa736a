package org.povertyexit.testkit.law;

import java.util.function.BiFunction;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;

/**
 * A subject before the rules of a day, whatever the kind of subject.
 *
 * @param kind the kind of subject
 * @param rules the rules of the day
 * @param subject the subject
 * @param <S> the subject
 */
public record Judged<S>(Kind<S> kind, RulesInForce rules, S subject) {

    /** Another subject before the same rules. */
    public Judged<S> as(S other) {
        return new Judged<>(kind, rules, other);
    }

    /** The verdict. */
    public Verdict verdict() {
        return kind.assess(rules, subject);
    }

    /** The outcome of the verdict. */
    public Outcome outcome() {
        return verdict().outcome();
    }

    /** The verdict with its reasons. */
    public Explanation<S> explanation() {
        return kind.explain(rules, subject);
    }

    /** What one clause says. */
    public Outcome outcome(Clause<S> clause) {
        return clause.on(rules.date()).outcome(subject);
    }

    /**
     * Checks a law that is stated of the rules for a kind of subject: {@code judged.keeps(Law::hiding)}.
     *
     * @throws LawBroken when the subject breaks it
     */
    public void keeps(BiFunction<Kind<S>, RulesInForce, Law<S>> law) {
        law.apply(kind, rules).check(subject);
    }

    /** Subject and rules: {@code household H: members=1 by national on 2019-12-31}. */
    @Override
    public String toString() {
        return Kind.describe(subject) + " by " + rules;
    }
}
