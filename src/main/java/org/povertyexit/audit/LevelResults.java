package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertyexit.Explanation;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** Takes the subjects of one kind, judges each and writes down what it comes to. */
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

    Verdict add(S subject) throws IOException {
        Explanation<S> explanation = write(subject);
        record(subject, explanation);
        return explanation.verdict();
    }

    /** Judges a subject and writes everything but its record and its part of the report. */
    Explanation<S> write(S subject) throws IOException {
        Explanation<S> explanation =
                ledger.cap(subjects.explain().apply(subject), subjects.holder().apply(subject));
        sheet.add(subject, explanation);
        counts.add(explanation);
        subjects.figures().stream()
                .filter(Subjects.Figure::counted)
                .forEach(figure -> counts.add(figure.name(), figure.of().apply(subject, explanation.verdict())));
        results.add(subjects.level(), explanation);
        return explanation;
    }

    /** Writes its record and its part of the report. */
    void record(S subject, Explanation<S> explanation) throws IOException {
        report.add(subject, explanation);
        results.record(subjects, subject, explanation, capping(subject, explanation));
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
