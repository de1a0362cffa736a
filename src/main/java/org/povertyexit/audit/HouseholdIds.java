package org.povertyexit.audit;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of the ids in a households file before the first is judged: whether they ascend, so that none can
 * come twice, and whether the rows of members come grouped in their order.
 */
final class HouseholdIds {
    private final Table households;
    private final HouseholdReader reader;
    private final @Nullable PersonReader members;
    private SeenIds seen = new SeenIds(true);
    private boolean grouped;
    private long rows;

    /** Reads the ids in both files; twice when those of the households do not ascend. */
    HouseholdIds(Table households, HouseholdReader reader, @Nullable PersonReader members, Progress progress)
            throws IOException {
        this.households = households;
        this.reader = reader;
        this.members = members;
        if (!read(progress)) {
            seen = new SeenIds(false);
            read(progress);
        }
    }

    /** Whether they are as they were taken to be: ascending, or in any order. */
    private boolean read(Progress progress) throws IOException {
        rows = 0;
        String last = "";
        try (Table.Rows all = households.rows();
                OrderedMembers ordered = members == null ? null : new OrderedMembers(members)) {
            for (Row row = all.next(); row != null; row = all.next()) {
                progress.read();
                String id = reader.idOrNull(row);
                if (id == null) {
                    continue;
                }
                if (seen.isAscending() && id.compareTo(last) <= 0) {
                    return false;
                }
                boolean first = seen.firstLine(id, row.line()) == row.line();
                if (first && ordered != null) {
                    ordered.of(id);
                }
                last = id;
                rows++;
            }
            grouped = ordered != null && ordered.isOver();
        }
        return true;
    }

    /** Fails when an id was used on an earlier line. */
    void claim(String id, long line) throws BadRow {
        seen.claim(id, Columns.HOUSEHOLD_ID, line);
    }

    /** Whether the rows of members come grouped in the order of the households, and each names one. */
    boolean areMembersGrouped() {
        return grouped;
    }

    /** Where a household comes, last when there is none such; where ids ascend these say it, and all have one place. */
    long place(String id) {
        if (seen.isAscending()) {
            return 0;
        }
        long line = seen.lineOf(id);
        return line == 0 ? Long.MAX_VALUE : line;
    }

    /** How many rows have an id. */
    long rows() {
        return rows;
    }
}
