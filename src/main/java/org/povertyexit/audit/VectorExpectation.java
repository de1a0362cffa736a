package org.povertyexit.audit;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.clause.Outcome;

/**
 * What must be said of the subject of a conformance vector.
 *
 * @param answer the verdict
 * @param atBoundary the decisive clauses of which a value equals its threshold
 * @param findings the outcome of every clause in force, considered ones too, in the order of the rulebook
 * @param other the verdict that is accepted too, where the words of a clause can be read in two ways
 * @param changes what would have to change for the verdict to be "met"
 * @param changed the outcomes that are accepted once all of that has changed
 */
record VectorExpectation(
        VectorAnswer answer,
        List<String> atBoundary,
        Map<String, Outcome> findings,
        Optional<VectorAnswer> other,
        List<VectorChange> changes,
        List<Outcome> changed) {
    static final List<String> COLUMNS = List.of(
            "outcome",
            "unmet",
            "undetermined",
            "themes",
            "at_boundary",
            "findings",
            "other_outcome",
            "other_unmet",
            "other_undetermined",
            "other_themes",
            "changes",
            "changed");

    private static final Splitter LIST = Splitter.on(VectorAnswer.BETWEEN).omitEmptyStrings();
    private static final Joiner JOINED = Joiner.on(VectorAnswer.BETWEEN);
    private static final List<String> NO_ANSWER = List.of("", "", "", "");

    /** What stands in a row under its columns. */
    static VectorExpectation of(NamedCsvRecord row) {
        Map<String, Outcome> findings = new LinkedHashMap<>();
        for (String finding : LIST.split(row.getField("findings"))) {
            List<String> pair = Splitter.on('=').limit(2).splitToList(finding);
            findings.put(pair.get(0), Outcome.valueOf(pair.get(1)));
        }
        return new VectorExpectation(
                VectorAnswer.of(row, "").orElseThrow(() -> new IllegalArgumentException("outcome: there is none")),
                LIST.splitToList(row.getField("at_boundary")),
                findings,
                VectorAnswer.of(row, "other_"),
                LIST.splitToStream(row.getField("changes"))
                        .map(VectorChange::parse)
                        .toList(),
                LIST.splitToStream(row.getField("changed"))
                        .map(Outcome::valueOf)
                        .toList());
    }

    /** What stands in a row under each of its columns. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(answer.cells().values());
        cells.add(JOINED.join(atBoundary));
        cells.add(JOINED.withKeyValueSeparator('=').join(findings));
        cells.addAll(other.map(answer -> List.copyOf(answer.cells().values())).orElse(NO_ANSWER));
        cells.add(JOINED.join(changes));
        cells.add(JOINED.join(changed));
        return cells;
    }
}
