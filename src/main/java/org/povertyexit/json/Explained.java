package org.povertyexit.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** Verdicts, explanations and tallies as records. */
final class Explained {
    private static final String CITATION = "citation";
    private static final String FROM = "from";
    private static final String OUTCOME = "outcome";
    private static final String TO = "to";

    private Explained() {}

    static SortedMap<String, Object> verdict(Verdict verdict) {
        SortedMap<String, Object> record = new TreeMap<>();
        record.put("level", verdict.level().name());
        record.put(OUTCOME, verdict.outcome().name());
        record.put("themes", names(verdict.themes(), Theme::name));
        record.put("undetermined", ids(verdict.undetermined()));
        record.put("unmet", ids(verdict.unmet()));
        return record;
    }

    static SortedMap<String, Object> verdict(Explanation<?> explanation) {
        SortedMap<String, Object> record = verdict(explanation.verdict());
        record.put("at_boundary", ids(explanation.atBoundary()));
        record.put("id", explanation.id());
        put(explanation.rules(), record);
        return record;
    }

    static SortedMap<String, Object> rules(RulesInForce rules) {
        SortedMap<String, Object> record = new TreeMap<>();
        put(rules, record);
        return record;
    }

    private static void put(RulesInForce rules, Map<String, Object> record) {
        record.put("date", rules.date().toString());
        record.put("rulebook", rules.rulebook().name());
    }

    private static List<String> ids(List<Clause<?>> clauses) {
        return names(clauses, Clause::id);
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        List<String> names = new ArrayList<>(things.size());
        things.forEach(thing -> names.add(name.apply(thing)));
        return names;
    }

    static SortedMap<String, Object> explanation(Explanation<?> explanation) {
        SortedMap<String, Object> record = verdict(explanation);
        List<Object> changes = new ArrayList<>();
        explanation.changes().forEach(change -> changes.add(change(change)));
        explanation.toLift().forEach(demand -> changes.add(new TreeMap<>(Map.of("text", text(demand)))));
        record.put("changes", changes);
        record.put("findings", Cells.all(explanation.findings(), Explained::finding));
        record.put("unverified", ids(explanation.verdict().unverified()));
        return record;
    }

    private static SortedMap<String, Object> finding(Finding finding) {
        Clause<?> clause = finding.clause();
        SortedMap<String, Object> record = new TreeMap<>(Map.of(
                "at_boundary",
                finding.atBoundary(),
                CITATION,
                citation(clause.citation()),
                "clause",
                clause.id(),
                "evidence",
                Cells.all(finding.evidence().deciding(), Explained::evidence),
                "force",
                clause.force().name(),
                OUTCOME,
                finding.outcome().name(),
                "theme",
                clause.theme().name()));
        finding.otherReading().ifPresent(outcome -> record.put("other_reading", outcome.name()));
        return record;
    }

    private static SortedMap<String, Object> evidence(Finding.Evidence evidence) {
        SortedMap<String, Object> record =
                new TreeMap<>(Map.of("demanded", text(evidence.demanded()), "found", text(evidence.found())));
        Citation citation = evidence.citation();
        if (citation != null) {
            record.put(CITATION, citation(citation));
        }
        if (!evidence.lapses().isEmpty()) {
            record.put("lapses", Cells.all(evidence.lapses(), Explained::lapse));
        }
        return record;
    }

    private static SortedMap<String, Object> lapse(Finding.Lapse lapse) {
        return new TreeMap<>(
                Map.of(FROM, lapse.from().toString(), TO, lapse.to().toString(), "what", lapse.what()));
    }

    private static SortedMap<String, Object> citation(Citation citation) {
        SortedMap<String, Object> record = new TreeMap<>(Map.of(
                "article", citation.article(),
                "document", citation.document().toString(),
                "standing", citation.standing().name()));
        if (!citation.note().en().isEmpty()) {
            record.put("note", text(citation.note()));
        }
        return record;
    }

    private static SortedMap<String, Object> change(Change<?> change) {
        SortedMap<String, Object> record = new TreeMap<>(Map.of("fact", change.fact(), "text", text(change.text())));
        cell(change.from()).ifPresent(from -> record.put(FROM, from));
        cell(change.to()).ifPresent(to -> record.put(TO, to));
        return record;
    }

    /** As facts are written; empty where nothing was recorded, and for a list of persons. */
    private static Optional<String> cell(Observed<?> observed) {
        if (observed instanceof Observed.Known<?> known) {
            return value(known.value());
        }
        if (observed instanceof Observed.Between<?> between) {
            return value(between.low()).flatMap(low -> value(between.high()).map(high -> low + ".." + high));
        }
        return observed.isMissing() ? Optional.empty() : Optional.of(observed.toString());
    }

    private static Optional<String> value(Object value) {
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? "yes" : "no");
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal.toPlainString());
        }
        return value instanceof List ? Optional.empty() : Optional.of(value.toString());
    }

    private static SortedMap<String, Object> text(Text text) {
        return new TreeMap<>(Map.of("en", text.en(), "zh", text.zh()));
    }

    static SortedMap<String, Object> tally(Tally tally) {
        SortedMap<String, Object> outcomes = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), count(tally.count(outcome)));
        }
        SortedMap<String, Object> clauses = new TreeMap<>();
        tally.byClause().forEach((id, counts) -> {
            SortedMap<String, Object> byOutcome = new TreeMap<>();
            counts.forEach((outcome, count) -> byOutcome.put(outcome.name(), count));
            clauses.put(id, byOutcome);
        });
        return new TreeMap<>(Map.of("clauses", clauses, "outcomes", outcomes, "subjects", tally.subjects()));
    }

    private static SortedMap<String, Object> count(Tally.Count count) {
        SortedMap<String, Object> record =
                new TreeMap<>(Map.of("persons_at_least", count.fewest(), "subjects", count.subjects()));
        count.most().ifPresent(most -> record.put("persons_at_most", most));
        return record;
    }
}
