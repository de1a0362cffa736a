package org.povertyexit.audit;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of a conformance vector: rows of the tables that the audit tool reads, without the subject's own number.
 *
 * <p>A cell that is there and empty is missing, and so is one that is not there; but a household that has no cell for the
 * distance or the climb to water has no such access. As text, row by row: {@code households: net_income_yuan=9654;
 * stable_income=yes | members: person_id=P1; age_years=9}.
 *
 * @param rows the rows, those of one table beside each other
 */
record VectorFacts(List<Line> rows) {
    private static final String BETWEEN_ROWS = " | ";
    private static final String BETWEEN_CELLS = "; ";
    private static final String AFTER_TABLE = ": ";

    VectorFacts {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param table the table, which is called as its file is: {@code members}
     * @param cells what stands under each column
     */
    record Line(String table, Map<String, String> cells) {
        /** The same row with another cell. */
        Line with(String column, String cell) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(column, cell);
            return new Line(table, changed);
        }

        private static Line parse(String text) {
            int colon = text.indexOf(AFTER_TABLE);
            if (colon < 0) {
                throw new IllegalArgumentException("\"" + text + "\" names no table");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (String cell : Splitter.on(BETWEEN_CELLS).split(text.substring(colon + AFTER_TABLE.length()))) {
                List<String> pair = Splitter.on('=').limit(2).splitToList(cell);
                if (pair.size() < 2 || cells.put(pair.get(0), pair.get(1)) != null) {
                    throw new IllegalArgumentException("\"" + cell + "\" is no cell, or one of two under its column");
                }
            }
            return new Line(text.substring(0, colon), cells);
        }

        @Override
        public String toString() {
            return cells.entrySet().stream()
                    .map(cell -> cell.getKey() + "=" + cell.getValue())
                    .collect(Collectors.joining(BETWEEN_CELLS, table + AFTER_TABLE, ""));
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException naming the part that cannot be read
     */
    static VectorFacts parse(String text) {
        return new VectorFacts(
                Splitter.on(BETWEEN_ROWS).splitToStream(text).map(Line::parse).toList());
    }

    /** The rows of one table. */
    List<Line> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    /** The same facts after a change of every row that it is of; a member who is not there yet is added. */
    VectorFacts with(VectorChange change) {
        List<Line> changed = new ArrayList<>(rows.stream()
                .map(row -> change.isOf(row) ? row.with(change.column(), change.to()) : row)
                .toList());
        if (rows.stream().noneMatch(change::isOf)) {
            changed.add(new Line(change.table(), change.named()));
        }
        return new VectorFacts(changed);
    }

    /** The same facts after several changes. */
    VectorFacts with(List<VectorChange> changes) {
        VectorFacts changed = this;
        for (VectorChange change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }

    @Override
    public String toString() {
        return rows.stream().map(Line::toString).collect(Collectors.joining(BETWEEN_ROWS));
    }
}
