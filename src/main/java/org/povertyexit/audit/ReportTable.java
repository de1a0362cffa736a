package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;
import org.povertyexit.register.Reconciliation;
import org.povertyexit.watch.Monitored;

/**
 * A table of the report, which its script fills, sorts and filters.
 *
 * @param level what its rows are
 * @param listed how many subjects were judged and are listed
 * @param judged how many were judged
 * @param clauses the clauses on them
 * @param names what these are called
 */
record ReportTable(Level level, long listed, long judged, List<Clause<?>> clauses, ClauseNames names) {

    List<ReportColumn> columns() {
        return ReportColumn.of(level);
    }

    /** A choice of a filter. */
    record Choice(String value, Text label) {
        static <E extends Enum<E> & Text.Labelled> List<Choice> of(E[] words) {
            return Arrays.stream(words)
                    .map(word -> new Choice(word.name(), word.label()))
                    .toList();
        }
    }

    /**
     * A filter: a choice, or a text when there is none to choose from.
     *
     * @param key how the script knows it
     */
    record Filter(String key, Text label, List<Choice> choices) {
        static Filter text(String key, String zh, String en) {
            return new Filter(key, new Text(zh, en), List.of());
        }

        boolean isChoice() {
            return !choices.isEmpty();
        }
    }

    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>(List.of(
                Filter.text("id", "编号包含", "number contains"),
                new Filter("outcome", ReportColumn.OUTCOME.label(), Choice.of(Outcome.values())),
                new Filter("clause", new Text("条款", "clause"), choices()),
                new Filter("finding", new Text("条款的结论", "finding of the clause"), findings())));
        if (level == Level.HOUSEHOLD) {
            filters.add(Filter.text("village", "村编号（完整）", "village (whole number)"));
        }
        if (level == Level.HOUSEHOLD || level == Level.VILLAGE) {
            filters.add(Filter.text("county", "县编号（完整）", "county (whole number)"));
        }
        if (level == Level.HOUSEHOLD) {
            filters.add(new Filter(
                    "reconciliation", new Text("与名册核对", "beside the register"), Choice.of(Reconciliation.values())));
            filters.add(new Filter("watch", new Text("防止返贫监测", "monitoring"), Choice.of(Monitored.values())));
        }
        return filters;
    }

    private List<Choice> choices() {
        return clauses.stream()
                .map(clause -> new Choice(clause.id(), names.of(clause).plus(" (" + clause.id() + ")")))
                .toList();
    }

    private static List<Choice> findings() {
        List<Choice> findings = new ArrayList<>(Choice.of(Outcome.values()));
        findings.add(new Choice("BOUNDARY", new Text("恰在临界值", "exactly at the boundary")));
        return findings;
    }

    /** What is not listed: the page has its size, the files beside it have all. */
    long unlisted() {
        return judged - listed;
    }

    String plural() {
        return Subjects.plural(level);
    }
}
