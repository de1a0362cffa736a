package org.povertyexit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/**
 * What cases the clauses on procedures and on aftercare must have: one met, one not met and one undetermined, in each
 * edition of each clause. Their records have parts that the cell of a table cannot hold, so the cases are written out.
 */
final class WrittenCases {
    private WrittenCases() {}

    /**
     * What one clause says of one record, in every rulebook that has it on that day.
     *
     * @param name what happened
     * @param day the day of judgement
     * @param clause the id of the clause
     * @param subject the procedure or the support
     * @param outcome what the clause says
     */
    record Case<S>(String name, LocalDate day, String clause, S subject, Outcome outcome) {
        static <S> Case<S> of(String name, String day, String clause, S subject, Outcome outcome) {
            return new Case<>(name, LocalDate.parse(day), clause, subject, outcome);
        }

        /** What the clause says by a rulebook. */
        Outcome by(Rulebook rulebook) {
            return WrittenCases.outcome(rulebook.inForceOn(day), clause, subject);
        }

        @Override
        public String toString() {
            return clause + " " + outcome + ": " + name;
        }
    }

    @SuppressWarnings("unchecked") // the clauses on a level speak of its subjects
    static <S> Outcome outcome(RulesInForce rules, String clause, S subject) {
        return ((Clause<S>) rules.clause(clause).orElseThrow()).on(rules.date()).outcome(subject);
    }

    /** What is missing, one line each; empty when nothing is. */
    static List<String> missing(List<Rulebook> rulebooks, List<Case<?>> cases) {
        Set<String> missing = new TreeSet<>();
        for (Rulebook rulebook : rulebooks) {
            for (Level level : List.of(Level.PROCEDURE, Level.AFTERCARE)) {
                for (LocalDate day : turningDays(rulebook)) {
                    for (Clause<?> clause : rulebook.inForceOn(day).clauses(level)) {
                        missing(rulebook, clause, cases).forEach(missing::add);
                    }
                }
            }
        }
        return List.copyOf(missing);
    }

    private static Stream<String> missing(Rulebook rulebook, Clause<?> clause, List<Case<?>> cases) {
        List<Outcome> outcomes = cases.stream()
                .filter(one -> one.clause().equals(clause.id()))
                .filter(one -> rulebook.inForceOn(one.day())
                        .clause(clause.id())
                        .filter(there -> there.citation().equals(clause.citation()))
                        .isPresent())
                .map(Case::outcome)
                .toList();
        return Stream.of(Outcome.values())
                .filter(outcome -> !outcomes.contains(outcome))
                .map(outcome ->
                        rulebook + ": " + clause + " of " + clause.citation().document() + ": no case " + outcome);
    }

    private static List<LocalDate> turningDays(Rulebook rulebook) {
        List<LocalDate> days = new ArrayList<>();
        for (Rulebook layer = rulebook; layer != null; layer = layer.base().orElse(null)) {
            layer.instruments().forEach(instrument -> days.add(instrument.inForceFrom()));
        }
        return days;
    }
}
