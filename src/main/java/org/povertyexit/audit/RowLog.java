package org.povertyexit.audit;

/** Counts the rows of one file: every row read is either used or rejected. */
final class RowLog {
    private final InputFile file;
    private final Rejections rejections;
    private long used;
    private long rejected;

    RowLog(InputFile file, Rejections rejections) {
        this.file = file;
        this.rejections = rejections;
    }

    InputFile file() {
        return file;
    }

    void used() {
        used++;
    }

    void rejected(Row row, BadRow reason) {
        rejected++;
        rejections.add(reason.at(file.name(), row.line()));
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
