package org.povertyexit;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Observed;

/**
 * How many subjects, and how many persons in them, met the criteria, did not, or could not be determined; by clause too.
 *
 * <p>Tallies add up in any order and any grouping ({@link #plus}, {@link #NONE}), so a stream, a thread pool or a cluster
 * gives the same one. The number of persons is an interval as soon as that of one subject is.
 *
 * <pre>{@code
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * Household poor = Household.builder().id("H1").memberCount(known(4L)).clothing(no()).build();
 * Household unknown = Household.builder().id("H2").memberCount(known(3L)).build();
 * Tally tally = Stream.of(poor, unknown).collect(rules.toTally());
 *
 * Village village = Village.builder()
 *         .id("V1")
 *         .region(known(Region.WESTERN))
 *         .ruralPopulation(known(200L))
 *         .poorPopulation(tally.poorPopulation(200))
 *         .build();
 * System.out.println(tally + "; poor persons: " + village.poorPopulation());
 * System.out.println(rules.assess(village));
 * System.out.println(rules.explain(village).changes());
 * }</pre>
 *
 * <p>The village is counted from its two households. It prints
 *
 * <pre class="output">{@code
 * 0 met, 1 not met, 1 undetermined; poor persons: 4..7
 * UNDETERMINED; undetermined: national.village.incidence
 * [poor population: establish at most 6]
 * }</pre>
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The tally of nobody. */
    public static final Tally NONE = new Tally();

    /**
     * So many subjects, with so many persons in them.
     *
     * @param subjects the number of subjects
     * @param fewest the least number of persons in them
     * @param most the greatest number of persons in them; empty when it has no bound
     */
    public record Count(long subjects, long fewest, Optional<Long> most) {
        /**
         * Checks that the numbers can be together: no person without a subject, and none below zero.
         *
         * @throws IllegalArgumentException if they cannot
         */
        public Count {
            long least = subjects == 0 ? 0 : most.orElse(fewest);
            if (subjects < 0 || fewest < 0 || fewest > least || (subjects == 0 && !most.equals(Optional.of(0L)))) {
                throw new IllegalArgumentException(subjects + " subjects with " + fewest + ".."
                        + most.map(String::valueOf).orElse("") + " persons cannot be");
            }
        }
    }

    private final Sum met = new Sum();
    private final Sum unmet = new Sum();
    private final Sum undetermined = new Sum();
    private final HashMap<String, Misses> clauses;

    private Tally() {
        clauses = new HashMap<>();
    }

    /** A copy that shares the counts by clause, to which nothing may be added. */
    private Tally(Tally other) {
        clauses = other.clauses;
        addSums(other);
    }

    /** The tally of one verdict on a subject with so many persons; missing stands for at least one. */
    public static Tally of(Verdict verdict, Observed<Long> persons) {
        return NONE.with(verdict, persons);
    }

    /**
     * The tally that was written down as these counts, such as one that is kept elsewhere.
     *
     * @param outcomes the counts by outcome; one that is not there is nobody
     * @param clauses by clause id, how many subjects did not meet it and of how many it could not be determined
     * @throws IllegalArgumentException if no subjects can have been counted so
     */
    public static Tally of(Map<Outcome, Count> outcomes, Map<String, ? extends Map<Outcome, Long>> clauses) {
        Tally tally = new Tally();
        outcomes.forEach((outcome, count) -> tally.sum(outcome).add(count));
        clauses.forEach((id, counts) -> counts.forEach((outcome, count) -> tally.put(id, outcome, count)));
        return tally;
    }

    private void put(String clause, Outcome outcome, long count) {
        long told = misses(clause).counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long open = unmet.subjects() + undetermined.subjects() - told;
        long most = outcome == Outcome.UNDETERMINED ? open : Math.min(unmet.subjects(), open);
        if (outcome == Outcome.MET || count < 1 || count > most) {
            throw new IllegalArgumentException(
                    clause + ": " + count + " " + outcome + ", where at most " + most + " subjects are");
        }
        misses(clause).add(outcome, count);
    }

    private Misses misses(String clause) {
        return clauses.computeIfAbsent(clause, id -> new Misses());
    }

    /** This tally and one more verdict, on a subject with so many persons. */
    public Tally with(Verdict verdict, Observed<Long> persons) {
        Tally sum = verdict.outcome() == Outcome.MET ? new Tally(this) : copy();
        sum.add(verdict, persons);
        return sum;
    }

    /** This tally and another. */
    public Tally plus(Tally other) {
        Tally sum = copy();
        sum.addAll(other);
        return sum;
    }

    /** Counts subjects of any type as a function records them; what it is given is not shared with anybody. */
    static <S> Collector<S, ?, Tally> collector(BiConsumer<Tally, S> count) {
        return Collector.of(
                NONE::copy,
                count,
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                Collector.Characteristics.UNORDERED);
    }

    /** Only for a tally that nobody else has seen. */
    void add(Verdict verdict, Observed<Long> persons) {
        Outcome outcome = verdict.outcome();
        sum(outcome).add(persons);
        if (outcome != Outcome.MET) {
            verdict.unmet().forEach(clause -> misses(clause.id()).add(Outcome.NOT_MET, 1));
            verdict.undetermined().forEach(clause -> misses(clause.id()).add(Outcome.UNDETERMINED, 1));
        }
    }

    private void addAll(Tally other) {
        addSums(other);
        other.clauses.forEach((id, more) -> misses(id).add(more));
    }

    private void addSums(Tally other) {
        met.add(other.met);
        unmet.add(other.unmet);
        undetermined.add(other.undetermined);
    }

    private Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    private Sum sum(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return undetermined;
        }
        return outcome == Outcome.MET ? met : unmet;
    }

    /** How many subjects had an outcome, and how many persons are in them. */
    public Count count(Outcome outcome) {
        return sum(outcome).count();
    }

    /** How many subjects were counted. */
    public long subjects() {
        return met.subjects() + unmet.subjects() + undetermined.subjects();
    }

    /** By clause id, how many subjects did not meet it and of how many it could not be determined. */
    public SortedMap<String, Map<Outcome, Long>> byClause() {
        SortedMap<String, Map<Outcome, Long>> copy = new TreeMap<>();
        clauses.forEach((id, misses) -> copy.put(id, misses.counts()));
        return copy;
    }

    /**
     * The persons who are not out: those in households that do not meet the criteria, and up to those in households that
     * cannot be determined.
     *
     * @param population how many persons there are at most; the upper bound never passes it
     * @throws IllegalArgumentException if more persons do not meet the criteria than there are at most
     */
    public Observed<Long> poorPopulation(long population) {
        if (unmet.fewest() > population) {
            throw new IllegalArgumentException(
                    unmet.fewest() + " persons do not meet the criteria, more than the population of " + population);
        }
        return orDoubtful(unmet, population);
    }

    /** Those of a sum, and up to those that cannot be determined too. */
    private Observed<Long> orDoubtful(Sum sum, long population) {
        long most = sum.most(population);
        return Observed.between(sum.fewest(), most + Math.min(undetermined.most(population), population - most));
    }

    /**
     * The persons who are out: those in households that meet the criteria, and up to those that cannot be determined.
     *
     * @param population how many persons there are at most; the upper bound never passes it
     * @throws IllegalArgumentException if more persons meet the criteria than there are at most
     */
    public Observed<Long> exitedPopulation(long population) {
        if (met.fewest() > population) {
            throw new IllegalArgumentException(
                    met.fewest() + " persons meet the criteria, more than the population of " + population);
        }
        return orDoubtful(met, population);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && met.equals(that.met)
                && unmet.equals(that.unmet)
                && undetermined.equals(that.undetermined)
                && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(met, unmet, undetermined, clauses);
    }

    /** Subjects by outcome: {@code 120 met, 3 not met, 7 undetermined}. */
    @Override
    public String toString() {
        return met.subjects() + " met, " + unmet.subjects() + " not met, " + undetermined.subjects() + " undetermined";
    }
}
