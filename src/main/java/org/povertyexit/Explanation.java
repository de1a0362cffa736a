package org.povertyexit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;

/**
 * A verdict with its reasons: what each clause says, what was found and demanded, by which provision, and what would
 * have to change.
 *
 * @param <S> the subject
 * @see RulesInForce
 */
public final class Explanation<S> {
    private static final String INDENT = "    ";

    private final RulesInForce rules;
    private final String id;
    private final Verdict verdict;
    private final List<Finding> findings;
    private final Supplier<List<Change<S>>> search;
    private @Nullable List<Change<S>> changes;
    private final Map<Clause<?>, Finding.Evidence> caps;
    private final List<Clause<?>> atBoundary;

    Explanation(
            RulesInForce rules,
            String id,
            Verdict verdict,
            List<Finding> findings,
            Supplier<List<Change<S>>> search,
            Map<Clause<?>, Finding.Evidence> caps) {
        this.rules = rules;
        this.id = id;
        this.verdict = verdict;
        this.findings = findings;
        this.search = search;
        this.caps = caps;
        this.atBoundary = atBoundary(findings);
    }

    private static List<Clause<?>> atBoundary(List<Finding> findings) {
        List<Clause<?>> clauses = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (finding.atBoundary() && finding.clause().force() == Clause.Force.DECISIVE) {
                clauses.add(finding.clause());
            }
        }
        return List.copyOf(clauses);
    }

    /**
     * The same explanation with some clauses under one more demand each, such as that no problem be open. No outcome is
     * raised.
     *
     * @param demands the demands and what was found, by clause
     */
    public Explanation<S> capped(Map<Clause<?>, Finding.Evidence> demands) {
        return new Explanation<>(
                rules,
                id,
                verdict.capped(clause ->
                        demands.containsKey(clause) ? demands.get(clause).outcome() : Outcome.MET),
                findings.stream().map(finding -> under(demands, finding)).toList(),
                this::changes,
                ImmutableMap.copyOf(demands));
    }

    private static Finding under(Map<Clause<?>, Finding.Evidence> demands, Finding finding) {
        Finding.Evidence demand = demands.get(finding.clause());
        return demand == null ? finding : finding.and(demand);
    }

    /** The rules by which it was judged. */
    public RulesInForce rules() {
        return rules;
    }

    /** The subject's number. */
    public String id() {
        return id;
    }

    /** The verdict: the one that {@code assess} gives, unless it was capped. */
    public Verdict verdict() {
        return verdict;
    }

    /** What each clause says, decisive and considered, in the order of the rulebook. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What would have to change in the facts for the verdict to be "met": one irreducible set, in the units of the facts.
     * Where it was capped, {@link #toLift} has to be done too.
     *
     * <p>Empty when it is met, or when no change of facts can make it so (a number of the law is not established). Of the
     * steps of a procedure and of the support after an exit no change is named: what was done, and when, is a record of
     * what has happened. There it is empty also where a step or a day is only to be established; and it can be empty for a
     * county of which counts, once they are all established, take the place of a rate that was published.
     *
     * <p>Found when it is first asked for; by two threads at once it is found twice, which is of no account.
     */
    public List<Change<S>> changes() {
        List<Change<S>> found = changes;
        if (found == null) {
            found = search.get();
            changes = found;
        }
        return found;
    }

    /** The demands by which it was capped, by clause; usually none. */
    public Map<Clause<?>, Finding.Evidence> caps() {
        return caps;
    }

    /** The decisive clauses of which a value equals its threshold. */
    public List<Clause<?>> atBoundary() {
        return atBoundary;
    }

    /** The whole explanation, in Chinese for a locale of that language and otherwise in English. */
    public String print(Locale locale) {
        return lines().stream().map(line -> line.in(locale) + "\n").collect(Collectors.joining());
    }

    private List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        lines.add(heading());
        findings.stream().filter(finding -> !isMerelyUnknown(finding)).forEach(finding -> add(lines, finding));
        addUnknown(lines);
        if (!verdict.unverified().isEmpty()) {
            lines.add(new Text("警告：以下条款在适用日之后未经核对：", "Warning: not verified on that day or later: ")
                    .plus(verdict.unverified().toString()));
        }
        List<Text> needed = Stream.concat(changes().stream().map(Change::text), toLift().stream())
                .map(change -> Text.same(INDENT + "- ").plus(change))
                .toList();
        if (!needed.isEmpty()) {
            lines.add(new Text("如要达到，须：", "To be met, this would have to change:"));
            lines.addAll(needed);
        } else if (verdict.outcome() == Outcome.UNDETERMINED) {
            lines.add(new Text("要有定论，须查明上列未明之处。", "To be certain, what is open above has to be established."));
        } else if (verdict.outcome() == Outcome.NOT_MET) {
            lines.add(new Text("没有可列出的变更能使其达到。", "There is no change to name after which it would be met."));
        }
        return lines;
    }

    /** What would lift the caps, beside the changes, in the order of the rulebook. */
    public List<Text> toLift() {
        return findings.stream()
                .map(finding -> caps.get(finding.clause()))
                .filter(Objects::nonNull)
                .flatMap(demand -> demand.open().stream())
                .map(Finding.Evidence::demanded)
                .distinct()
                .toList();
    }

    /** A clause that does not decide and of which nothing definite was found is named, not told. */
    private static boolean isMerelyUnknown(Finding finding) {
        return finding.clause().force() == Clause.Force.CONSIDERED && finding.outcome() == Outcome.UNDETERMINED;
    }

    private void addUnknown(List<Text> lines) {
        findings.stream()
                .filter(Explanation::isMerelyUnknown)
                .map(finding -> finding.clause().theme().label())
                .reduce((one, other) -> one.plus(new Text("、", ", ")).plus(other))
                .ifPresent(themes ->
                        lines.add(new Text("统筹考虑而未能核实：", "considered, not decisive, and undetermined: ").plus(themes)));
    }

    private Text heading() {
        Text level = verdict.level().label();
        Outcome outcome = verdict.outcome();
        Text jurisdiction = rules.rulebook().jurisdiction();
        return new Text(
                level.zh() + id + "：" + outcome.label().zh() + "（" + jurisdiction.zh() + "规则，适用日 " + rules.date() + "）",
                level.en() + " " + id + ": " + outcome.label().en().toUpperCase(Locale.ROOT) + " (" + jurisdiction.en()
                        + " rules of " + rules.date() + ")");
    }

    private void add(List<Text> lines, Finding finding) {
        Clause<?> clause = finding.clause();
        Text name = clause.theme().label().plus(" — ").plus(finding.outcome().label());
        Text considered = new Text("（统筹考虑，不作决定）", " (considered, not decisive)");
        lines.add(clause.force() == Clause.Force.DECISIVE ? name : name.plus(considered));
        for (Finding.Evidence evidence : finding.evidence().deciding()) {
            lines.add(inWords(evidence));
            Citation source = evidence.citation();
            if (source != null) {
                lines.add(Text.same(INDENT).plus(new Text("数值依据 ", "number: ")).plus(withNote(source)));
            }
        }
        if (finding.atBoundary()) {
            lines.add(Text.same(INDENT)
                    .plus(new Text("恰在临界值", "exactly at the boundary"))
                    .plus(other(finding)));
        }
        Citation citation = clause.citation();
        lines.add(Text.same(INDENT + clause.id() + "; ").plus(place(citation)));
        for (Rulebook.Layer layer : rules.layers(clause)) {
            layer.instrument()
                    .reason()
                    .ifPresent(reason -> lines.add(
                            Text.same(INDENT + layer.rulebook() + ": ").plus(withNote(reason))));
        }
        if (finding.atBoundary() && !citation.note().en().isEmpty()) {
            lines.add(Text.same(INDENT).plus(citation.note()));
        }
    }

    private static Text place(Citation citation) {
        return Text.same(citation.document() + " " + citation.article())
                .plus(new Text("［", " ["))
                .plus(citation.standing().label())
                .plus(new Text("］", "]"));
    }

    private static Text withNote(Citation citation) {
        return citation.note().en().isEmpty()
                ? place(citation)
                : place(citation).plus(new Text("：", ": ")).plus(citation.note());
    }

    private static Text other(Finding finding) {
        return finding.otherReading()
                .map(outcome -> new Text("；按另一读法：", "; under the other reading: ").plus(outcome.label()))
                .orElse(Text.same(""));
    }

    private static Text inWords(Finding.Evidence evidence) {
        return Text.same(INDENT)
                .plus(new Text("要求 ", "demanded: "))
                .plus(evidence.demanded())
                .plus(new Text("；查得 ", "; found: "))
                .plus(evidence.found());
    }
}
