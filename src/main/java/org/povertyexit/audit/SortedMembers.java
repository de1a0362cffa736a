package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.povertyexit.audit.SortedRows.Entry;

/** Members whose rows come in any order: they are sorted as their households come, and asked for as if they had come so. */
final class SortedMembers implements Members {
    private final HouseholdIds households;
    private final RowLog log;
    private final SortedRows members;
    private final SortedRows rejected;

    /**
     * Sorts them.
     *
     * @param scratch a directory for what does not fit into memory
     */
    SortedMembers(
            HouseholdIds households, PersonReader reader, RowLog log, Progress progress, Path scratch, Means means)
            throws IOException {
        this.households = households;
        this.log = log;
        this.members = new SortedRows(scratch, means.heldBytes());
        this.rejected = new SortedRows(scratch, means.heldBytes());
        log.sortRejected(rejected);
        try (Table.Rows rows = reader.table().rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                progress.read();
                add(row, reader);
            }
        } catch (IOException | RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void add(Row row, PersonReader reader) throws IOException {
        try {
            String id = reader.householdId(row);
            members.add(new Entry(households.place(id), id, reader.table().toKeep(row)));
        } catch (BadRow nameless) {
            log.rejected(row, nameless);
        }
    }

    @Override
    public List<Row> of(String householdId) throws IOException {
        long place = households.place(householdId);
        List<Row> rows = new ArrayList<>(4);
        for (Entry next = members.peek();
                next != null && next.compareTo(place, householdId) <= 0;
                next = members.peek()) {
            if (next.id().equals(householdId)) {
                rows.add(next.row());
            } else {
                rejectHomeless(next);
            }
            members.next();
        }
        return rows;
    }

    private void rejectHomeless(Entry member) throws IOException {
        log.rejected(
                member.row(), new BadRow(Columns.HOUSEHOLD_ID, member.id(), "is no household in the households file"));
    }

    @Override
    public void rejectRest() throws IOException {
        for (Entry next = members.next(); next != null; next = members.next()) {
            rejectHomeless(next);
        }
        log.nameRejected();
    }

    @Override
    public void close() throws IOException {
        members.close();
        rejected.close();
    }
}
