package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
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
        return Coverage.of(persons.of(subject)).with(Coverage.of(population.of(subject)));
    }

    @Override
    int quick(S subject, Ratio number) {
        return persons.of(subject) instanceof Observed.Known<Long> part
                        && population.of(subject) instanceof Observed.Known<Long> whole
                ? Rate.compare(part.value(), whole.value(), number)
                : NOT_SIMPLE;
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
