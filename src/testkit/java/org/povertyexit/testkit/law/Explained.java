package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;

/** The two doors say the same: the verdict, and the findings that it rests on, in words in both languages. */
record Explained<S>(Kind<S> kind, Function<S, Verdict> assess, Function<S, Explanation<S>> explain) implements Law<S> {

    @Override
    public String name() {
        return "what is explained is what is assessed";
    }

    @Override
    public Optional<String> breach(S subject) {
        Verdict verdict = assess.apply(subject);
        Explanation<S> explanation = explain.apply(subject);
        if (!explanation.verdict().equals(verdict)) {
            return Optional.of("assessed " + verdict + ", explained " + explanation.verdict());
        }
        if (!decisive(explanation, Outcome.NOT_MET).equals(verdict.unmet())
                || !decisive(explanation, Outcome.UNDETERMINED).equals(verdict.undetermined())
                || !outcomes(explanation).equals(outcomes(explanation.rules(), subject))) {
            return Optional.of("the verdict " + verdict + " does not follow from " + explanation.findings());
        }
        return explanation.print(Locale.CHINESE).isBlank()
                        || explanation.print(Locale.ENGLISH).isBlank()
                ? Optional.of("the explanation has no words")
                : Optional.empty();
    }

    private static List<Outcome> outcomes(Explanation<?> explanation) {
        return explanation.findings().stream().map(Finding::outcome).toList();
    }

    private List<Outcome> outcomes(RulesInForce rules, S subject) {
        return kind.clauses(rules).stream()
                .map(clause -> clause.on(rules.date()).outcome(subject))
                .toList();
    }

    private static List<Clause<?>> decisive(Explanation<?> explanation, Outcome outcome) {
        return explanation.findings().stream()
                .filter(finding -> finding.clause().force() == Clause.Force.DECISIVE && finding.outcome() == outcome)
                .<Clause<?>>map(Finding::clause)
                .toList();
    }
}
