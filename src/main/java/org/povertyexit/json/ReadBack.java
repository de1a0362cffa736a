package org.povertyexit.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** Verdicts, explanations and tallies from records. */
final class ReadBack {
    private static final String DATE = "date";
    private static final String LEVEL = "level";
    private static final String RULEBOOK = "rulebook";
    private static final String SUBJECTS = "subjects";
    private static final String PERSONS_AT_MOST = "persons_at_most";

    private ReadBack() {}

    /** The rules that a record names. */
    static RulesInForce rules(Map<String, ? extends @Nullable Object> record, List<Rulebook> rulebooks) {
        Fields fields = Fields.of(record);
        String name = fields.id(RULEBOOK);
        Rulebook rulebook = rulebooks.stream()
                .filter(known -> known.name().equals(name))
                .findAny()
                .orElseThrow(() -> new BadField(
                        RULEBOOK, "\"" + name + "\" is none of the rulebooks that the module was given: " + rulebooks));
        return rulebook.inForceOn(fields.day(DATE));
    }

    static Verdict verdict(Fields record, RulesInForce rules) {
        Level level = level(record, rules);
        List<String> unmet = decisive(record, "unmet", level, rules);
        List<String> undetermined = decisive(record, "undetermined", level, rules);
        Verdict verdict = rules.verdict(
                level,
                clause -> unmet.contains(clause.id())
                        ? Outcome.NOT_MET
                        : undetermined.contains(clause.id()) ? Outcome.UNDETERMINED : Outcome.MET);
        record.demandSame(Explained.verdict(verdict));
        return verdict;
    }

    private static List<String> decisive(Fields record, String key, Level level, RulesInForce rules) {
        List<String> ids = record.texts(key);
        for (int i = 0; i < ids.size(); i++) {
            Optional<Clause<?>> clause = rules.clause(ids.get(i));
            if (clause.isEmpty()
                    || clause.get().level() != level
                    || clause.get().force() != Clause.Force.DECISIVE) {
                throw new BadField(
                        key + "[" + i + "]", ids.get(i) + " is no decisive clause on " + level + " of " + rules);
            }
        }
        return ids;
    }

    private static Level level(Fields record, RulesInForce rules) {
        Level level = record.word(Level.class, LEVEL);
        record.demandSame(Explained.rules(rules));
        if (rules.clauses(level).isEmpty()) {
            throw new BadField(LEVEL, "there are no criteria for " + level + " on " + rules.date());
        }
        return level;
    }

    static Explanation<?> explanation(Map<String, ? extends @Nullable Object> record, RulesInForce rules) {
        Fields fields = Fields.of(record);
        Explanation<?> explanation = switch (level(fields, rules)) {
            case HOUSEHOLD -> rules.explain(Records.household(record));
            case VILLAGE -> rules.explain(Records.village(record));
            case COUNTY -> rules.explain(Records.county(record));
            case PROCEDURE -> rules.explain(Records.procedure(record));
            case AFTERCARE -> rules.explain(Records.aftercare(record));
        };
        fields.demandSame(Explained.explanation(explanation));
        return explanation;
    }

    static Tally tally(Fields record) {
        Map<Outcome, Tally.Count> outcomes = new EnumMap<>(Outcome.class);
        Fields counts = record.object("outcomes");
        for (Outcome outcome : Outcome.values()) {
            Fields count = counts.object(outcome.name());
            outcomes.put(outcome, possible("outcomes." + outcome.name(), () -> count(count)));
        }
        counts.demandNoOthers();
        Map<String, Map<Outcome, Long>> clauses = clauses(record.object("clauses"));
        Tally tally = possible("clauses", () -> Tally.of(outcomes, clauses));
        if (record.count(SUBJECTS) != tally.subjects()) {
            throw new BadField(SUBJECTS, record.count(SUBJECTS) + ", but " + tally.subjects() + " by outcome");
        }
        record.demandNoOthers();
        return tally;
    }

    private static <T> T possible(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (BadField e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw (BadField) new BadField(path, String.valueOf(e.getMessage())).initCause(e);
        }
    }

    private static Tally.Count count(Fields fields) {
        Optional<Long> most =
                fields.has(PERSONS_AT_MOST) ? Optional.of(fields.count(PERSONS_AT_MOST)) : Optional.empty();
        long subjects = fields.count(SUBJECTS);
        long fewest = fields.count("persons_at_least");
        fields.demandNoOthers();
        return new Tally.Count(subjects, fewest, most);
    }

    private static Map<String, Map<Outcome, Long>> clauses(Fields fields) {
        Map<String, Map<Outcome, Long>> clauses = new TreeMap<>();
        for (String id : fields.keys()) {
            Fields counts = fields.object(id);
            Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                if (counts.has(outcome.name())) {
                    byOutcome.put(outcome, counts.count(outcome.name()));
                }
            }
            counts.demandNoOthers();
            clauses.put(id, byOutcome);
        }
        return clauses;
    }
}
