package org.povertyexit.audit;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesComparison;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Clause.Force;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/** Reads the verdicts of two audits of the same files side by side and prints those that differ, and by which clauses. */
final class VerdictDifferences {
    private final RulesComparison comparison;
    private final Level level;

    VerdictDifferences(RulesComparison comparison, Level level) {
        this.comparison = comparison;
        this.level = level;
    }

    /**
     * A verdict as its row says it: ids of clauses have no commas, so only the id of the subject can be quoted.
     *
     * @param id the subject
     * @param outcome the outcome
     * @param byTheme the themes that are not met or not determined
     */
    private record Row(String id, String outcome, Map<Theme, Outcome> byTheme) {}

    /** Prints a line for each subject that comes out differently, and how many there were. */
    void print(Path one, Path other, PrintWriter out) throws IOException {
        String file = ResultFiles.verdicts(level);
        if (!Files.exists(one.resolve(file))) {
            return;
        }
        long compared = 0;
        long different = 0;
        try (BufferedReader left = Files.newBufferedReader(one.resolve(file));
                BufferedReader right = Files.newBufferedReader(other.resolve(file))) {
            left.readLine();
            right.readLine();
            for (Row here = row(left, comparison.one()); here != null; here = row(left, comparison.one())) {
                Row there = row(right, comparison.other());
                if (there == null || !there.id().equals(here.id())) {
                    throw new IOException(
                            file + ": " + here.id() + " was rejected under one of the two rulebooks only");
                }
                compared++;
                if (!here.byTheme().equals(there.byTheme())) {
                    different++;
                    out.println(Subjects.singular(level) + " " + here.id() + ": " + here.outcome() + " -> "
                            + there.outcome() + " (" + because(here, there) + ")");
                }
            }
        }
        out.println(Subjects.plural(level) + ": " + different + " of " + compared + " come out differently");
    }

    private String because(Row here, Row there) {
        List<String> reasons = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Outcome before = here.byTheme().getOrDefault(theme, Outcome.MET);
            Outcome after = there.byTheme().getOrDefault(theme, Outcome.MET);
            if (before != after) {
                reasons.add(theme + " " + said(comparison.one(), theme, before) + " -> "
                        + said(comparison.other(), theme, after) + clauses(theme));
            }
        }
        return String.join("; ", reasons);
    }

    /** An outcome, where a clause of the rules decides; otherwise that they only consider the theme, or do not know it. */
    private String said(RulesInForce rules, Theme theme, Outcome outcome) {
        Set<Force> forces = rules.clauses(level).stream()
                .filter(clause -> clause.theme() == theme)
                .map(Clause::force)
                .collect(Collectors.toSet());
        if (forces.contains(Force.DECISIVE)) {
            return outcome.name();
        }
        return forces.isEmpty() ? "none" : Force.CONSIDERED.name();
    }

    private String clauses(Theme theme) {
        return comparison.differences().stream()
                .filter(difference -> difference.level() == level && difference.theme() == theme)
                .map(difference ->
                        difference.other().or(difference::one).map(Clause::id).orElse(""))
                .collect(Collectors.joining(", ", " by ", ""));
    }

    private static @Nullable Row row(BufferedReader reader, RulesInForce rules) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        int idEnds = line.startsWith("\"") ? line.indexOf("\",", 1) + 1 : line.indexOf(',');
        List<String> cells = Splitter.on(',').splitToList(line.substring(idEnds + 1));
        Map<Theme, Outcome> byTheme = new EnumMap<>(Theme.class);
        put(byTheme, rules, cells.get(2), Outcome.UNDETERMINED);
        put(byTheme, rules, cells.get(1), Outcome.NOT_MET);
        return new Row(line.substring(0, idEnds), cells.get(0), byTheme);
    }

    private static void put(Map<Theme, Outcome> byTheme, RulesInForce rules, String ids, Outcome outcome) {
        for (String id : Splitter.on(';').omitEmptyStrings().splitToList(ids)) {
            Optional<Clause<?>> clause = rules.clause(id);
            clause.ifPresent(found -> byTheme.put(found.theme(), outcome));
        }
    }
}
