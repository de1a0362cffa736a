package org.povertyexit.audit;

import java.util.List;
import java.util.Locale;
import org.povertyexit.Explanation;
import org.povertyexit.facts.Text;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** One subject's whole story: the explanation of its verdict, what stands beside that, and the facts as they were read. */
final class Story {
    private static final String INDENT = "    ";

    private final VerdictRecord record;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    private Story(VerdictRecord record, Locale language) {
        this.record = record;
        this.language = language;
    }

    /** Tells it from the record of a verdict. */
    static <S> String of(Subjects<S> subjects, VerdictRecord record, Locale language) {
        S subject = subjects.read().apply(record.json().values());
        Explanation<S> explanation = Ledger.of(record.problems())
                .cap(subjects.explain().apply(subject), subjects.holder().apply(subject));
        Story story = new Story(record, language);
        story.text.append(explanation.print(language));
        story.tellProblems();
        story.tellFigures(subjects, subject, explanation);
        story.tellFacts(subjects.input());
        return story.text.toString();
    }

    private void heading(String zh, String en) {
        text.append(new Text(zh, en).in(language)).append('\n');
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            text.append(INDENT).append(name).append(": ").append(value).append('\n');
        }
    }

    private void tellProblems() {
        List<Problem> problems = record.problems();
        if (!problems.isEmpty()) {
            heading("未销号问题：", "Open problems that cap it:");
            problems.forEach(problem -> line(problem.id(), told(problem)));
        }
    }

    private String told(Problem problem) {
        return String.join(
                "; ",
                problem.theme().label().in(language),
                problem.standing().label().in(language),
                problem.foundOn() + " " + problem.foundBy().label().in(language),
                Columns.RESOLVED_ON + " " + notYet(Words.print(problem.resolvedOn())),
                Columns.VERIFIED_ON + " " + notYet(Words.print(problem.verifiedOn())));
    }

    private String notYet(String day) {
        return day.isEmpty() ? new Text("尚未", "not yet").in(language) : day;
    }

    private <S> void tellFigures(Subjects<S> subjects, S subject, Explanation<S> explanation) {
        heading("另见：", "Beside the verdict:");
        subjects.figures().forEach(figure -> line(figure.name(), figure.of().apply(subject, explanation.verdict())));
    }

    private void tellFacts(Input input) {
        heading("所读事实：", "The facts as they were read:");
        told(input, record.facts())
                .forEach(fact -> text.append(INDENT).append(fact).append('\n'));
        record.rows("persons").forEach(person -> tellPart(Input.MEMBERS, person));
        record.rows("steps").forEach(step -> tellPart(Input.PROCEDURES, step));
        record.rows("supports").forEach(support -> tellPart(Input.AFTERCARE, support));
        List<String> missing = input.columns().facts().stream()
                .filter(name -> !record.facts().has(name))
                .map(name -> titled(input, name))
                .toList();
        if (record.of().isEmpty() && !missing.isEmpty()) {
            line(new Text("未记录", "not recorded").in(language), String.join(", ", missing));
        }
    }

    private void tellPart(Input input, JsonObject cells) {
        text.append(INDENT)
                .append("- ")
                .append(String.join("; ", told(input, cells)))
                .append('\n');
    }

    /** What was recorded, in the order of the columns. */
    private List<String> told(Input input, JsonObject cells) {
        return input.columns().all().stream()
                .filter(name -> !cells.textIfAny(name).orElse("").isEmpty())
                .map(name -> titled(input, name) + ": " + cells.text(name))
                .toList();
    }

    private String titled(Input input, String column) {
        return input.columns().title(column, language);
    }
}
