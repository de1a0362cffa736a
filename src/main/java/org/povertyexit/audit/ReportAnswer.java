package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;
import org.povertyexit.register.Reconciliation;

/** The answer with which the report opens: how many of what met the criteria, and what the register had wrong. */
final class ReportAnswer {
    private final Map<Level, Counts> counts;
    private final ClauseNames names;

    ReportAnswer(Map<Level, Counts> counts, ClauseNames names) {
        this.counts = counts;
        this.names = names;
    }

    /** The results on one kind of subject. */
    record OfLevel(Level level, Counts counts, List<OfClause> clauses) {
        OutcomeBar bar() {
            return OutcomeBar.of(counts);
        }

        long judged() {
            return counts.verdicts();
        }

        long rejected() {
            return counts.rejected();
        }

        long met() {
            return counts.of(Outcome.MET);
        }

        long notMet() {
            return counts.of(Outcome.NOT_MET);
        }

        long undetermined() {
            return counts.of(Outcome.UNDETERMINED);
        }
    }

    /** The results by one clause. */
    record OfClause(Clause<?> clause, Text name, OutcomeBar bar) {}

    List<OfLevel> levels() {
        List<OfLevel> levels = new ArrayList<>();
        counts.forEach((level, ofLevel) -> levels.add(new OfLevel(level, ofLevel, clauses(ofLevel))));
        return levels;
    }

    private List<OfClause> clauses(Counts ofLevel) {
        List<OfClause> clauses = new ArrayList<>();
        ofLevel.byClause()
                .forEach((clause, outcomes) ->
                        clauses.add(new OfClause(clause, names.of(clause), new OutcomeBar(outcomes))));
        return clauses;
    }

    /** How many households came to a reconciliation. */
    record Reconciled(Reconciliation kind, long count) {}

    boolean hasRegister() {
        return !byKind().isEmpty();
    }

    List<Reconciled> register() {
        return Arrays.stream(Reconciliation.values())
                .map(kind -> new Reconciled(kind, byKind().getOrDefault(kind.name(), 0L)))
                .toList();
    }

    private Map<String, Long> byKind() {
        return Optional.ofNullable(counts.get(Level.HOUSEHOLD))
                .map(Counts::figures)
                .map(figures -> figures.get("reconciliation"))
                .orElse(Map.of());
    }
}
