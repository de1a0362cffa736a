package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertyexit.facts.ExitProcedure;

/**
 * Judges the subjects whose records are spread over the rows of a file, in the order in which each first comes.
 *
 * <p>A subject with a row that cannot be used is not judged: its record would not be whole, and what is not recorded
 * counts as not done. A row that does not say of what level its subject is may be of any with that id. A repeated row
 * takes nothing away.
 */
final class SpreadSubjects<S> {
    private final Table table;
    private final Words words;
    private final SpreadSubject.Start<S> start;
    private final Map<SpreadSubject.Key, Entry<S>> entries = new LinkedHashMap<>();
    private final Set<String> idsWithLostRows = new HashSet<>();

    SpreadSubjects(Table table, SpreadSubject.Start<S> start) {
        this.table = table;
        this.words = new Words(table);
        this.start = start;
    }

    private static final class Entry<S> {
        private final SpreadSubject<S> subject;
        private boolean isWhole = true;

        private Entry(SpreadSubject<S> subject) {
            this.subject = subject;
        }

        private void add(Row row) throws BadRow {
            try {
                row.check();
                subject.add(row);
            } catch (BadRow bad) {
                isWhole &= bad.repeats();
                throw bad;
            }
        }
    }

    private record Keyed<S>(SpreadSubject.Key key, Judged<S> judged) {}

    /** Judges them; their records are written in the order of their numbers, whatever that of the rows. */
    void judge(RowLog log, LevelResults<S> level) throws IOException {
        read(log);
        List<Keyed<S>> all = new ArrayList<>();
        try (level) {
            for (Map.Entry<SpreadSubject.Key, Entry<S>> entry : entries.entrySet()) {
                if (entry.getValue().isWhole
                        && !idsWithLostRows.contains(entry.getKey().id())) {
                    Judged<S> judged = level.judge(entry.getValue().subject.whole());
                    level.write(judged);
                    all.add(new Keyed<>(entry.getKey(), judged));
                } else {
                    level.reject();
                }
            }
        }
        all.sort(Comparator.comparing((Keyed<S> one) -> one.key().of())
                .thenComparing(one -> one.key().id()));
        for (Keyed<S> one : all) {
            level.record(one.judged());
        }
    }

    private void read(RowLog log) throws IOException {
        try (Table.Rows rows = table.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    entries.computeIfAbsent(key(row), key -> new Entry<>(start.of(key)))
                            .add(row);
                    log.used();
                } catch (BadRow bad) {
                    log.rejected(row, bad);
                }
            }
        }
    }

    private SpreadSubject.Key key(Row row) throws BadRow {
        String id = words.id(row, Columns.SUBJECT_ID);
        try {
            return new SpreadSubject.Key(words.mustBe(row, Columns.LEVEL, ExitProcedure.Of.class), id);
        } catch (BadRow bad) {
            idsWithLostRows.add(id);
            throw bad;
        }
    }
}
