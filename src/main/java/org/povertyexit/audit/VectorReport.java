package org.povertyexit.audit;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povertyexit.audit.VectorCheck.Result;

/** How many vectors came out in each way: all of them, by rulebook and level, and by flag. */
final class VectorReport {
    private static final String ALL = "all";

    private final Table<String, Result, Integer> figures = HashBasedTable.create();
    private final List<String> failures = new ArrayList<>();

    /** The figures of some vectors. */
    VectorReport(VectorCheck check, List<TestVector> vectors) {
        for (TestVector vector : vectors) {
            VectorCheck.Outcome outcome = check.of(vector);
            groups(vector).forEach(group -> count(group, outcome.result()));
            if (!outcome.reason().isEmpty()) {
                failures.add(vector.id() + ": " + outcome.reason());
            }
        }
    }

    private static Stream<String> groups(TestVector vector) {
        String file = vector.rulebook() + " " + vector.level().name().toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(ALL, "file: " + file),
                vector.flags().isEmpty()
                        ? Stream.of("flag: none")
                        : vector.flags().stream().map(flag -> "flag: " + flag));
    }

    private void count(String group, Result result) {
        figures.row(group).merge(result, 1, Integer::sum);
    }

    /** A heading and one line for each group, as comma-separated values. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("vectors,passed,other_reading,failed,absent"));
        new TreeSet<>(figures.rowKeySet()).forEach(group -> lines.add(line(group)));
        return lines;
    }

    private String line(String group) {
        StringBuilder line = new StringBuilder(group);
        for (Result result : Result.values()) {
            line.append(',').append(figures.row(group).getOrDefault(result, 0));
        }
        return line.toString();
    }

    /** A line for each vector that did not pass, with what was expected and what was found. */
    List<String> failures() {
        return failures;
    }
}
