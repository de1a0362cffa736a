package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** Judges the subjects of one kind and writes down what each comes to. */
final class LevelResults<S> implements Closeable {
    private final Subjects<S> subjects;
    private final Results results;
    private final Ledger ledger;
    private final VerdictSheet<S> sheet;
    private final Counts counts;
    private final Report.Part<S> report;

    LevelResults(
            Subjects<S> subjects,
            Results results,
            Ledger ledger,
            VerdictSheet<S> sheet,
            Counts counts,
            Report.Part<S> report) {
        this.subjects = subjects;
        this.results = results;
        this.ledger = ledger;
        this.sheet = sheet;
        this.counts = counts;
        this.report = report;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    /** Judges a subject, on any thread. */
    Judged<S> judge(S subject) throws IOException {
        Explanation<S> explanation =
                ledger.cap(subjects.explain().apply(subject), subjects.holder().apply(subject));
        return results.judged(subjects, subject, explanation, capping(subject, explanation));
    }

    /** Judges a subject and writes all of it. */
    void add(S subject) throws IOException {
        add(judge(subject));
    }

    void add(Judged<S> judged) throws IOException {
        write(judged);
        record(judged);
    }

    /** Writes everything but its record and its part of the report. */
    void write(Judged<S> judged) {
        sheet.add(judged);
        counts.add(judged.explanation());
        for (int i = 0; i < subjects.figures().size(); i++) {
            Subjects.Figure<S> figure = subjects.figures().get(i);
            if (figure.counted()) {
                counts.add(figure.name(), judged.figures().get(i));
            }
        }
        results.add(subjects.level(), judged);
    }

    /** Writes its record and its part of the report. */
    void record(Judged<S> judged) throws IOException {
        report.add(judged);
        results.record(judged);
    }

    /** The problems by which a verdict was capped. */
    private List<Problem> capping(S subject, Explanation<S> explanation) {
        if (explanation.caps().isEmpty()) {
            return List.of();
        }
        Set<Theme> themes =
                explanation.caps().keySet().stream().map(Clause::theme).collect(Collectors.toSet());
        return ledger.at(subjects.holder().apply(subject), List.of(explanation.id()))
                .where(problem -> themes.contains(problem.theme()))
                .where(problem -> problem.open(explanation.rules().date()) != Outcome.NOT_MET)
                .problems();
    }

    /** Counts a subject whose row was rejected. */
    void reject() {
        counts.reject();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
