package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

/**
 * One provision: its id, what it is about, where it comes from, whether it decides, and what it demands.
 *
 * <p>A clause is refused when it demands nothing, or when a fact occurs in it more than once and not always in one
 * direction: then three-valued logic would not be exact.
 *
 * @param <S> the subject
 */
public final class Clause<S> {

    /** What a clause does to the verdict. */
    public enum Force {
        /** It decides: the subject must meet it. */
        DECISIVE,
        /** It is considered (统筹考虑) and reported, but does not decide. */
        CONSIDERED
    }

    private final String id;
    private final Level level;
    private final Theme theme;
    private final Citation citation;
    private final Force force;
    private final Requirement<S> requirement;
    private final @Nullable Requirement<S> otherReading;

    private Clause(
            String id,
            Level level,
            Theme theme,
            Citation citation,
            Force force,
            Requirement<S> requirement,
            @Nullable Requirement<S> otherReading) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a clause of " + citation + " has no id");
        }
        this.id = id;
        this.level = level;
        this.theme = Objects.requireNonNull(theme, id + ": theme");
        this.citation = Objects.requireNonNull(citation, id + ": citation");
        this.force = force;
        this.requirement = exact(id, requirement);
        this.otherReading = otherReading == null ? null : exact(id, otherReading);
    }

    /** A clause on households. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Clause<Household> household(
            String id, Theme theme, Citation citation, Requirement<Household>... requirements) {
        return of(id, Level.HOUSEHOLD, theme, citation, requirements);
    }

    /** A clause on villages. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Clause<Village> village(
            String id, Theme theme, Citation citation, Requirement<Village>... requirements) {
        return of(id, Level.VILLAGE, theme, citation, requirements);
    }

    /** A clause on counties. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Clause<County> county(
            String id, Theme theme, Citation citation, Requirement<County>... requirements) {
        return of(id, Level.COUNTY, theme, citation, requirements);
    }

    private static <S> Clause<S> of(
            String id, Level level, Theme theme, Citation citation, Requirement<S>[] requirements) {
        if (requirements.length == 0) {
            throw new IllegalArgumentException(id + " demands nothing: give it a requirement");
        }
        Requirement<S> all = Junction.all(Arrays.asList(requirements));
        return new Clause<>(id, level, theme, citation, Force.DECISIVE, all, null);
    }

    private static <S> Requirement<S> exact(String id, Requirement<S> requirement) {
        Map<String, Direction> seen = new HashMap<>();
        for (Requirement.Input<S> input : requirement.inputs()) {
            Direction before = seen.put(input.name(), input.direction());
            if (before != null && (before != input.direction() || before == Direction.NEITHER)) {
                throw new IllegalArgumentException(id + ": " + input.name()
                        + " occurs more than once and not always in one direction, so the outcome would not be exact;"
                        + " split the clause or join the two tests into one term");
            }
        }
        return requirement;
    }

    /** The same clause, considered (统筹考虑) instead of decisive. */
    public Clause<S> considered() {
        return new Clause<>(id, level, theme, citation, Force.CONSIDERED, requirement, otherReading);
    }

    /** The same clause with what its words would demand when read in another way. */
    public Clause<S> orRead(Requirement<S> reading) {
        return new Clause<>(id, level, theme, citation, force, requirement, reading);
    }

    /** The id, unique in a rulebook in force and the same over the years: {@code national.household.income}. */
    public String id() {
        return id;
    }

    /** The kind of subject that it speaks of. */
    public Level level() {
        return level;
    }

    /** What it is about. */
    public Theme theme() {
        return theme;
    }

    /** Where it comes from. */
    public Citation citation() {
        return citation;
    }

    /** What it does to the verdict. */
    public Force force() {
        return force;
    }

    /** What it demands. */
    public Requirement<S> requirement() {
        return requirement;
    }

    /** What its words would demand when read in another way; empty when there is no doubt. */
    public Optional<Requirement<S>> otherReading() {
        return Optional.ofNullable(otherReading);
    }

    /** This clause on a day, with every dated value resolved. */
    public InForce<S> on(LocalDate date) {
        return new InForce<>(this, new Binding(date, false));
    }

    /**
     * A clause on a day.
     *
     * @param <S> the subject
     */
    public static final class InForce<S> {
        private final Clause<S> clause;
        private final Check<S> check;
        private final @Nullable Check<S> otherCheck;

        private InForce(Clause<S> clause, Binding binding) {
            this.clause = clause;
            this.check = clause.requirement.on(binding);
            this.otherCheck = clause.otherReading == null ? null : clause.otherReading.on(binding);
        }

        /** The clause. */
        public Clause<S> clause() {
            return clause;
        }

        /** What it demands on this day, in words. */
        public Text demand() {
            return check.demand();
        }

        /** Where the numbers in it come from, in the order of reading. */
        public List<Citation> sources() {
            return check.sources();
        }

        /** What it says of a subject; allocates nothing when every fact is known. */
        public Outcome outcome(S subject) {
            return check.outcome(subject);
        }

        /** What it says of a subject, and why. */
        public Finding finding(S subject) {
            return new Finding(
                    clause,
                    check.evidence(subject),
                    Optional.ofNullable(otherCheck).map(other -> other.outcome(subject)));
        }
    }

    /**
     * What would have to change in a subject for a verdict on it to be "met": one irreducible set of changes, in the
     * units of the facts; empty when it is met, or when nothing can make it so.
     *
     * @param verdict the verdict
     * @param unmet the clauses whose facts may change
     */
    public static <S> List<Change<S>> changesFor(S subject, Function<S, Outcome> verdict, List<Clause<S>> unmet) {
        List<Requirement.Input<S>> inputs = new ArrayList<>();
        unmet.forEach(clause -> inputs.addAll(clause.requirement.inputs()));
        return Remedy.find(subject, verdict, inputs);
    }

    @Override
    public String toString() {
        return id;
    }
}
