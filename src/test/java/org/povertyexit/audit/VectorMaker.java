package org.povertyexit.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/** Makes conformance vectors: what this library says of the facts of a case. Whether that is right is tested elsewhere. */
final class VectorMaker {
    private VectorMaker() {}

    /** The vector of a case. */
    static TestVector of(HandCase one) {
        RulesInForce rules = Rulebooks.named(one.rulebook()).orElseThrow().inForceOn(one.on());
        TestVector plain = vector(one, List.of(), expected(rules, one.level(), one.facts()));
        return vector(one, VectorFlag.of(plain), plain.expected());
    }

    private static TestVector vector(HandCase one, List<String> flags, VectorExpectation expected) {
        return new TestVector(
                one.rulebook(), one.level(), one.id(), one.on(), one.clauses(), flags, one.facts(), expected);
    }

    /** What this library says of some facts. */
    static VectorExpectation expected(RulesInForce rules, Level level, VectorFacts facts) {
        Explanation<?> explanation = VectorSubjects.explain(rules, level, facts);
        List<VectorChange> changes = explanation.changes().stream()
                .flatMap(change -> changes(level, change))
                .toList();
        return new VectorExpectation(
                answer(explanation.findings().stream().map(Said::plainly).toList()),
                explanation.atBoundary().stream().map(Clause::id).toList(),
                findings(explanation),
                other(explanation),
                changes,
                changes.isEmpty() ? List.of() : accepted(VectorSubjects.explain(rules, level, facts.with(changes))));
    }

    private static List<Outcome> accepted(Explanation<?> explanation) {
        return Stream.concat(
                        Stream.of(explanation.verdict().outcome()),
                        other(explanation).map(VectorAnswer::outcome).stream())
                .distinct()
                .toList();
    }

    private static Map<String, Outcome> findings(Explanation<?> explanation) {
        Map<String, Outcome> findings = new LinkedHashMap<>();
        explanation.findings().forEach(finding -> findings.put(finding.clause().id(), finding.outcome()));
        return findings;
    }

    /** What a clause says, by one reading or the other. */
    private record Said(Clause<?> clause, Outcome outcome) {
        static Said plainly(Finding finding) {
            return new Said(finding.clause(), finding.outcome());
        }

        static Said otherwise(Finding finding) {
            return new Said(finding.clause(), finding.otherReading().orElse(finding.outcome()));
        }

        boolean is(Outcome one) {
            return outcome == one && clause.force() == Clause.Force.DECISIVE;
        }
    }

    private static VectorAnswer answer(List<Said> all) {
        List<Clause<?>> unmet = clauses(all, Outcome.NOT_MET);
        List<Clause<?>> undetermined = clauses(all, Outcome.UNDETERMINED);
        Outcome outcome =
                !unmet.isEmpty() ? Outcome.NOT_MET : undetermined.isEmpty() ? Outcome.MET : Outcome.UNDETERMINED;
        return new VectorAnswer(
                outcome,
                unmet.stream().map(Clause::id).toList(),
                undetermined.stream().map(Clause::id).toList(),
                Stream.concat(unmet.stream(), undetermined.stream())
                        .map(Clause::theme)
                        .map(Theme::name)
                        .distinct()
                        .toList());
    }

    private static List<Clause<?>> clauses(List<Said> all, Outcome outcome) {
        return all.stream()
                .filter(said -> said.is(outcome))
                .<Clause<?>>map(Said::clause)
                .toList();
    }

    private static Optional<VectorAnswer> other(Explanation<?> explanation) {
        VectorAnswer other =
                answer(explanation.findings().stream().map(Said::otherwise).toList());
        return Optional.of(other)
                .filter(answer -> !answer.equals(answer(
                        explanation.findings().stream().map(Said::plainly).toList())));
    }

    private static Stream<VectorChange> changes(Level level, Change<?> change) {
        if (change.to() instanceof Observed.Known<?> known && known.value() instanceof List<?> members) {
            return members.stream().map(Person.class::cast).flatMap(VectorMaker::listed);
        }
        int dot = change.fact().indexOf('.');
        String person = dot < 0 ? "" : change.fact().substring(0, dot);
        String column = change.fact().substring(dot + 1);
        String table = dot < 0 ? VectorSubjects.table(level) : "members";
        return Stream.of(new VectorChange(table, person, column, print(table, column, change.to())));
    }

    /** A member who is to be listed, fact by fact. */
    private static Stream<VectorChange> listed(Person person) {
        return Person.FACTS.stream()
                .filter(fact -> !fact.of(person).isMissing())
                .map(fact -> new VectorChange(
                        "members", person.id(), fact.name(), print("members", fact.name(), fact.of(person))));
    }

    private static String print(String table, String column, Observed<?> observed) {
        List<? extends Fact<?, ?>> facts = switch (table) {
            case "households" -> Household.FACTS;
            case "members" -> Person.FACTS;
            case "villages" -> Village.FACTS;
            case "counties" -> County.FACTS;
            default -> ExitProcedure.FACTS;
        };
        return facts.stream()
                .filter(fact -> fact.name().equals(column))
                .map(fact -> print(fact, observed))
                .findAny()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // a change of a fact is to an observation of that fact
    private static <V> String print(Fact<?, V> fact, Observed<?> observed) {
        return fact.print((Observed<V>) observed);
    }
}
