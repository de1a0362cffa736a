package org.povertyexit.audit;

/** Counts the rows of one file: every row read is either used or rejected. */
final class RowLog {
    private final Table table;
    private final Rejections rejections;
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
        used++;
    }

    void rejected(Row row, BadRow reason) {
        rejected++;
        rejections.add(table.shown(reason).at(file().name(), row.line()));
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
