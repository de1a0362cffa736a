package org.povertyexit.audit;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.Explanation;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.inspection.Ledger;

/**
 * {@code report.html}: the audit as one page, which opens with the answer and leads every number back to what it is made
 * of.
 *
 * <p>Rows go to files as they come and pictures are counted, so that memory does not grow with the households.
 */
final class Report implements Closeable {
    private final AuditCall call;
    private final Path directory;
    private final Closer closer = Closer.create();
    private final Sources sources;
    private final Wording wording;
    private final Map<Level, SubjectRows<?>> rows = new EnumMap<>(Level.class);
    private final Pictures pictures;

    /**
     * The pictures, and what they are counted from.
     *
     * @param places the households by village
     */
    record Pictures(
            Places places,
            FunnelPicture funnel,
            IncomePicture incomes,
            IncidencePicture incidences,
            LapsePicture lapses) {}

    Report(AuditCall call, Path directory) {
        this.call = call;
        this.directory = directory;
        this.sources = new Sources(call.rules());
        this.wording = new Wording(sources);
        this.pictures = new Pictures(
                new Places(),
                new FunnelPicture(),
                new IncomePicture(call.rules()),
                new IncidencePicture(call.rules()),
                new LapsePicture(call.rules().date()));
    }

    /** The rows of one kind of subject. */
    <S> Part<S> of(Subjects<S> subjects) throws IOException {
        SubjectRows<S> part = closer.register(new SubjectRows<>(subjects, call.withFacts(), wording, directory));
        rows.put(subjects.level(), part);
        return new Part<>(subjects, part);
    }

    /** Takes the subjects of one kind. */
    final class Part<S> {
        private final Subjects<S> subjects;
        private final SubjectRows<S> rows;

        private Part(Subjects<S> subjects, SubjectRows<S> rows) {
            this.subjects = subjects;
            this.rows = rows;
        }

        void add(Judged<S> judged) throws IOException {
            rows.add(judged.subject(), judged.explanation(), judged.figures());
            draw(judged.subject(), judged.explanation(), judged.figures());
        }

        private String figure(List<String> figures, String name) {
            for (int i = 0; i < figures.size(); i++) {
                if (subjects.figures().get(i).name().equals(name)) {
                    return figures.get(i);
                }
            }
            throw new IllegalArgumentException(subjects.level() + " has no figure " + name);
        }

        private void draw(Object subject, Explanation<S> explanation, List<String> figures) {
            Verdict verdict = explanation.verdict();
            if (subject instanceof Household household) {
                pictures.places().add(household, verdict);
                pictures.funnel().add(household, verdict.outcome());
                pictures.incomes().add(figure(figures, "per_capita_net_income"), verdict.outcome(Theme.INCOME));
            } else if (subject instanceof Village) {
                pictures.incidences()
                        .add(
                                explanation.id(),
                                verdict.outcome(),
                                figure(figures, "incidence_low"),
                                figure(figures, "incidence_high"));
            } else if (subject instanceof Aftercare aftercare) {
                pictures.lapses().add(aftercare, explanation);
            }
        }
    }

    /** Writes the page. */
    void write(AuditResult result, Map<Input, RowLog> logs, Rejections rejections, Ledger ledger) throws IOException {
        ReportData data = new ReportData(call, rows, wording, pictures.places(), result);
        ReportPage page = new ReportPage(call, result, logs, rejections, ledger, pictures, sources, rows, data);
        try (Writer writer = Files.newBufferedWriter(directory.resolve(ResultFiles.REPORT), StandardCharsets.UTF_8)) {
            PageTemplate.write(page, writer);
        }
    }

    @Override
    public void close() throws IOException {
        closer.close();
    }
}
