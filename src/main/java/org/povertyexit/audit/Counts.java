package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/** How many subjects of one kind met the criteria, did not, or could not be determined; by clause and by theme too. */
final class Counts {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Clause<?>, Map<Outcome, Long>> clauses = new LinkedHashMap<>();
    private final Map<String, Long> atBoundary = new TreeMap<>();
    private final Map<Theme, Map<Outcome, Long>> themes = new EnumMap<>(Theme.class);
    private final Map<String, Map<String, Long>> figures = new TreeMap<>();
    private long rejected;

    /** Counts by these clauses, in their order. */
    Counts(List<Clause<?>> decisive) {
        decisive.forEach(clause -> clauses.put(clause, new EnumMap<>(Outcome.class)));
    }

    void add(Explanation<?> explanation) {
        outcomes.merge(explanation.verdict().outcome(), 1L, Long::sum);
        List<Theme> counted = new ArrayList<>();
        add(explanation.verdict().unmet(), Outcome.NOT_MET, counted);
        add(explanation.verdict().undetermined(), Outcome.UNDETERMINED, counted);
        explanation.atBoundary().forEach(clause -> atBoundary.merge(clause.id(), 1L, Long::sum));
    }

    private void add(List<Clause<?>> some, Outcome outcome, List<Theme> counted) {
        for (Clause<?> clause : some) {
            clauses.computeIfAbsent(clause, key -> new EnumMap<>(Outcome.class)).merge(outcome, 1L, Long::sum);
            if (!counted.contains(clause.theme())) {
                counted.add(clause.theme());
                themes.computeIfAbsent(clause.theme(), key -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1L, Long::sum);
            }
        }
    }

    /** Counts what stands in a column; an empty cell is not counted. */
    void add(String figure, String value) {
        Map<String, Long> counted = figures.computeIfAbsent(figure, key -> new TreeMap<>());
        if (!value.isEmpty()) {
            counted.merge(value, 1L, Long::sum);
        }
    }

    /** By column and by what stands in it, of how many. */
    Map<String, Map<String, Long>> figures() {
        return figures;
    }

    void reject() {
        rejected++;
    }

    long rejected() {
        return rejected;
    }

    long verdicts() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** By clause, in the order of the rulebook: of how many it had each outcome. */
    Map<Clause<?>, Map<Outcome, Long>> byClause() {
        Map<Clause<?>, Map<Outcome, Long>> all = new LinkedHashMap<>();
        clauses.forEach((clause, counts) -> all.put(clause, withMet(counts)));
        return all;
    }

    /** By theme: how many subjects have a clause of it unmet, else undetermined, else neither. */
    Map<Theme, Map<Outcome, Long>> byTheme() {
        Map<Theme, Map<Outcome, Long>> all = new EnumMap<>(Theme.class);
        clauses.keySet().forEach(clause -> all.put(clause.theme(), withMet(Map.of())));
        themes.forEach((theme, counts) -> all.put(theme, withMet(counts)));
        return all;
    }

    private Map<Outcome, Long> withMet(Map<Outcome, Long> counts) {
        Map<Outcome, Long> whole = new EnumMap<>(Outcome.class);
        long unmet = counts.getOrDefault(Outcome.NOT_MET, 0L);
        long undetermined = counts.getOrDefault(Outcome.UNDETERMINED, 0L);
        whole.put(Outcome.MET, verdicts() - unmet - undetermined);
        whole.put(Outcome.NOT_MET, unmet);
        whole.put(Outcome.UNDETERMINED, undetermined);
        return whole;
    }

    /** By clause id, of how many a value equals the threshold. */
    Map<String, Long> atBoundary() {
        return atBoundary;
    }
}
