package org.povertyexit.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.facts.Text;

/**
 * What clauses are called in the report: their theme; where another that decides has the same theme, what they demand.
 */
final class ClauseNames {
    private static final int LONGEST_ZH = 22;
    private static final int LONGEST_EN = 44;

    private final Map<Clause<?>, Text> names = new LinkedHashMap<>();

    ClauseNames(RulesInForce rules) {
        for (Clause<?> clause : rules.clauses()) {
            boolean alone = rules.clauses(clause.level()).stream()
                    .filter(other -> other.theme() == clause.theme() && other.force() == Clause.Force.DECISIVE)
                    .allMatch(other -> other == clause);
            Text demand = clause.on(rules.date()).demand();
            names.put(clause, alone ? clause.theme().label() : shortened(demand));
        }
    }

    private static Text shortened(Text demand) {
        return new Text(shortened(demand.zh(), LONGEST_ZH), shortened(demand.en(), LONGEST_EN));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    Text of(Clause<?> clause) {
        return names.getOrDefault(clause, clause.theme().label());
    }
}
