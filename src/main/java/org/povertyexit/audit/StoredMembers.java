package org.povertyexit.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Person;

/** Members whose rows come in any order: all are held until their household is asked for. */
final class StoredMembers implements Members {
    /** Stands for the roster of a household of which no row was seen yet. */
    private static final Roster NOBODY = new Roster();

    private final Map<String, Roster> rosters = new HashMap<>();

    StoredMembers(HouseholdIds households, PersonReader reader, RowLog log) throws IOException {
        households.forEachFirst(id -> rosters.put(id, NOBODY));
        try (Table.Rows rows = reader.table().rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    rosterFor(reader.householdId(row)).add(row, reader);
                    log.used();
                } catch (BadRow bad) {
                    log.rejected(row, bad);
                }
            }
        }
    }

    private Roster rosterFor(String householdId) throws BadRow {
        @Nullable
        Roster roster = rosters.computeIfPresent(householdId, (id, before) -> before == NOBODY ? new Roster() : before);
        if (roster == null) {
            throw new BadRow(Columns.HOUSEHOLD_ID, householdId, "is no household in the households file");
        }
        return roster;
    }

    @Override
    public List<Person> of(String householdId) {
        @Nullable Roster roster = rosters.remove(householdId);
        return roster == null ? List.of() : roster.persons();
    }
}
