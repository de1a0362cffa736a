package org.povertyexit.audit;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The ids in a households file: whether they ascend, so that none can come twice, and each at its first row. */
final class HouseholdIds {

    /** Is told of an id. */
    interface Visitor {
        void visit(String id) throws IOException;
    }

    private final Table table;
    private final HouseholdReader reader;
    private final boolean ascending;
    private long rows;

    HouseholdIds(Table table, HouseholdReader reader) throws IOException {
        this.table = table;
        this.reader = reader;
        this.ascending = ascends();
    }

    /** A new record of which of them were used. */
    SeenIds seen() {
        return new SeenIds(ascending);
    }

    /** How many rows have an id. */
    long rows() {
        return rows;
    }

    private boolean ascends() throws IOException {
        String[] last = {""};
        boolean[] ascending = {true};
        forEach((id, line) -> {
            rows++;
            ascending[0] &= id.compareTo(last[0]) > 0;
            last[0] = id;
        });
        return ascending[0];
    }

    /** Visits each id once, in the order of the rows. */
    void forEachFirst(Visitor visitor) throws IOException {
        SeenIds seen = seen();
        forEach((id, line) -> {
            if (seen.firstLine(id, line) == line) {
                visitor.visit(id);
            }
        });
    }

    private interface RowVisitor {
        void visit(String id, long line) throws IOException;
    }

    private void forEach(RowVisitor visitor) throws IOException {
        try (Table.Rows rows = table.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                @Nullable String id = idOf(row);
                if (id != null) {
                    visitor.visit(id, row.line());
                }
            }
        }
    }

    private @Nullable String idOf(Row row) {
        try {
            return reader.id(row);
        } catch (BadRow nameless) {
            return null;
        }
    }
}
