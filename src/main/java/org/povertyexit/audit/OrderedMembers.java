package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Members whose rows come grouped in the order of the households: none is held longer than its household. */
final class OrderedMembers implements Members {
    private final PersonReader reader;
    private final Table.Rows rows;

    OrderedMembers(PersonReader reader) {
        this.reader = reader;
        this.rows = reader.table().rows();
    }

    @Override
    public List<Row> of(String householdId) {
        List<Row> group = new ArrayList<>(4);
        for (Row row = rows.peek();
                row != null && householdId.equals(reader.householdIdOrNull(row));
                row = rows.peek()) {
            group.add(row);
            rows.next();
        }
        return group;
    }

    /** Whether every row was one of a household that was asked for. */
    boolean isOver() {
        return rows.peek() == null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
