package org.povertyexit.audit;

import com.samskivert.mustache.Mustache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** What the templates of the report insert, by the names that they use. */
final class ReportPage {
    private static final int MOST_PROBLEMS = 200;

    private final AuditCall call;
    private final AuditResult result;
    private final Map<Input, RowLog> logs;
    private final Rejections rejections;
    private final Ledger ledger;
    private final Report.Pictures pictures;
    private final Sources sources;
    private final Map<Level, SubjectRows<?>> rows;
    private final ReportData data;
    private final ClauseNames names;
    private final String style = PageTemplate.part("report.css");
    private final String script = Stream.of("data.js", "list.js", "case.js", "page.js")
            .map(PageTemplate::part)
            .collect(Collectors.joining("\n"));

    ReportPage(
            AuditCall call,
            AuditResult result,
            Map<Input, RowLog> logs,
            Rejections rejections,
            Ledger ledger,
            Report.Pictures pictures,
            Sources sources,
            Map<Level, SubjectRows<?>> rows,
            ReportData data) {
        this.call = call;
        this.result = result;
        this.logs = logs;
        this.rejections = rejections;
        this.ledger = ledger;
        this.pictures = pictures;
        this.sources = sources;
        this.rows = rows;
        this.data = data;
        this.names = new ClauseNames(call.rules());
    }

    Mustache.Lambda t() {
        return PageTemplate.bilingual();
    }

    String language() {
        return new Text("zh", "en").in(call.language());
    }

    String locale() {
        return new Text("zh-CN", "en").in(call.language());
    }

    String style() {
        return style;
    }

    String styleDigest() {
        return PageTemplate.digest(style);
    }

    String script() {
        return script;
    }

    String scriptDigest() {
        return PageTemplate.digest(script);
    }

    RulesInForce rules() {
        return call.rules();
    }

    Text jurisdiction() {
        return call.rules().rulebook().jurisdiction();
    }

    String rulesDigest() {
        return new RulesListing(call.rules()).sha256();
    }

    String version() {
        return Version.ofLibrary();
    }

    ReportAnswer answer() {
        return new ReportAnswer(result.counts(), names);
    }

    Optional<AuditResult.Problems> problems() {
        return result.problems();
    }

    /** A problem that is open, or may be. */
    record Open(Problem problem, Outcome state) {
        boolean surely() {
            return state == Outcome.MET;
        }

        String at() {
            return link(problem.level().name(), problem.subjectId());
        }
    }

    boolean hasOpenProblems() {
        return !openProblems().isEmpty();
    }

    List<Open> openProblems() {
        return ledger.problems().stream()
                .map(problem -> new Open(problem, problem.open(call.rules().date())))
                .filter(open -> open.state() != Outcome.NOT_MET)
                .limit(MOST_PROBLEMS)
                .toList();
    }

    /** Where the script shows one subject. */
    static String link(String level, String id) {
        return "#case=" + level + "&id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    Optional<IncomePicture> incomes() {
        return pictures.incomes().isEmpty() ? Optional.empty() : Optional.of(pictures.incomes());
    }

    Optional<IncidencePicture> incidences() {
        return pictures.incidences().isEmpty() ? Optional.empty() : Optional.of(pictures.incidences());
    }

    Optional<LapsePicture> lapses() {
        return pictures.lapses().isEmpty() ? Optional.empty() : Optional.of(pictures.lapses());
    }

    Optional<FunnelPicture> funnel() {
        return pictures.funnel().isEmpty() ? Optional.empty() : Optional.of(pictures.funnel());
    }

    List<FunnelPicture.Stage> stages() {
        long read = Optional.ofNullable(logs.get(Input.HOUSEHOLDS))
                .map(RowLog::rowsRead)
                .orElse(0L);
        long judged = Optional.ofNullable(result.counts().get(Level.HOUSEHOLD))
                .map(Counts::verdicts)
                .orElse(0L);
        return pictures.funnel().stages(read, judged);
    }

    /** The tables, from the county down; of villages and counties also where only their households were judged. */
    List<ReportTable> tables() {
        return List.of(Level.COUNTY, Level.VILLAGE, Level.HOUSEHOLD, Level.PROCEDURE, Level.AFTERCARE).stream()
                .filter(level ->
                        result.counts().containsKey(level) || pictures.places().names(level))
                .map(level -> new ReportTable(
                        level,
                        Optional.ofNullable(rows.get(level))
                                .map(SubjectRows::listed)
                                .orElse(0L),
                        Optional.ofNullable(result.counts().get(level))
                                .map(Counts::verdicts)
                                .orElse(0L),
                        call.rules().clauses(level),
                        names))
                .toList();
    }

    List<ReportRules.Chapter> chapters() {
        return new ReportRules(call.rules(), sources, result.counts()).chapters();
    }

    /** A document with the names of the clauses that rest on it. */
    record Cited(Sources.Source source, List<Named> clauses) {}

    /** A clause and what it is called. */
    record Named(Clause<?> clause, Text name) {}

    List<Cited> documents() {
        return sources.all().stream()
                .map(source -> new Cited(
                        source,
                        source.clauses().stream()
                                .map(clause -> new Named(clause, names.of(clause)))
                                .toList()))
                .toList();
    }

    boolean hasNotEstablished() {
        return !notEstablished().isEmpty();
    }

    List<Text> notEstablished() {
        return call.rules().rulebook().notEstablished();
    }

    /** A file that was read. */
    record Read(String label, RowLog log) {}

    List<Read> inputs() {
        return logs.entrySet().stream()
                .map(entry -> new Read(entry.getKey().label(), entry.getValue()))
                .toList();
    }

    long rejectedRows() {
        return rejections.count();
    }

    /** A rejected row; its line is a place and no count. */
    record Rejected(Rejection rejection, String line) {}

    List<Rejected> rejections() {
        return rejections.first().stream()
                .map(rejection -> new Rejected(rejection, String.valueOf(rejection.line())))
                .toList();
    }

    String index() {
        return data.index();
    }

    /** The rows of one kind of subject, which go straight into the page. */
    record Rows(Level level, Mustache.Lambda json) {}

    List<Rows> rows() {
        List<Rows> all = new ArrayList<>();
        rows.forEach((level, part) -> all.add(new Rows(level, (fragment, out) -> part.moveInto(out))));
        return all;
    }
}
