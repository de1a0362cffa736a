package org.povertyexit.audit;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Person;

/** Members whose rows come grouped in the order of the households: none is held longer than its household. */
final class OrderedMembers implements Members {
    private final PersonReader reader;
    private final RowLog log;
    private final Table.Rows rows;

    OrderedMembers(PersonReader reader, RowLog log) throws IOException {
        this.reader = reader;
        this.log = log;
        this.rows = reader.table().rows();
    }

    /** Whether the rows of members come so. */
    static boolean fits(HouseholdIds households, PersonReader reader) throws IOException {
        try (Table.Rows members = reader.table().rows()) {
            String[] waiting = {nextId(members, reader)};
            households.forEachFirst(id -> {
                while (id.equals(waiting[0])) {
                    waiting[0] = nextId(members, reader);
                }
            });
            return waiting[0] == null;
        }
    }

    /** The household of the next row that names one; null after the last. */
    private static @Nullable String nextId(Table.Rows members, PersonReader reader) {
        String id = null;
        for (Row row = members.next(); row != null && id == null; row = id == null ? members.next() : row) {
            id = reader.householdIdOrNull(row);
        }
        return id;
    }

    @Override
    public List<Person> of(String householdId) {
        Roster roster = new Roster();
        for (Row row = rows.peek(); row != null; row = rows.peek()) {
            try {
                if (!reader.householdId(row).equals(householdId)) {
                    break;
                }
                roster.add(row, reader);
                log.used();
            } catch (BadRow bad) {
                log.rejected(row, bad);
            }
            rows.next();
        }
        return roster.persons();
    }

    /** Rejects the rows that are left over: those that name no household. */
    @Override
    public void close() throws IOException {
        of("");
        rows.close();
    }
}
