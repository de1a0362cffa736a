package org.povertyexit.rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Outcome;

/**
 * What cases a set of rulebooks must have: every clause, in each edition in which it differs over time, one met, one not
 * met and one undetermined; every dated number in it one below, one at and one above it; every citation its document,
 * article and standing.
 *
 * <p>A clause whose number is open can only be undetermined. A number that is the least that the fact can be has nothing
 * below it.
 *
 * <p>The tables speak of households, villages and counties. The steps of a procedure and the records of a support are
 * parts that the cell of a table cannot hold, so the clauses on them have their cases in test classes of their own,
 * {@code ProcedureTest} and {@code AftercareTest}, and {@code WrittenCasesTest} as their gate.
 */
final class CaseGate {
    private final List<ClauseEdition> editions = new ArrayList<>();
    private final List<String> uncited = new ArrayList<>();

    /** The gate of some rulebooks. */
    CaseGate(List<Rulebook> rulebooks) {
        rulebooks.forEach(rulebook -> editions.addAll(ClauseEdition.of(rulebook, Subjects.TABLED)));
        editions.sort(Comparator.comparing(ClauseEdition::toString));
        rulebooks.forEach(this::citations);
    }

    private static boolean holds(ClauseEdition edition, ClauseCase one) {
        return one.rulebook().equals(edition.rulebook())
                && one.clause().equals(edition.clause().id())
                && one.level() == edition.clause().level()
                && edition.covers(one.date());
    }

    /** What is missing, one line each; empty when nothing is. */
    List<String> missing(List<ClauseCase> cases) {
        List<String> missing = new ArrayList<>(uncited);
        for (ClauseEdition edition : editions) {
            List<ClauseCase> here =
                    cases.stream().filter(one -> holds(edition, one)).toList();
            outcomes(edition, here, missing);
            edition.clause().numbers().stream().distinct().forEach(number -> sides(edition, number, here, missing));
        }
        strays(cases, missing);
        return missing;
    }

    private static void outcomes(ClauseEdition edition, List<ClauseCase> cases, List<String> missing) {
        for (Outcome outcome : edition.isOpen() ? List.of(Outcome.UNDETERMINED) : List.of(Outcome.values())) {
            if (cases.stream().noneMatch(one -> one.outcome() == outcome)) {
                missing.add(edition + ": no case " + outcome);
            }
        }
    }

    private static void sides(ClauseEdition edition, Dated<?> number, List<ClauseCase> cases, List<String> missing) {
        for (Dated.Edition<?> value : edition.editionsOf(number)) {
            for (String side : isLeast(edition.clause(), value.value())
                    ? List.of("at", "above")
                    : List.of("below", "at", "above")) {
                if (cases.stream()
                        .noneMatch(one -> one.number().equals(number.name().en())
                                && one.side().equals(side)
                                && isWithin(one.date(), value.from(), value.to()))) {
                    missing.add(edition + ": no case " + side + " " + number + ", " + value.value() + " from "
                            + value.from());
                }
            }
        }
    }

    /** Whether a number is the least that a fact of the clause can be, so that nothing lies below it. */
    private static boolean isLeast(Clause<?> clause, Object value) {
        List<String> inputs = clause.requirement().inputs().stream()
                .map(input -> input.name())
                .toList();
        return Subjects.facts(clause.level()).stream()
                .filter(fact -> inputs.contains(fact.name()))
                .anyMatch(fact -> fact.least().filter(value::equals).isPresent());
    }

    private void strays(List<ClauseCase> cases, List<String> missing) {
        Set<String> seen = new HashSet<>();
        for (ClauseCase one : cases) {
            if (!seen.add(one.id())) {
                missing.add(one + ": there are two cases with this number");
            }
            List<ClauseEdition> here =
                    editions.stream().filter(edition -> holds(edition, one)).toList();
            if (here.isEmpty()) {
                missing.add(one + ": " + one.clause() + " is not in force on " + one.date());
            } else if (!one.number().isEmpty()
                    && here.get(0).clause().numbers().stream()
                            .noneMatch(number -> number.name().en().equals(one.number()))) {
                missing.add(one + ": " + one.clause() + " has no number \"" + one.number() + "\"");
            }
        }
    }

    private void citations(Rulebook rulebook) {
        rulebook.instruments().forEach(instrument -> {
            String name = rulebook + ": " + instrument;
            document(name, instrument.document());
            instrument.reason().ifPresent(reason -> citation(name, reason));
        });
        for (ClauseEdition edition : editions) {
            if (edition.rulebook().equals(rulebook.name())) {
                citation(edition.toString(), edition.clause().citation());
                edition.clause()
                        .numbers()
                        .forEach(number -> number.editions()
                                .forEach(value -> citation(edition + ": " + number, value.citation())));
            }
        }
    }

    private void citation(String where, Citation citation) {
        document(where, citation.document());
        if (citation.article().isBlank()) {
            uncited.add(where + ": the citation names no article");
        }
        if (citation.standing() == null) {
            uncited.add(where + ": the citation has no standing");
        }
    }

    private void document(String where, Document document) {
        if (document.title().isBlank() || document.issuer().isBlank()) {
            uncited.add(where + ": the citation names no document");
        }
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
