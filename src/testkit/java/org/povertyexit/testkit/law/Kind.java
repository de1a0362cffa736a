package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * A kind of subject: how it is judged, told in a line, read from that line, and made simpler.
 *
 * <p>A line names what was recorded and nothing else: {@code members=1; net_income_yuan=3218; P1.schooling=ENROLLED}.
 *
 * @param <S> the subject
 */
public final class Kind<S> {

    /** Households. */
    public static final Kind<Household> HOUSEHOLD =
            new Kind<>(Level.HOUSEHOLD, Household.class, new HouseholdAnatomy());

    /** Villages. */
    public static final Kind<Village> VILLAGE = new Kind<>(Level.VILLAGE, Village.class, new VillageAnatomy());

    /** Counties. */
    public static final Kind<County> COUNTY = new Kind<>(Level.COUNTY, County.class, new CountyAnatomy());

    /** Procedures of an exit. */
    public static final Kind<ExitProcedure> PROCEDURE =
            new Kind<>(Level.PROCEDURE, ExitProcedure.class, new ProcedureAnatomy());

    /** Histories of the support after an exit. */
    public static final Kind<Aftercare> AFTERCARE =
            new Kind<>(Level.AFTERCARE, Aftercare.class, new AftercareAnatomy());

    /** Every kind of subject, in the order of {@link Level}. */
    public static final List<Kind<?>> ALL = List.of(HOUSEHOLD, VILLAGE, COUNTY, PROCEDURE, AFTERCARE);

    private static final String BETWEEN = "; ";
    private static final String LISTED = " (listed)";

    private final Level level;
    private final Class<S> type;
    private final Anatomy<S> anatomy;

    private Kind(Level level, Class<S> type, Anatomy<S> anatomy) {
        this.level = level;
        this.type = type;
        this.anatomy = anatomy;
    }

    /** The kind of subject on a level. */
    public static Kind<?> of(Level level) {
        return ALL.stream().filter(kind -> kind.level == level).findAny().orElseThrow();
    }

    /** What clauses call it. */
    public Level level() {
        return level;
    }

    /** The verdict by some rules. */
    public Verdict assess(RulesInForce rules, S subject) {
        return anatomy.assess(rules, subject);
    }

    /** The verdict by some rules, with its reasons. */
    public Explanation<S> explain(RulesInForce rules, S subject) {
        return anatomy.explain(rules, subject);
    }

    /** The clauses on it that are in force. */
    @SuppressWarnings("unchecked") // the clauses on a level speak of its subjects
    public List<Clause<S>> clauses(RulesInForce rules) {
        return rules.clauses(level).stream().map(clause -> (Clause<S>) clause).toList();
    }

    /** The same as a subject of this kind; empty when it is none. */
    public Optional<S> cast(Object other) {
        return type.isInstance(other) ? Optional.of(type.cast(other)) : Optional.empty();
    }

    /**
     * A subject by its facts.
     *
     * @param facts what was recorded, by the names of the columns, with {@code P1.} before those of a member
     * @throws IllegalArgumentException if there is no such fact, or it cannot be that, or the facts contradict each other
     */
    public S of(String id, Map<String, String> facts) {
        Map<String, String> left = new LinkedHashMap<>(facts);
        S subject = anatomy.read(id, left);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(id + ": there is no such fact: " + left.keySet());
        }
        return subject;
    }

    /**
     * A subject by a line such as {@code members=1; net_income_yuan=3218}.
     *
     * @throws IllegalArgumentException if there is no such fact, or it cannot be that, or the facts contradict each other
     */
    public S parse(String id, String line) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : line.split(BETWEEN, -1)) {
            int equals = fact.indexOf('=');
            if (equals >= 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            } else if (!fact.isEmpty()) {
                facts.put(fact.replace(LISTED, "") + ".", "");
            }
        }
        return of(id, facts);
    }

    /** What was recorded of a subject, in a line that {@link #parse} reads. */
    public String print(S subject) {
        List<String> words = new ArrayList<>(anatomy.statements(subject));
        List<String> facts = new ArrayList<>(anatomy.places(subject).stream()
                .filter(Place::isRecorded)
                .map(Place::text)
                .toList());
        for (String part : anatomy.parts(subject)) {
            List<String> of =
                    facts.stream().filter(fact -> fact.startsWith(part + ".")).toList();
            words.addAll(of.isEmpty() ? List.of(part + LISTED) : of);
        }
        facts.removeAll(words);
        facts.addAll(words);
        return String.join(BETWEEN, facts);
    }

    /** Kind, number and line of a subject: {@code household H: members=1}; of anything else, its own words. */
    public static String describe(Object other) {
        return ALL.stream().flatMap(kind -> kind.told(other).stream()).findAny().orElseGet(other::toString);
    }

    private Optional<String> told(Object other) {
        return cast(other).map(this::tell);
    }

    private String tell(S subject) {
        String line = print(subject);
        return level.label().en() + " " + anatomy.id(subject) + ": " + (line.isEmpty() ? "nothing recorded" : line);
    }

    /** How much there is to read in a line of facts: a simpler subject has less. A 9 takes longer than a 1 or a nought. */
    public int length(S subject) {
        String line = print(subject);
        return line.length()
                + line.chars()
                        .filter(Character::isDigit)
                        .map(Character::getNumericValue)
                        .sum();
    }

    /** Subjects that are simpler: fewer parts, less recorded, rounder numbers; the simplest first, as far as that is known. */
    public Stream<S> simpler(S subject) {
        int length = length(subject);
        return Stream.concat(
                        anatomy.smaller(subject),
                        anatomy.places(subject).stream().flatMap(Place::simpler))
                .filter(other -> length(other) < length);
    }

    /** Subjects that are simpler and of which as much is known: fewer parts, rounder numbers, nothing hidden. */
    public Stream<S> rounder(S subject) {
        Set<String> known = known(subject);
        return simpler(subject).filter(other -> known(other).containsAll(known));
    }

    /** The names of what is recorded wherever it can be. */
    private Set<String> known(S subject) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        anatomy.places(subject).forEach(place -> known.merge(place.input(), place.isRecorded(), Boolean::logicalAnd));
        known.values().removeIf(isRecorded -> !isRecorded);
        return known.keySet();
    }

    List<Place<S, ?>> places(S subject) {
        return anatomy.places(subject);
    }

    /** The subject with one thing hidden that was recorded. */
    Stream<Place.Variant<S>> hidden(S subject) {
        return Stream.concat(anatomy.places(subject).stream().flatMap(Place::hidden), anatomy.withoutParts(subject));
    }

    /** The subject with its parts in another order. */
    Stream<S> reordered(S subject) {
        return anatomy.reordered(subject);
    }

    @Override
    public String toString() {
        return level.label().en();
    }
}
