package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Names every rejected row, on standard error and in {@code rejected.csv}. */
final class Rejections implements Closeable {
    private static final int MOST_REPORTED = 100;

    private final CsvFile file;
    private final PrintWriter err;
    private final List<Rejection> first = new ArrayList<>();
    private long count;

    Rejections(CsvFile file, PrintWriter err) {
        this.file = file;
        this.err = err;
        file.row(List.of("file", "line", "column", "value", "reason"));
    }

    void add(Rejection rejection) {
        count++;
        if (first.size() < MOST_REPORTED) {
            first.add(rejection);
        }
        err.println(rejection);
        file.row(List.of(
                rejection.file(),
                String.valueOf(rejection.line()),
                rejection.column(),
                rejection.value(),
                rejection.reason()));
    }

    long count() {
        return count;
    }

    /** The first of them, for the report. */
    List<Rejection> first() {
        return first;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
