package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Optional;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;

/**
 * What an amendment did not touch keeps its outcome, and what it neither touched nor inherited is not there.
 *
 * @param base the rules that were amended, on a day
 * @param amended the rules that amend them, on the same day
 */
record Inherited<S>(Kind<S> kind, RulesInForce base, RulesInForce amended) implements Law<S> {

    @Override
    public String name() {
        return "what an amendment does not touch keeps its outcome";
    }

    @Override
    public Optional<String> breach(S subject) {
        List<Clause<S>> before = kind.clauses(base);
        return kind.clauses(amended).stream()
                .filter(clause -> !isTouched(clause))
                .flatMap(clause -> breach(subject, clause, before).stream())
                .findFirst();
    }

    private boolean isTouched(Clause<S> clause) {
        return amended.layers(clause).stream()
                .anyMatch(layer -> layer.rulebook().equals(amended.rulebook().name()));
    }

    private Optional<String> breach(S subject, Clause<S> clause, List<Clause<S>> before) {
        Optional<Clause<S>> same =
                before.stream().filter(other -> other.id().equals(clause.id())).findAny();
        if (same.isEmpty()) {
            return Optional.of(clause + " was neither laid down by " + amended + " nor inherited from " + base);
        }
        String now = said(amended, clause, subject);
        String then = said(base, same.get(), subject);
        return now.equals(then)
                ? Optional.empty()
                : Optional.of(
                        clause + ", which " + amended + " does not touch, " + now + "; by " + base + " it " + then);
    }

    private static <S> String said(RulesInForce rules, Clause<S> clause, S subject) {
        return "says " + clause.on(rules.date()).outcome(subject) + " (" + clause.force() + ", " + rules.layers(clause)
                + ")";
    }
}
