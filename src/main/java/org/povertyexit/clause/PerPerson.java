package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** An amount of money divided by a number of persons; compared by multiplying out, never by dividing. */
final class PerPerson<S> extends Quantity<S, Yuan> {
    private final Quantity<S, Yuan> amount;
    private final Function<S, Observed<Long>> persons;
    private final Fact<S, Long> recorded;

    PerPerson(Text name, Quantity<S, Yuan> amount, Function<S, Observed<Long>> persons, Fact<S, Long> recorded) {
        super(name);
        this.amount = amount;
        this.persons = persons;
        this.recorded = recorded;
    }

    @Override
    public Interval interval(S subject) {
        return amount.interval(subject).over(persons(persons.apply(subject)));
    }

    private static Interval persons(Observed<Long> observed) {
        if (observed instanceof Observed.Known<Long> known) {
            return Interval.at(exact(known.value()));
        }
        return observed instanceof Observed.Between<Long> between
                ? Interval.closed(exact(between.low()), exact(between.high()))
                : Interval.closed(Ratio.ONE, null);
    }

    @Override
    Coverage coverage(S subject) {
        return amount.coverage(subject).with(Coverage.of(persons.apply(subject)));
    }

    /** A positive amount is least among the most persons, a negative one among the fewest. */
    @Override
    Fraction<S> fraction(Fraction.End end) {
        Fraction<S> money = amount.fraction(end);
        Fraction<S> fewest = divisor(Fraction.End.LEAST);
        Fraction<S> most = divisor(Fraction.End.GREATEST);
        if (end == Fraction.End.KNOWN) {
            return money.over(divisor(end));
        }
        return end == Fraction.End.LEAST ? money.over(most, fewest) : money.over(fewest, most);
    }

    private Fraction<S> divisor(Fraction.End end) {
        Function<S, Observed<Long>> divisor = persons;
        return Fraction.whole(
                subject -> end.of(divisor.apply(subject), 1, Numeral.ENDLESS),
                subject -> !divisor.apply(subject).isMissing());
    }

    @Override
    Class<Yuan> type() {
        return Yuan.class;
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>(amount.inputs(moreIsWanted));
        inputs.add(Requirement.input(
                recorded, Direction.NEITHER, subject -> !persons.apply(subject).isKnown(), !moreIsWanted));
        return inputs;
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.perPerson(amount.in(notation), recorded);
    }

    @Override
    Text found(S subject) {
        Text division = amount.found(subject)
                .plus(" ÷ ")
                .plus(Words.of(persons.apply(subject)))
                .plus(new Text("人", " persons"));
        Interval figure = interval(subject);
        return figure.low() != null && figure.highest(figure.low()) == 0
                ? division.plus(" = ").plus(Words.yuan(figure.low()))
                : division;
    }
}
