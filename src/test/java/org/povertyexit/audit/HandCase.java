package org.povertyexit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/**
 * A case that was worked by hand, and what was said of it: the source of a conformance vector, and its check.
 *
 * @param source where it stands
 * @param id its id, the same for ever
 * @param rulebook the name of the rulebook
 * @param level the kind of subject
 * @param on the day of judgement
 * @param clauses the clauses that it was made for
 * @param facts the facts, whole
 * @param said what was worked out by hand
 * @param probes the number that it lies at, and on which side; empty when it lies at none
 */
record HandCase(
        Source source,
        String id,
        String rulebook,
        Level level,
        LocalDate on,
        List<String> clauses,
        VectorFacts facts,
        Said said,
        String probes) {

    /** Where a case stands. */
    enum Source {
        /** In a table of cases of single clauses. */
        CLAUSES,
        /** In the table of cases whose facts are rows. */
        RECORDS,
        /** Among the worked cases of the national rulebook. */
        WORKED
    }

    /**
     * What was worked out by hand.
     *
     * @param findings the outcomes of clauses
     * @param boundary whether a value that the clauses compare equals its threshold
     * @param verdict what stands under the columns of the verdict; all that was not worked out is left out
     */
    record Said(Map<String, Outcome> findings, Optional<Boolean> boundary, Map<String, String> verdict) {}

    /** What a vector says otherwise than was worked out by hand; nothing when it agrees. */
    List<String> contradictions(TestVector vector) {
        List<String> contradictions = new ArrayList<>();
        said.findings().forEach((clause, outcome) -> {
            Outcome found = vector.expected().findings().get(clause);
            if (found != outcome) {
                contradictions.add(id + ": " + clause + ": by hand " + outcome + ", in the vector " + found);
            }
        });
        said.boundary()
                .filter(boundary -> boundary != isAtBoundary(vector))
                .ifPresent(boundary -> contradictions.add(id + ": at the boundary: by hand " + boundary
                        + ", in the vector " + vector.expected().atBoundary()));
        Map<String, String> found =
                new LinkedHashMap<>(vector.expected().answer().cells());
        said.verdict().forEach((column, cell) -> {
            if (!cell.equals(found.get(column))) {
                contradictions.add(id + ": " + column + ": by hand " + cell + ", in the vector " + found.get(column));
            }
        });
        return contradictions;
    }

    /** The column speaks of decisive clauses; of a considered one nothing is said there. */
    private boolean isAtBoundary(TestVector vector) {
        return vector.expected().atBoundary().stream().anyMatch(clauses::contains);
    }

    @Override
    public String toString() {
        return id;
    }
}
