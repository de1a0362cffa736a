package org.povertyexit.audit;

import com.google.common.base.Joiner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Text;

/** {@code report.txt}: the results in words. */
final class Report {
    private static final List<Level> MOST_TELLING_FIRST =
            List.of(Level.COUNTY, Level.VILLAGE, Level.HOUSEHOLD, Level.PROCEDURE, Level.AFTERCARE);

    private final AuditCall call;
    private final AuditResult result;
    private final Rejections rejections;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    Report(AuditCall call, AuditResult result, Rejections rejections) {
        this.call = call;
        this.result = result;
        this.rejections = rejections;
        this.language = call.language();
    }

    /** How many verdicts are explained at most: a report is to be read. */
    static int mostExplained(Level level) {
        return level == Level.HOUSEHOLD ? 20 : 100;
    }

    void write(Path path) throws IOException {
        heading();
        result.counts().forEach(this::counts);
        problems();
        rejected();
        for (Level level : MOST_TELLING_FIRST) {
            explanations(level, result.explained().getOrDefault(level, List.of()));
        }
        try (BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            writer.append(text);
        }
    }

    private void heading() {
        section("贫困退出核验报告", "Poverty exit: report of an audit");
        line(
                "规则：" + call.rules().rulebook().name() + "，适用日 " + call.rules().date(),
                "Rulebook " + call.rules().rulebook().name() + ", criteria as of "
                        + call.rules().date() + ".");
        line(
                "本报告只核对所记事实是否符合已公布的标准；“无法判定”表示缺少的事实可使结论为达到，也可使其为未达到。",
                "It checks recorded facts against published criteria and decides nothing about people. \"Undetermined\" means that"
                        + " the facts that are missing could make it either.");
    }

    private void counts(Level level, Counts counts) {
        section(level.label().zh() + "：结果", "Results on " + Subjects.plural(level));
        long all = counts.verdicts() + counts.rejected();
        line(
                "记录 " + all + " 条：判定 " + counts.verdicts() + "，退回 " + counts.rejected(),
                all + " records: " + counts.verdicts() + " judged, " + counts.rejected() + " rejected");
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED)) {
            line("  " + outcome.label().in(language) + ": " + counts.of(outcome));
        }
        text.append('\n');
        line("按条款：", "By clause:");
        for (Map.Entry<Clause<?>, Map<Outcome, Long>> clause : counts.byClause().entrySet()) {
            line("  " + clause.getKey().id() + " ("
                    + clause.getKey().theme().label().in(language) + "): " + troubles(clause.getValue()));
        }
        line("按主题：", "By theme:");
        for (Map.Entry<Theme, Map<Outcome, Long>> theme : counts.byTheme().entrySet()) {
            line("  " + theme.getKey().label().in(language) + ": " + troubles(theme.getValue()));
        }
        counts.figures()
                .forEach((figure, values) -> line(figure + ": "
                        + Joiner.on(", ").withKeyValueSeparator(" ").join(values)));
        counts.atBoundary()
                .forEach((clause, count) -> line(
                        "  " + clause + "：恰在临界值 " + count, "  " + clause + ": " + count + " exactly at the boundary"));
    }

    private String troubles(Map<Outcome, Long> counts) {
        return Outcome.NOT_MET.label().in(language) + " " + counts.getOrDefault(Outcome.NOT_MET, 0L) + ", "
                + Outcome.UNDETERMINED.label().in(language) + " " + counts.getOrDefault(Outcome.UNDETERMINED, 0L);
    }

    private void problems() {
        result.problems().ifPresent(problems -> {
            section("问题台账", "Ledger of problems");
            line(
                    "问题 " + problems.items() + " 个，其中未销号 " + problems.open() + " 个；据此降低判定 " + problems.capped() + " 条",
                    problems.items() + " problems, " + problems.open() + " of them open; they cap " + problems.capped()
                            + " verdicts");
        });
    }

    private void rejected() {
        if (rejections.count() == 0) {
            return;
        }
        section("退回的记录（" + rejections.count() + "）", "Rejected rows (" + rejections.count() + ")");
        line("退回的记录未参与判定；全部列于 rejected.csv。", "They were not judged; rejected.csv lists them all.");
        rejections.first().forEach(rejection -> line("  " + rejection));
    }

    private void explanations(Level level, List<Explanation<?>> explained) {
        if (explained.isEmpty()) {
            return;
        }
        boolean whole = explained.size() < mostExplained(level);
        String which = level == Level.COUNTY ? "" : ", not met or undetermined";
        section(
                level.label().zh() + "：说明" + (whole ? "" : "（前 " + explained.size() + " 个）"),
                "Explained: " + Subjects.plural(level) + which
                        + (whole ? "" : " (the first " + explained.size() + ")"));
        explained.forEach(
                explanation -> text.append(explanation.print(language)).append('\n'));
    }

    private void section(String zh, String en) {
        String title = new Text(zh, en).in(language);
        text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
        text.append("=".repeat(Math.min(title.length() * (title.equals(zh) ? 2 : 1), 100)))
                .append("\n\n");
    }

    private void line(String zh, String en) {
        line(new Text(zh, en).in(language));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
