package org.povertyexit.audit;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;

/** What the example came to, for a reader who has read nothing else. */
final class ExampleSummary {
    private final AuditResult invented;
    private final Map<Integer, AuditResult> published;
    private final Path place;
    private final Locale language;

    ExampleSummary(AuditResult invented, Map<Integer, AuditResult> published, Path place, Locale language) {
        this.invented = invented;
        this.published = published;
        this.place = place;
        this.language = language;
    }

    void print(PrintWriter out) {
        say(out, """
                本工具核对户、村、县所记事实是否符合已公布的贫困退出标准，并逐条说明理由。
                示例：一个虚构的县（其中无人真实存在），按2019年12月31日的全国标准核验。
                """, """
                This tool checks recorded facts about households, villages and counties against China's published criteria
                for leaving the poverty register, and says why, clause by clause.
                The example is an invented county (nobody in it exists), judged by the national criteria of 2019-12-31.
                """);
        invented.counts().forEach((level, counts) -> out.println("  " + line(level, counts)));
        say(
                out,
                "\n“无法判定”：缺少的事实可使结论为达到，也可使其为未达到。\n退回的" + invented.rejected() + "行是有意写错的，用以说明：坏行被指出，其余照常判定。\n",
                "\nUndetermined: the facts that are missing could make it either. The " + invented.rejected()
                        + " rejected rows are wrong on purpose:\nthey are named in rejected.csv, and everything else is judged.\n");
        first(Level.HOUSEHOLD, Outcome.NOT_MET).ifPresent(some -> print(out, some));
        first(Level.HOUSEHOLD, Outcome.UNDETERMINED).ifPresent(some -> print(out, some));
        invented.first().getOrDefault(Level.COUNTY, Map.of()).values().forEach(some -> print(out, some));
        say(out, "真实县份，按所属年度，仅有已公布的数字：", "Real counties, each in its year, with the figures that were published:");
        published.forEach((year, result) ->
                result.counts().forEach((level, counts) -> out.println("  " + year + " " + line(level, counts))));
        say(out, "\n报告：" + place.resolve(ResultFiles.REPORT), "\nThe report: " + place.resolve("report.html"));
        say(
                out,
                "全部判定：" + place.resolve("households.verdicts.csv") + " 等；输入：" + place.resolve("input"),
                "All verdicts: " + place.resolve("households.verdicts.csv") + " and others beside it; their input: "
                        + place.resolve("input"));
    }

    private void say(PrintWriter out, String zh, String en) {
        out.println(new Text(zh, en).in(language));
    }

    private String line(Level level, Counts counts) {
        return new Text(level.label().zh(), Subjects.plural(level)).in(language) + ": "
                + outcome(counts, Outcome.MET) + ", " + outcome(counts, Outcome.NOT_MET) + ", "
                + outcome(counts, Outcome.UNDETERMINED) + ", " + counts.rejected()
                + new Text(" 退回", " rejected").in(language);
    }

    private String outcome(Counts counts, Outcome outcome) {
        return counts.of(outcome) + " " + outcome.label().in(language);
    }

    private Optional<Explanation<?>> first(Level level, Outcome outcome) {
        return Optional.ofNullable(
                invented.first().getOrDefault(level, Map.of()).get(outcome));
    }

    private void print(PrintWriter out, Explanation<?> explanation) {
        Outcome outcome = explanation.verdict().outcome();
        out.println(explanation.verdict().level().label().in(language) + " " + explanation.id() + ": "
                + outcome.label().in(language));
        explanation.findings().stream()
                .filter(finding -> finding.clause().force() == Clause.Force.DECISIVE)
                .filter(finding -> outcome == Outcome.MET || finding.outcome() != Outcome.MET)
                .forEach(finding -> print(out, finding));
        explanation
                .changes()
                .forEach(change -> out.println("  "
                        + new Text("如要达到：", "to be met: ").in(language)
                        + change.text().in(language)));
        out.println();
    }

    private void print(PrintWriter out, Finding finding) {
        Clause<?> clause = finding.clause();
        out.println("  " + clause.theme().label().in(language) + ": "
                + finding.outcome().label().in(language));
        out.println("    " + new Text("要求 ", "demanded: ").in(language)
                + finding.evidence().demanded(language));
        out.println("    " + new Text("查得 ", "found: ").in(language)
                + finding.evidence().found(language));
        out.println("    " + new Text("依据 ", "by ").in(language) + clause.citation());
        finding.evidence().deciding().stream()
                .map(Finding.Evidence::citation)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(source -> out.println("    " + new Text("数值依据 ", "number by ").in(language) + source));
    }
}
