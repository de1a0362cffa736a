package org.povertyexit.audit;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** The files of results: some for each kind of subject, some for all of them together. */
final class Results implements Closeable {
    private final AuditCall call;
    private final Path directory;
    private final Closer closer = Closer.create();
    private final FindingSheet findings;
    private final RecordFile records;
    private final Rejections rejections;
    private final Progress progress;
    private final Map<String, RowLog> logs = new LinkedHashMap<>();
    private final Map<Level, Counts> counts = new EnumMap<>(Level.class);
    private final Map<Level, List<Explanation<?>>> explained = new EnumMap<>(Level.class);

    Results(AuditCall call, Path directory, PrintWriter err) throws IOException {
        this.call = call;
        this.directory = directory;
        this.findings = closer.register(new FindingSheet(directory, call.language()));
        this.records = closer.register(new RecordFile(directory, call.rules(), call.withFacts()));
        this.rejections = closer.register(new Rejections(CsvFile.create(directory.resolve("rejected.csv")), err));
        this.progress = Progress.on(err);
    }

    /** The log of a file, under the name of the option that gave it. */
    RowLog log(String option, InputFile file) {
        return logs.computeIfAbsent(option, key -> new RowLog(file, rejections));
    }

    <S> LevelResults<S> of(Subjects<S> subjects) throws IOException {
        List<Clause<?>> decisive = call.rules().clauses(subjects.level()).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .toList();
        Counts levelCounts = new Counts(decisive);
        counts.put(subjects.level(), levelCounts);
        explained.put(subjects.level(), new ArrayList<>());
        return new LevelResults<>(subjects, this, new VerdictSheet<>(subjects, directory), levelCounts);
    }

    <S> void add(Subjects<S> subjects, S subject, Explanation<S> explanation) throws IOException {
        findings.add(explanation);
        records.add(subjects, subject, explanation);
        List<Explanation<?>> some = explained.getOrDefault(subjects.level(), List.of());
        boolean telling =
                subjects.level() == Level.COUNTY || explanation.verdict().outcome() != Outcome.MET;
        if (telling && some.size() < Report.mostExplained(subjects.level())) {
            some.add(explanation);
        }
        progress.tick();
    }

    /** Writes what is known only at the end. */
    AuditResult finish() throws IOException {
        progress.end();
        AuditResult result = new AuditResult(counts, explained, rejections.count());
        new Summary(call.rules(), logs, counts).write(directory.resolve("summary.json"));
        new Report(call, result, rejections).write(directory.resolve("report.txt"));
        return result;
    }

    @Override
    public void close() throws IOException {
        closer.close();
    }
}
