package org.povertyexit.audit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.SortedRows.Entry;

/** Counts the rows of one file: every row read is either used or rejected. */
final class RowLog {
    private final Table table;
    private final Rejections rejections;
    private @Nullable SortedRows unnamed;
    private long used;
    private long rejected;

    RowLog(Table table, Rejections rejections) {
        this.table = table;
        this.rejections = rejections;
    }

    InputFile file() {
        return table.file();
    }

    void used() {
        used(1);
    }

    void used(int rows) {
        used += rows;
    }

    /** From now on rejected rows come in another order than their own; they are named at the end. */
    void sortRejected(SortedRows rows) {
        unnamed = rows;
    }

    void rejected(Row row, BadRow reason) throws IOException {
        rejected++;
        if (unnamed == null) {
            name(row.line(), reason);
        } else {
            unnamed.add(new Entry(0, "", new Row(row.line(), List.of(), reason)));
        }
    }

    private void name(long line, BadRow reason) {
        rejections.add(table.shown(reason).at(file().name(), line));
    }

    /** Names the rejected rows that are not named yet, in their order. */
    void nameRejected() throws IOException {
        SortedRows rows = unnamed;
        if (rows == null) {
            return;
        }
        for (Entry next = rows.next(); next != null; next = rows.next()) {
            name(next.row().line(), Objects.requireNonNull(next.row().problem()));
        }
    }

    long rowsRead() {
        return used + rejected;
    }

    long rowsUsed() {
        return used;
    }

    long rowsRejected() {
        return rejected;
    }
}
