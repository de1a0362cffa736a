package org.povertyexit.rulebooks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** Households, villages and counties as one, for tests that go over all levels. */
final class Subjects {
    /** The kinds of subject whose facts a row of a table can hold. */
    static final Set<Level> TABLED = EnumSet.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY);

    private Subjects() {}

    /** The facts that can be recorded of a subject, and of its members. */
    static List<Fact<?, ?>> facts(Level level) {
        List<Fact<?, ?>> facts = new ArrayList<>();
        switch (level) {
            case HOUSEHOLD -> {
                facts.addAll(Household.FACTS);
                facts.addAll(Person.FACTS);
            }
            case VILLAGE -> facts.addAll(Village.FACTS);
            case COUNTY -> facts.addAll(County.FACTS);
            default -> throw new IllegalArgumentException("no table can hold the parts of " + level);
        }
        return facts;
    }

    static Verdict assess(RulesInForce rules, Object subject) {
        if (subject instanceof Household household) {
            return rules.assess(household);
        }
        return subject instanceof Village village ? rules.assess(village) : rules.assess((County) subject);
    }

    static Explanation<?> explain(RulesInForce rules, Object subject) {
        if (subject instanceof Household household) {
            return rules.explain(household);
        }
        return subject instanceof Village village ? rules.explain(village) : rules.explain((County) subject);
    }

    /** What one clause in force says. */
    static Outcome outcome(RulesInForce rules, String clause, Object subject) {
        return finding(rules, clause, subject).outcome();
    }

    /** What one clause in force says, and why. */
    static Finding finding(RulesInForce rules, String clause, Object subject) {
        return inForce(rules, clause(rules, clause)).finding(subject);
    }

    /** What one clause in force says of each of many subjects. */
    static List<Outcome> outcomes(RulesInForce rules, Clause<?> clause, List<Object> subjects) {
        Clause.InForce<Object> inForce = inForce(rules, clause);
        return subjects.stream().map(inForce::outcome).toList();
    }

    @SuppressWarnings("unchecked") // the clauses on a level speak of its subjects
    private static Clause.InForce<Object> inForce(RulesInForce rules, Clause<?> clause) {
        return ((Clause<Object>) clause).on(rules.date());
    }

    /** The clause in force that has this id. */
    static Clause<?> clause(RulesInForce rules, String id) {
        return rules.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException(rules + " has no " + id + "; it has " + rules.clauses()));
    }
}
