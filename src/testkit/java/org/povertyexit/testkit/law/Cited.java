package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;

/** Every clause has an id of its own, and every citation names a document, its issuer and a place in it. */
record Cited(RulesInForce rules) implements Law<List<Clause<?>>> {

    @Override
    public String name() {
        return "every id is there once and every citation names its place";
    }

    @Override
    public Optional<String> breach(List<Clause<?>> clauses) {
        Stream<String> twice = clauses.stream()
                .map(Clause::id)
                .filter(id ->
                        clauses.stream().filter(other -> other.id().equals(id)).count() > 1)
                .map(id -> id + " is there twice");
        Stream<String> nowhere = clauses.stream()
                .flatMap(clause -> Stream.concat(
                                Stream.of(clause.citation()), clause.on(rules.date()).sources().stream())
                        .filter(citation -> !namesItsPlace(citation))
                        .map(citation -> clause + " cites " + citation + " of "
                                + citation.document().issuer()));
        return Stream.concat(twice, nowhere).findFirst();
    }

    private static boolean namesItsPlace(Citation citation) {
        return !citation.document().title().isBlank()
                && !citation.document().issuer().isBlank()
                && !citation.article().isBlank();
    }
}
