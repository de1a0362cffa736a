package org.povertyexit.audit;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Level;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** Judges the subjects of a finished audit once more, from the facts in its records. */
final class Replay {
    private final AuditCall call;
    private final ResultFiles files;
    private final Differences differences;
    private final Map<Level, LevelReplay<?>> levels = new EnumMap<>(Level.class);

    /**
     * A replay.
     *
     * @param call the rules, and how results are written
     * @param files the results, with the records among them
     * @param differences is told of records that cannot be read
     */
    Replay(AuditCall call, ResultFiles files, Differences differences) {
        this.call = call;
        this.files = files;
        this.differences = differences;
    }

    /** Subjects of one kind. */
    private record LevelReplay<S>(Subjects<S> subjects, LevelResults<S> results) implements Closeable {
        static <S> LevelReplay<S> of(Subjects<S> subjects, Results results) throws IOException {
            return new LevelReplay<>(subjects, results.of(subjects));
        }

        void judge(VerdictRecord record) throws IOException {
            results.add(subjects.read().apply(record.json().values()));
        }

        @Override
        public void close() throws IOException {
            results.close();
        }
    }

    /** What is done with a record. */
    private interface Visitor {
        void visit(VerdictRecord record, long line) throws IOException;
    }

    /** Writes the results into a directory that exists, and says how many verdicts there were. */
    long write(Path directory) throws IOException {
        long[] count = {0};
        try (Results results = new Results(call, directory, new PrintWriter(Writer.nullWriter()))) {
            results.capBy(ledger());
            SeenIds seen = new SeenIds(false);
            forEach((record, line) -> {
                demandFirst(record, seen.firstLine(record.key(), line), line);
                level(record.level(), results).judge(record);
                count[0]++;
            });
            for (LevelReplay<?> level : levels.values()) {
                level.close();
            }
            results.finish();
        }
        return count[0];
    }

    private static void demandFirst(VerdictRecord record, long first, long line) {
        if (first != line) {
            throw new IllegalArgumentException(record.key() + " is recorded on line " + first + " already");
        }
    }

    /** The problems of all records. */
    private Ledger ledger() throws IOException {
        List<Problem> problems = new ArrayList<>();
        forEach((record, line) -> problems.addAll(record.problems()));
        try {
            return Ledger.of(problems);
        } catch (IllegalArgumentException e) {
            differences.add(ResultFiles.RECORDS, String.valueOf(e.getMessage()));
            return Ledger.EMPTY;
        }
    }

    private LevelReplay<?> level(Level level, Results results) throws IOException {
        LevelReplay<?> open = levels.get(level);
        if (open == null) {
            if (call.rules().clauses(level).isEmpty()) {
                throw new IllegalArgumentException("level: there are no criteria for " + level + " on "
                        + call.rules().date());
            }
            open = LevelReplay.of(Subjects.of(level, call.rules()), results);
            levels.put(level, open);
        }
        return open;
    }

    private void forEach(Visitor visitor) throws IOException {
        try (BufferedReader lines = files.open(ResultFiles.RECORDS)) {
            long number = 0;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    visitor.visit(VerdictRecord.parse(line), number);
                } catch (IllegalArgumentException e) {
                    differences.add(ResultFiles.RECORDS + ":" + number, String.valueOf(e.getMessage()));
                }
            }
        }
    }
}
