package org.povertyexit.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line the physical line on which it begins, of which the header is the first, or its number in the sheet
 * @param cells its cells, as far as they could be read
 * @param problem why it cannot be used, when its shape alone forbids it
 */
record Row(long line, List<String> cells, @Nullable BadRow problem) {

    /** The text of a cell without the blanks around it; empty when there is no such cell. */
    String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : Spelling.strip(cells.get(index));
    }

    /** A cell that names a subject. */
    String id(int index, String column) throws BadRow {
        String id = cell(index);
        if (id.isEmpty()) {
            throw problem == null ? new BadRow(column, "", "is empty: it must name the subject") : problem;
        }
        return id;
    }

    /** Fails when the shape of the row forbids its use. */
    void check() throws BadRow {
        if (problem != null) {
            throw problem;
        }
    }
}
