package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;

/** All that is said of a subject: one outcome by a judge; by rules, the verdict and what each clause says. */
@FunctionalInterface
interface Opinions<S> {

    /**
     * One thing that is said.
     *
     * @param by who says it
     * @param outcome what is said
     */
    record Opinion(String by, Outcome outcome) {}

    List<Opinion> on(S subject);

    static <S> Opinions<S> of(Judge<S> judge) {
        return subject -> List.of(new Opinion("it", judge.judge(subject)));
    }

    static <S> Opinions<S> of(Kind<S> kind, RulesInForce rules) {
        List<Clause.InForce<S>> clauses = kind.clauses(rules).stream()
                .map(clause -> clause.on(rules.date()))
                .toList();
        return subject -> {
            List<Opinion> opinions = new ArrayList<>();
            opinions.add(
                    new Opinion(rules.toString(), kind.assess(rules, subject).outcome()));
            clauses.forEach(
                    clause -> opinions.add(new Opinion(rules + ", " + clause.clause(), clause.outcome(subject))));
            return opinions;
        };
    }

    /** The first opinion that may not follow upon the one before, in words. */
    static Optional<String> clash(
            List<Opinion> before, Place.Variant<?> after, List<Opinion> then, BiPredicate<Outcome, Outcome> mayFollow) {
        for (int i = 0; i < before.size(); i++) {
            if (!mayFollow.test(before.get(i).outcome(), then.get(i).outcome())) {
                return Optional.of(before.get(i).by() + " says " + before.get(i).outcome() + ", but with "
                        + after.change() + " it says " + then.get(i).outcome());
            }
        }
        return Optional.empty();
    }
}
