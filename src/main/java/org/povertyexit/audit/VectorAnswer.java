package org.povertyexit.audit;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.clause.Outcome;

/**
 * A verdict that a conformance vector accepts, as the columns of the audit tool's files of verdicts give it.
 *
 * @param outcome the outcome
 * @param unmet the decisive clauses that are not met
 * @param undetermined the decisive clauses that are undetermined
 * @param themes what these are about
 */
record VectorAnswer(Outcome outcome, List<String> unmet, List<String> undetermined, List<String> themes) {
    static final List<String> COLUMNS = List.of("outcome", "unmet", "undetermined", "themes");

    /** Between the parts of a list in a cell. */
    static final char BETWEEN = ';';

    private static final Splitter LIST = Splitter.on(BETWEEN).omitEmptyStrings();

    /** What stands in a row under its columns, each with the prefix; empty when there is no outcome. */
    static Optional<VectorAnswer> of(NamedCsvRecord row, String prefix) {
        String outcome = row.getField(prefix + "outcome");
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new VectorAnswer(
                        Outcome.valueOf(outcome),
                        LIST.splitToList(row.getField(prefix + "unmet")),
                        LIST.splitToList(row.getField(prefix + "undetermined")),
                        LIST.splitToList(row.getField(prefix + "themes"))));
    }

    /** What stands in a row under each of its columns. */
    Map<String, String> cells() {
        Joiner list = Joiner.on(BETWEEN);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("outcome", outcome.name());
        cells.put("unmet", list.join(unmet));
        cells.put("undetermined", list.join(undetermined));
        cells.put("themes", list.join(themes));
        return cells;
    }
}
