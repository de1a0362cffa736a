package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Theme;

/** {@code households.verdicts.csv} and its like: one row per verdict, in the order of the input. */
final class VerdictSheet<S> implements Closeable {
    private static final List<String> FIXED =
            List.of("id", "outcome", "unmet", "undetermined", "themes", "at_boundary");

    private final CsvFile file;

    VerdictSheet(Subjects<S> subjects, Path directory) throws IOException {
        this.file = CsvFile.create(directory.resolve(ResultFiles.verdicts(subjects.level())));
        List<String> header = new ArrayList<>(FIXED);
        subjects.figures().forEach(figure -> header.add(figure.name()));
        file.row(header);
    }

    void add(Judged<S> judged) {
        Explanation<S> explanation = judged.explanation();
        List<String> row = new ArrayList<>(List.of(
                explanation.id(),
                explanation.verdict().outcome().name(),
                ids(explanation.verdict().unmet()),
                ids(explanation.verdict().undetermined()),
                joined(explanation.verdict().themes(), Theme::name),
                ids(explanation.atBoundary())));
        row.addAll(judged.figures());
        file.row(row);
    }

    private static String ids(List<Clause<?>> clauses) {
        return joined(clauses, Clause::id);
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return things.isEmpty()
                ? ""
                : String.join(";", things.stream().map(name).toList());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
