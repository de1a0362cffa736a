package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
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
 * @see Instrument
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
    private final Requirement<S> requirement;
    private final @Nullable Requirement<S> otherReading;
    private final Terms terms;

    /**
     * How a clause stands in a rulebook, which an amendment may change.
     *
     * @param force what it does to the verdict
     * @param suspicionCounts whether a suspected problem counts as one (疑似从有)
     * @param values the numbers set in the place of others, by the English name of the others
     */
    private record Terms(Force force, boolean suspicionCounts, Map<String, Dated<?>> values) {
        static final Terms PLAIN = new Terms(Force.DECISIVE, false, Map.of());
    }

    private Clause(
            String id,
            Level level,
            Theme theme,
            Citation citation,
            Requirement<S> requirement,
            @Nullable Requirement<S> otherReading,
            Terms terms) {
        this.id = id;
        this.level = level;
        this.theme = theme;
        this.citation = citation;
        this.requirement = requirement;
        this.otherReading = otherReading;
        this.terms = terms;
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

    /** A clause on the procedure of an exit. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Clause<ExitProcedure> procedure(
            String id, Theme theme, Citation citation, Requirement<ExitProcedure>... requirements) {
        return of(id, Level.PROCEDURE, theme, citation, requirements);
    }

    /** A clause on the support after an exit. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Clause<Aftercare> aftercare(
            String id, Theme theme, Citation citation, Requirement<Aftercare>... requirements) {
        return of(id, Level.AFTERCARE, theme, citation, requirements);
    }

    private static <S> Clause<S> of(
            String id, Level level, Theme theme, Citation citation, Requirement<S>[] requirements) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a clause of " + citation + " has no id: give it one");
        }
        if (requirements.length == 0) {
            throw new IllegalArgumentException(id + " demands nothing: give it a requirement");
        }
        Objects.requireNonNull(theme, id + " has no theme");
        Objects.requireNonNull(citation, id + " has no citation: name the document and the article");
        Requirement<S> all = exact(id, Junction.all(Arrays.asList(requirements)));
        return new Clause<>(id, level, theme, citation, all, null, Terms.PLAIN);
    }

    /** The requirement, unless a fact occurs in it more than once and not always in one direction. */
    static <S> Requirement<S> exact(String id, Requirement<S> requirement) {
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

    private Clause<S> standing(Terms changed) {
        return new Clause<>(id, level, theme, citation, requirement, otherReading, changed);
    }

    /** The same clause, considered (统筹考虑) instead of decisive. */
    public Clause<S> considered() {
        return standing(new Terms(Force.CONSIDERED, terms.suspicionCounts, terms.values));
    }

    /** The same clause, decisive instead of considered. */
    public Clause<S> decisive() {
        return standing(new Terms(Force.DECISIVE, terms.suspicionCounts, terms.values));
    }

    /** The same clause, for which a suspected problem counts as one until it is verified and resolved (疑似从有). */
    public Clause<S> countingSuspicion() {
        return standing(new Terms(terms.force, true, terms.values));
    }

    /**
     * The same clause with another number in the place of one that it names.
     *
     * @param name the English name of the number in its place now, or of the one that it was written with
     * @throws IllegalArgumentException if it names no such number, or the other is of another type
     */
    public Clause<S> setting(String name, Dated<?> number) {
        List<? extends Dated<?>> written = requirement.numbers().stream()
                .filter(other -> isNamed(other, name))
                .toList();
        if (written.isEmpty()) {
            throw new IllegalArgumentException(id + " names no number \"" + name + "\"; it names " + numbers());
        }
        Map<String, Dated<?>> values = new HashMap<>(terms.values);
        for (Dated<?> other : written) {
            if (other.type() != number.type()) {
                throw new IllegalArgumentException(id + ": \"" + name + "\" is a "
                        + other.type().getSimpleName() + ", but " + number + " is a "
                        + number.type().getSimpleName() + ": set a "
                        + other.type().getSimpleName());
            }
            values.put(other.name().en(), number);
        }
        return standing(new Terms(terms.force, terms.suspicionCounts, Map.copyOf(values)));
    }

    /** The dated numbers that it names, those that an amendment set in the place of others included. */
    public List<Dated<?>> numbers() {
        return requirement.numbers().stream().<Dated<?>>map(this::inPlaceOf).toList();
    }

    /** Whether it names a number, or was written with one, of an English name. */
    boolean names(String name) {
        for (Dated<?> number : requirement.numbers()) {
            if (isNamed(number, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Dated<?> written, String name) {
        return written.isNamed(name) || inPlaceOf(written).isNamed(name);
    }

    private Dated<?> inPlaceOf(Dated<?> written) {
        return terms.values.getOrDefault(written.name().en(), written);
    }

    /** The same clause with what its words would demand when read in another way. */
    public Clause<S> orRead(Requirement<S> reading) {
        return new Clause<>(id, level, theme, citation, requirement, exact(id, reading), terms);
    }

    /**
     * The same clause read in the other way; the way in which it was read becomes the other one.
     *
     * @throws IllegalArgumentException if its words can be read in one way only
     */
    public Clause<S> readOtherwise() {
        if (otherReading == null) {
            throw new IllegalArgumentException(
                    id + " can be read in one way only: give it the other reading with orRead, or replace it");
        }
        return new Clause<>(
                id, level, theme, citation, /* requirement= */ otherReading, /* otherReading= */ requirement, terms);
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
        return terms.force;
    }

    /** Whether a suspected problem counts as one (疑似从有). */
    public boolean countsSuspicion() {
        return terms.suspicionCounts;
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
        return new InForce<>(this, new Binding(date, terms.suspicionCounts, terms.values));
    }

    /**
     * A clause on a day.
     *
     * @param <S> the subject
     */
    public static final class InForce<S> {
        private final Clause<S> clause;
        private final Binding binding;
        private final Check<S> check;
        private final @Nullable Check<S> otherCheck;

        private InForce(Clause<S> clause, Binding binding) {
            this.clause = clause;
            this.binding = binding;
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

        /**
         * What it demands on this day, in a notation.
         *
         * @throws UnsupportedOperationException if a condition in it is judged from a record of many parts
         */
        public <T> T in(Requirement.Notation<T> notation) {
            return check.in(notation);
        }

        /** Where the numbers in it come from, in the order of reading. */
        public List<Citation> sources() {
            return numbers().stream().map(Dated.Edition::citation).distinct().toList();
        }

        /** The numbers in it, as they stand on this day, in the order of reading. */
        public List<Dated.Edition<?>> numbers() {
            return check.editions();
        }

        /** Whether its document and all its numbers were checked against their sources on this day or later. */
        public boolean isVerified() {
            return clause.citation
                            .document()
                            .verified()
                            .filter(day -> !binding.date().isAfter(day))
                            .isPresent()
                    && numbers().stream().noneMatch(number -> binding.date().isAfter(number.verified()));
        }

        /** The facts that it uses. */
        List<Requirement.Input<S>> inputs() {
            return clause.requirement.inputs();
        }

        /** Adds what it asks of every member, where all of that has to be met. */
        void addOfMembers(List<Every.All<S, ?>> checks) {
            check.addOfMembers(checks);
        }

        /** What it says of a subject. */
        public Outcome outcome(S subject) {
            return check.outcome(subject);
        }

        /**
         * Those of several clauses that have a force, asked together, which is quicker than one after the other: a bit of
         * the answer for each clause that is not met, and 32 places higher for each that is undetermined.
         *
         * @param clauses at most 32
         */
        public static <S> ToLongFunction<S> together(List<InForce<S>> clauses, Force force) {
            if (clauses.stream().noneMatch(clause -> clause.clause.force() == force)) {
                return subject -> 0;
            }
            return new Panel<>(clauses.stream()
                    .map(clause -> clause.clause.force() == force
                            ? (Supplier<Code<S>>) clause.check::code
                            : (Supplier<Code<S>>) Code::<S>met)
                    .toList());
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
     * What would have to change in a subject for several clauses to be met: one irreducible set of changes, in the units of
     * the facts; empty when they are met, or when nothing can make them so.
     */
    public static <S> List<Change<S>> changesFor(S subject, List<InForce<S>> clauses) {
        return new Settlement<>(subject, clauses).changes();
    }

    @Override
    public String toString() {
        return id;
    }
}
