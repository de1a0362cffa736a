package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import org.povertyexit.Explanation;
import org.povertyexit.Verdict;

/** Takes the subjects of one kind, judges each and writes down what it comes to. */
final class LevelResults<S> implements Closeable {
    private final Subjects<S> subjects;
    private final Results results;
    private final VerdictSheet<S> sheet;
    private final Counts counts;

    LevelResults(Subjects<S> subjects, Results results, VerdictSheet<S> sheet, Counts counts) {
        this.subjects = subjects;
        this.results = results;
        this.sheet = sheet;
        this.counts = counts;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    Verdict add(S subject) throws IOException {
        Explanation<S> explanation = subjects.explain().apply(subject);
        sheet.add(subject, explanation);
        counts.add(explanation);
        results.add(subjects, subject, explanation);
        return explanation.verdict();
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
