package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/**
 * A number of persons in proportion to a population, as an exact fraction.
 *
 * <p>A missing number is any part of the population, or of no known proportion where that is missing too; the population
 * is never below that part of it which a third number counts.
 */
final class Share<S> extends Quantity<S, Ratio> {
    private final Fact<S, Long> persons;
    private final Fact<S, Long> population;
    private final Fact<S, Long> within;

    Share(Fact<S, Long> persons, Fact<S, Long> population, Fact<S, Long> within) {
        super(persons.label().plus(" ÷ ").plus(population.label()));
        this.persons = persons;
        this.population = population;
        this.within = within;
    }

    @Override
    public Interval interval(S subject) {
        if (!persons.of(subject).isMissing()) {
            return Interval.of(persons, subject).over(population(subject));
        }
        return population.of(subject).isMissing() ? Interval.closed(Ratio.ZERO, null) : Interval.ANY_RATE;
    }

    private Interval population(S subject) {
        Ratio least = Interval.of(within, subject).low();
        Interval recorded = Interval.of(population, subject);
        return least == null || recorded.low() == null || least.compareTo(recorded.low()) <= 0
                ? recorded
                : Interval.closed(least, recorded.high());
    }

    @Override
    Coverage coverage(S subject) {
        return Coverage.ofCount(persons.of(subject)).with(Coverage.ofCount(population.of(subject)));
    }

    @Override
    Fraction<S> fraction(Fraction.End end) {
        Function<S, Observed<Long>> part = persons.reading();
        Function<S, Observed<Long>> all = population.reading();
        Function<S, Observed<Long>> counted = within.reading();
        Predicate<S> recorded = subject ->
                !(part.apply(subject).isMissing() && all.apply(subject).isMissing());
        return end == Fraction.End.KNOWN
                ? known(persons.number(), population.number(), recorded)
                : Fraction.of(
                        subject -> end.of(
                                part.apply(subject), 0, all.apply(subject).isMissing() ? Numeral.ENDLESS : 1),
                        subject -> part.apply(subject).isMissing()
                                ? 1
                                : below(end, all.apply(subject), counted.apply(subject)),
                        recorded);
    }

    private Fraction<S> known(ToLongFunction<S> part, ToLongFunction<S> all, Predicate<S> recorded) {
        return Fraction.of(
                subject -> orNotSaid(Numeral.ifKnown(all.applyAsLong(subject), part.applyAsLong(subject)), subject),
                subject -> Numeral.aboveNought(all.applyAsLong(subject)),
                recorded);
    }

    /** The population is never below that part of it. */
    private static long below(Fraction.End end, Observed<Long> population, Observed<Long> within) {
        long most = Fraction.End.GREATEST.of(population, 0, Numeral.ENDLESS);
        long fewest = Numeral.max(Fraction.End.LEAST.of(population, 0, 0), Fraction.End.LEAST.of(within, 0, 0));
        long whole = end == Fraction.End.GREATEST ? fewest : most;
        return Numeral.aboveNought(whole);
    }

    @Override
    Class<Ratio> type() {
        return Ratio.class;
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>(base(persons).inputs(moreIsWanted));
        inputs.addAll(base(population).inputs(!moreIsWanted));
        return inputs;
    }

    @Override
    Text found(S subject) {
        return Words.of(persons.of(subject)).plus(" ÷ ").plus(Words.of(population.of(subject)));
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.share(persons, population, within);
    }
}
