package org.povertyexit.audit;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** The files of results: some for each kind of subject, some for all of them together. */
final class Results implements Closeable {
    private static final int MOST_ROWS_OF_A_SHEET = 1_048_576;

    private static final int MOST_NAMED = 20;

    private final AuditCall call;
    private final Path directory;
    private final PrintWriter err;
    private final Closer closer = Closer.create();
    private final FindingSheet findings;
    private final RecordFile records;
    private final Rejections rejections;
    private final Report report;
    private final Progress progress;
    private final Map<Input, RowLog> logs = new EnumMap<>(Input.class);
    private final Map<Level, Counts> counts = new EnumMap<>(Level.class);
    private final Map<Level, Map<Outcome, Explanation<?>>> first = new EnumMap<>(Level.class);
    private Ledger ledger = Ledger.EMPTY;
    private final Map<String, Problem> idle = new LinkedHashMap<>();
    private long capped;

    Results(AuditCall call, Path directory, PrintWriter err) throws IOException {
        this.call = call;
        this.directory = directory;
        this.err = err;
        this.findings = closer.register(new FindingSheet(directory, call.language()));
        this.records = closer.register(new RecordFile(directory, call.withFacts()));
        this.rejections = closer.register(new Rejections(CsvFile.create(directory.resolve(ResultFiles.REJECTED)), err));
        this.report = closer.register(new Report(call, directory));
        this.progress = Progress.on(err);
    }

    /** The log of a file. */
    RowLog log(Input input, Table table) {
        return logs.computeIfAbsent(input, key -> new RowLog(table, rejections));
    }

    /** Shows how far it has come. */
    Progress progress() {
        return progress;
    }

    /** From now on, open problems cap verdicts. */
    void capBy(Ledger problems) {
        ledger = problems;
        for (Problem problem : problems.problems()) {
            if (problem.open(call.rules().date()) != Outcome.NOT_MET) {
                idle.put(problem.id(), problem);
            }
        }
    }

    <S> LevelResults<S> of(Subjects<S> subjects) throws IOException {
        List<Clause<?>> decisive = call.rules().clauses(subjects.level()).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .toList();
        Counts levelCounts = new Counts(decisive);
        counts.put(subjects.level(), levelCounts);
        VerdictSheet<S> sheet = new VerdictSheet<>(subjects, directory);
        return new LevelResults<>(subjects, this, ledger, sheet, levelCounts, report.of(subjects));
    }

    /** What is to be written of a subject, made on any thread. */
    <S> Judged<S> judged(Subjects<S> subjects, S subject, Explanation<S> explanation, List<Problem> capping)
            throws IOException {
        return new Judged<>(
                subject,
                explanation,
                subjects.figures(subject, explanation.verdict()),
                findings.rows(explanation),
                records.line(subjects, subject, explanation, capping),
                capping);
    }

    void add(Level level, Judged<?> judged) {
        findings.add(judged);
        first.computeIfAbsent(level, key -> new EnumMap<>(Outcome.class))
                .putIfAbsent(judged.explanation().verdict().outcome(), judged.explanation());
        progress.tick();
    }

    void record(Judged<?> judged) throws IOException {
        records.add(judged);
        capped += judged.capping().isEmpty() ? 0 : 1;
        judged.capping().forEach(problem -> idle.remove(problem.id()));
    }

    /** Says which open problems cap no verdict, of those whose kind of subject was judged: an id may be wrong, or a theme. */
    private void tellIdle() {
        List<String> ids = idle.values().stream()
                .filter(problem -> counts.containsKey(problem.level()))
                .map(Problem::id)
                .toList();
        RowLog log = logs.get(Input.PROBLEMS);
        if (!ids.isEmpty() && log != null) {
            String more = ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
            err.println(Rejection.oneLine(log.file().name() + ": open problems that cap no verdict: "
                    + String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED))) + more));
        }
    }

    /** Writes what is known only at the end. */
    AuditResult finish() throws IOException {
        progress.end();
        tellIdle();
        AuditResult result = new AuditResult(counts, first, rejections.count(), problems());
        report.write(result, logs, rejections, ledger);
        closer.close();
        if (call.withWorkbook()) {
            ResultWorkbook.write(new ResultFiles(directory), MOST_ROWS_OF_A_SHEET);
        }
        new Summary(call, logs, result).write(directory);
        return result;
    }

    private Optional<AuditResult.Problems> problems() {
        return logs.containsKey(Input.PROBLEMS)
                ? Optional.of(new AuditResult.Problems(
                        ledger.items().size(), ledger.open(call.rules().date()), capped))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        closer.close();
    }
}
