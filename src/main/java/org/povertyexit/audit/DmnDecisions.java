package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.audit.DmnDecision.Kind;
import org.povertyexit.audit.DmnDecision.Need;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/** The decisions of a model: a constant for each number of the law, then one for each clause and one for each verdict. */
final class DmnDecisions {
    private static final Text NOT_ESTABLISHED = new Text(
            "数值未确定：为 null 时，用到它的条款无法判定", "not established: while it is null, a clause that uses it is undetermined");
    private static final Text VERDICT = new Text(
            "结论：有一项决定性条款未达到即为未达到，否则有一项无法判定即为无法判定",
            "the verdict: not met if any decisive clause is not met, otherwise undetermined if any is undetermined");
    private static final Need GRAMMAR = new Need(Kind.DECISION, Feel.GRAMMAR);

    private final RulesInForce rules;
    private final List<DmnClause> clauses;
    private final Map<Document, String> sources = new LinkedHashMap<>();

    DmnDecisions(RulesInForce rules, List<DmnClause> clauses) {
        this.rules = rules;
        this.clauses = clauses;
    }

    List<DmnDecision> all() {
        Set<DmnNumber> numbers = new LinkedHashSet<>();
        clauses.forEach(clause -> numbers.addAll(clause.uses().numbers()));
        Stream<Level> levels =
                clauses.stream().map(clause -> clause.clause().level()).distinct();
        return Stream.of(
                        numbers.stream().map(this::constant),
                        clauses.stream().map(this::decision),
                        levels.map(this::verdict))
                .flatMap(decisions -> decisions)
                .toList();
    }

    /** The documents that the decisions cite, each with its id in the file. */
    Map<Document, String> sources() {
        return sources;
    }

    private Need source(Citation citation) {
        String next = "source." + (sources.size() + 1);
        return new Need(Kind.SOURCE, sources.computeIfAbsent(citation.document(), document -> next));
    }

    private DmnDecision constant(DmnNumber number) {
        return new DmnDecision(
                number.id(),
                number.feelName(),
                number.name(),
                number.edition().map(DmnDecisions::described).orElse(List.of(NOT_ESTABLISHED)),
                number.isRate() ? DmnTypes.FRACTION : "number",
                number.edition().map(Dated.Edition::citation).map(this::source).stream()
                        .toList(),
                FeelText.of(number.feel()));
    }

    private static List<Text> described(Dated.Edition<?> edition) {
        Text days = new Text(
                edition.value() + "，自" + edition.from() + "至" + edition.to(),
                edition.value() + " from " + edition.from() + " to " + edition.to());
        return List.of(days, cited(edition.citation()));
    }

    private static Text cited(Citation citation) {
        Text place = new Text("依据：", "citation: ")
                .plus(citation.document() + " " + citation.article() + " ")
                .plus(citation.standing().label());
        return citation.note().en().isEmpty()
                ? place
                : place.plus(new Text("；", "; ")).plus(citation.note());
    }

    private DmnDecision decision(DmnClause written) {
        Clause<?> clause = written.clause();
        List<Need> needs = new ArrayList<>();
        needs.add(new Need(Kind.INPUT, DmnClause.subject(clause.level())));
        written.uses().numbers().forEach(number -> needs.add(new Need(Kind.DECISION, number.id())));
        if (!written.feel().isTable()) {
            needs.add(GRAMMAR);
        }
        needs.add(source(clause.citation()));
        return new DmnDecision(
                clause.id(),
                written.feelName(),
                clause.level()
                        .label()
                        .plus(new Text("：", ": "))
                        .plus(clause.theme().label()),
                described(written),
                DmnTypes.OUTCOME,
                needs,
                written.feel());
    }

    private List<Text> described(DmnClause written) {
        Clause<?> clause = written.clause();
        List<Text> lines = new ArrayList<>();
        lines.add(new Text("要求：", "demands: ").plus(written.demand()));
        lines.add(
                clause.force() == Clause.Force.DECISIVE
                        ? new Text("效力：决定", "force: decisive")
                        : new Text("效力：统筹考虑", "force: considered, not part of the verdict"));
        if (clause.countsSuspicion()) {
            lines.add(new Text("疑似从有", "a suspected problem counts"));
        }
        for (Rulebook.Layer layer : rules.layers(clause)) {
            lines.add(new Text("来自：", "set by: ").plus(layer.toString()));
        }
        lines.add(cited(clause.citation()));
        return lines;
    }

    /** The variable that holds the verdict on a subject of some level. */
    static String verdictName(Level level) {
        return DmnClause.subject(level) + "_verdict";
    }

    private DmnDecision verdict(Level level) {
        List<DmnClause> decisive = clauses.stream()
                .filter(written -> written.clause().level() == level)
                .filter(written -> written.clause().force() == Clause.Force.DECISIVE)
                .toList();
        List<Need> needs = new ArrayList<>();
        decisive.forEach(
                written -> needs.add(new Need(Kind.DECISION, written.clause().id())));
        needs.add(GRAMMAR);
        String name = verdictName(level);
        return new DmnDecision(
                name,
                name,
                level.label().plus(new Text("：结论", ": verdict")),
                List.of(VERDICT),
                DmnTypes.OUTCOME,
                needs,
                Feel.allOf(decisive.stream().map(DmnClause::feelName).toList()));
    }
}
