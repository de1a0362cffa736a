package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** The amount that a fact records. */
final class Direct<S, V extends Comparable<V>> extends Quantity<S, V> {
    private final Fact<S, V> fact;
    private final boolean isAim;

    /** With {@code isAim} false it is a base, which moves the outcome but is no aim of policy. */
    Direct(Fact<S, V> fact, boolean isAim) {
        super(fact.label());
        this.fact = fact;
        this.isAim = isAim;
    }

    @Override
    public Interval interval(S subject) {
        return Interval.of(fact, subject);
    }

    @Override
    Coverage coverage(S subject) {
        return Coverage.of(fact.of(subject));
    }

    @Override
    Code<S> compared(Comparison comparison, V number, Code<S> exactly) {
        Code<S> asValue = Code.of(new Value<>(fact.reading(), comparison, number, unrecorded(comparison, number)));
        long asNumber = fact.numberOf(number);
        return Numeral.isSaid(asNumber)
                ? Code.either(known().compared(comparison, asNumber, 1), asValue.aside())
                : asValue;
    }

    private int unrecorded(Comparison comparison, V number) {
        boolean least =
                comparison.holds(fact.least().map(end -> end.compareTo(number)).orElse(-1));
        boolean greatest = comparison.holds(
                fact.greatest().map(end -> end.compareTo(number)).orElse(1));
        return Value.outcome(least, greatest);
    }

    /** The value itself, whatever its type, against the number. */
    private record Value<S, V extends Comparable<V>>(
            Function<S, Observed<V>> reading, Comparison comparison, V number, int unrecorded)
            implements ToIntFunction<S> {
        @Override
        public int applyAsInt(S subject) {
            Observed<V> observed = reading.apply(subject);
            if (observed instanceof Observed.Known<V> known) {
                return holds(known.value()) ? Code.MET : Code.NOT_MET;
            }
            if (observed instanceof Observed.Between<V> between) {
                return outcome(holds(between.low()), holds(between.high()));
            }
            return observed instanceof Observed.Absent ? Code.NOT_MET : unrecorded;
        }

        /** The number is asked, not the value: of it alone the type is known when this is compiled. */
        private boolean holds(V value) {
            return comparison.holds(-number.compareTo(value));
        }

        static int outcome(boolean least, boolean greatest) {
            return least != greatest ? Code.UNDETERMINED : least ? Code.MET : Code.NOT_MET;
        }
    }

    /** What is known, as the fact says it as a number. */
    private Fraction<S> known() {
        return Fraction.whole(fact.number(), recorded());
    }

    @Override
    Fraction<S> fraction(Fraction.End end) {
        if (end == Fraction.End.KNOWN && (type() == Long.class || type() == Yuan.class)) {
            return known();
        }
        if (type() == Long.class) {
            return Fraction.whole(read(end, Long.class::cast), recorded());
        }
        if (type() == Yuan.class) {
            return Fraction.whole(read(end, value -> ((Yuan) value).fen()), recorded());
        }
        return type() == Ratio.class
                ? Fraction.of(
                        read(end, value -> number(((Ratio) value).numerator())),
                        read(end, value -> number(((Ratio) value).denominator())),
                        recorded())
                : super.fraction(end);
    }

    private static long number(BigInteger number) {
        return number.bitLength() < Long.SIZE ? number.longValue() : Numeral.NOT_SAID;
    }

    private Predicate<S> recorded() {
        Function<S, Observed<V>> reading = fact.reading();
        return subject -> !reading.apply(subject).isMissing();
    }

    private ToLongFunction<S> read(Fraction.End end, ToLongFunction<Object> number) {
        Function<S, Observed<V>> reading = fact.reading();
        long unrecorded = end == Fraction.End.GREATEST
                ? fact.greatest().map(number::applyAsLong).orElse(Numeral.ENDLESS)
                : fact.least().map(number::applyAsLong).orElse(Numeral.BOTTOMLESS);
        return subject -> end.of(reading.apply(subject), number, unrecorded);
    }

    @Override
    Class<V> type() {
        return fact.type();
    }

    @Override
    boolean isAbsent(S subject) {
        return fact.of(subject) instanceof Observed.Absent;
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        Direction wanted = moreIsWanted ? Direction.UP : Direction.DOWN;
        Direction direction = isAim ? wanted : Direction.NEITHER;
        return List.of(Requirement.input(fact, direction, subject -> true, moreIsWanted));
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.amount(fact);
    }

    @Override
    Text found(S subject) {
        return Words.of(fact.of(subject));
    }
}
