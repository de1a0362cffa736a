package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Text;

/** {@code findings.csv}: one row per finding that is not plainly met, and per finding at the boundary. */
final class FindingSheet implements Closeable {
    private static final String OF_MEMBERS = "members.";

    private final Locale language;
    private final CsvFile file;

    FindingSheet(Path directory, Locale language) throws IOException {
        this.language = language;
        this.file = CsvFile.create(directory.resolve(ResultFiles.FINDINGS));
        file.row(List.of(
                "id",
                "level",
                "clause",
                "outcome",
                "found",
                "demanded",
                "shortfall",
                "citation",
                "standing",
                "other_reading",
                "force",
                "at_boundary",
                "numbers"));
    }

    /** The rows on a subject, made on any thread. */
    List<List<String>> rows(Explanation<?> explanation) {
        List<List<String>> rows = new ArrayList<>(0);
        for (Finding finding : explanation.findings()) {
            if (finding.outcome() != Outcome.MET || finding.atBoundary()) {
                rows.add(row(explanation, finding));
            }
        }
        return rows;
    }

    void add(Judged<?> judged) {
        judged.findings().forEach(file::row);
    }

    private List<String> row(Explanation<?> explanation, Finding finding) {
        Clause<?> clause = finding.clause();
        return List.of(
                explanation.id(),
                clause.level().name(),
                clause.id(),
                finding.outcome().name(),
                finding.evidence().found(language),
                finding.evidence().demanded(language),
                finding.outcome() == Outcome.MET ? "" : shortfall(explanation, clause),
                clause.citation().document() + " " + clause.citation().article(),
                clause.citation().standing().name(),
                finding.otherReading().map(Outcome::name).orElse(""),
                clause.force().name(),
                finding.atBoundary() ? "yes" : "no",
                numbers(finding));
    }

    /** What would have to change in the facts that the clause uses, and the problems that would have to be closed. */
    private String shortfall(Explanation<?> explanation, Clause<?> clause) {
        List<String> inputs = clause.requirement().inputs().stream()
                .<String>map(Requirement.Input::name)
                .toList();
        List<? extends Change<?>> changes = concerning(explanation, inputs);
        // A list of members says their number too, where nothing else is to change.
        if (changes.isEmpty() && inputs.contains(Household.MEMBER_COUNT.name())) {
            changes = concerning(explanation, List.of(OF_MEMBERS));
        }
        Stream<Text> problems = Stream.ofNullable(explanation.caps().get(clause))
                .flatMap(cap -> cap.open().stream())
                .map(Finding.Evidence::demanded);
        return Stream.concat(changes.stream().map(Change::text), problems)
                .map(text -> text.in(language))
                .collect(Collectors.joining("; "));
    }

    private static List<? extends Change<?>> concerning(Explanation<?> explanation, List<String> inputs) {
        return explanation.changes().stream()
                .filter(change -> inputs.stream().anyMatch(input -> concerns(change, input)))
                .toList();
    }

    /** A fact of a member is named after the member: a change of {@code 3.schooling} concerns members.schooling. */
    private static boolean concerns(Change<?> change, String input) {
        if (!input.startsWith(OF_MEMBERS)) {
            return change.fact().equals(input);
        }
        return change.fact().equals("members.list") || change.fact().endsWith(input.substring(OF_MEMBERS.length() - 1));
    }

    /** Where the numbers that decided come from. */
    private String numbers(Finding finding) {
        return finding.evidence().deciding().stream()
                .map(Finding.Evidence::citation)
                .filter(Objects::nonNull)
                .distinct()
                .map(this::number)
                .collect(Collectors.joining("; "));
    }

    private String number(Citation citation) {
        String note = citation.note().in(language);
        return note.isEmpty() ? citation.toString() : citation + ": " + note;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
