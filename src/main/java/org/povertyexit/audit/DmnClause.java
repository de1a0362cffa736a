package org.povertyexit.audit;

import java.time.LocalDate;
import java.util.Locale;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/**
 * A clause as a decision in DMN.
 *
 * @param clause the clause
 * @param demand what it demands on the day, in words
 * @param feel what it demands, in FEEL
 * @param uses what that refers to
 */
record DmnClause(Clause<?> clause, Text demand, FeelText feel, Feel uses) {
    static DmnClause of(Clause<?> clause, LocalDate day) {
        Clause.InForce<?> inForce = clause.on(day);
        Feel uses = new Feel(subject(clause.level()));
        return new DmnClause(clause, inForce.demand(), inForce.in(uses), uses);
    }

    /** The variable that holds a subject of some level. */
    static String subject(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    String feelName() {
        return feelName(clause);
    }

    /** The variable that holds the outcome of a clause. */
    static String feelName(Clause<?> clause) {
        return clause.id().replaceAll("\\W", "_");
    }
}
