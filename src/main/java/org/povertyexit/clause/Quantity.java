package org.povertyexit.clause;

import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/**
 * A term with an amount: income per person, litres of water, poverty incidence.
 *
 * <p>It is compared by four words and no others: {@link #exceeds} 超过 (&gt;), {@link #isAtLeast} 达到, 不低于 (≥),
 * {@link #isAtMost} 以下, 不高于 (≤) and {@link #isBelow} 低于 (&lt;). A comparison with an amount of which only an
 * interval is known is decided when the whole interval lies on one side.
 *
 * @param <S> the subject
 * @param <V> the type of the number that it is compared with: {@link Yuan}, {@link Ratio}, {@link BigDecimal} or
 *     {@link Long}
 * @see Instrument
 */
public abstract class Quantity<S, V extends Comparable<V>> {

    /** How much of what an amount is computed from was recorded. */
    enum Coverage {
        NONE,
        PART,
        WHOLE;

        static Coverage of(Observed<?> observed) {
            if (observed.isKnown()) {
                return WHOLE;
            }
            return observed.isMissing() ? NONE : PART;
        }

        /** Of a count, of which an interval says all that the rate it is part of can be. */
        static Coverage ofCount(Observed<Long> observed) {
            return observed.isMissing() ? NONE : WHOLE;
        }

        Coverage with(Coverage other) {
            return this == other ? this : PART;
        }
    }

    private final Text name;

    Quantity(Text name) {
        this.name = name;
    }

    /** The amount that a fact records, under the fact's own name. */
    public static <S, V extends Comparable<V>> Quantity<S, V> of(Fact<S, V> fact) {
        return new Direct<>(fact, true);
    }

    /**
     * An amount of money divided by a number of persons, at least 1.
     *
     * @param amount the money
     * @param persons the number of persons, where it is known one by one as well as where it is only recorded
     * @param recorded the fact that records the number
     */
    public static <S> Quantity<S, Yuan> perPerson(
            String zh,
            String en,
            Quantity<S, Yuan> amount,
            Function<S, Observed<Long>> persons,
            Fact<S, Long> recorded) {
        return new PerPerson<>(new Text(zh, en), amount, persons, recorded);
    }

    /** A part of a whole; with a whole of 0 it can be anything from 0 to 1. */
    public static <S> Quantity<S, Ratio> rate(String zh, String en, Fact<S, Long> part, Fact<S, Long> whole) {
        return new Rate<>(new Text(zh, en), part, whole);
    }

    /**
     * A number of persons in proportion to a population, which it may exceed.
     *
     * @param persons the number; where it is missing, any part of the population
     * @param population the population
     * @param within the number of some who are certainly in the population
     */
    public static <S> Quantity<S, Ratio> share(Fact<S, Long> persons, Fact<S, Long> population, Fact<S, Long> within) {
        return new Share<>(persons, population, within);
    }

    /**
     * A number counted from a record of many parts, such as the steps of a procedure; exact at both ends.
     *
     * @param record the name of the record, as a rulebook lists it
     */
    public static <S> Quantity<S, Long> counted(String zh, String en, String record, Function<S, Interval> count) {
        return new Counted<>(new Text(zh, en), record, count);
    }

    /** An amount computed from others, in which each fact occurs once. */
    public static <S, V extends Comparable<V>> Quantity<S, V> computed(String zh, String en, Quantity<S, V> formula) {
        return new Computed<>(new Text(zh, en), formula, List.of(formula), List.of());
    }

    /**
     * An amount computed from others, in which a fact may occur more than once, as long as it moves it one way only.
     *
     * @param more the amounts of which more makes this more
     * @param less the amounts of which more makes this less
     * @param formula the computation
     */
    public static <S, V extends Comparable<V>> Quantity<S, V> computed(
            String zh, String en, List<Quantity<S, ?>> more, List<Quantity<S, ?>> less, Quantity<S, V> formula) {
        return new Computed<>(new Text(zh, en), formula, more, less);
    }

    /** The size of a group, which moves a figure one way but is no aim of policy: nobody is asked to change it. */
    public static <S, V extends Comparable<V>> Quantity<S, V> base(Fact<S, V> fact) {
        return new Direct<>(fact, false);
    }

    /** This and another together. */
    public final Quantity<S, V> plus(Quantity<S, V> other) {
        return new Arithmetic.Sum<>(this, other);
    }

    /** This less another. */
    public final Quantity<S, V> minus(Quantity<S, V> other) {
        return new Arithmetic.Difference<>(this, other);
    }

    /** This times a rate or share; neither may be below nought. */
    public final Quantity<S, V> times(Quantity<S, Ratio> rate) {
        return new Arithmetic.Product<>(this, rate);
    }

    /** This where it was recorded, otherwise another record of the same amount; partly recorded before not at all. */
    public final Quantity<S, V> or(Quantity<S, V> other) {
        return new Alternative<>(name, this, other);
    }

    /** More than a number 超过. */
    public final Requirement<S> exceeds(Dated<V> number) {
        return new Compared<>(this, Comparison.EXCEEDS, number);
    }

    /** At least a number 达到, 不低于. */
    public final Requirement<S> isAtLeast(Dated<V> number) {
        return new Compared<>(this, Comparison.IS_AT_LEAST, number);
    }

    /** At most a number 以下, 不高于. */
    public final Requirement<S> isAtMost(Dated<V> number) {
        return new Compared<>(this, Comparison.IS_AT_MOST, number);
    }

    /** Less than a number 低于. */
    public final Requirement<S> isBelow(Dated<V> number) {
        return new Compared<>(this, Comparison.IS_BELOW, number);
    }

    /** What the amount is called. */
    public final Text name() {
        return name;
    }

    /** All that the amount can be, given what was recorded. */
    public abstract Interval interval(S subject);

    /** What it can be if it says anything; empty where it is sure to, or sure not to. */
    Optional<Interval> ifSaid(S subject) {
        return Optional.empty();
    }

    /** How much of what it is computed from was recorded. */
    abstract Coverage coverage(S subject);

    /** What is known of the amount, or one of its ends, in 64 bits where they suffice. */
    Fraction<S> fraction(Fraction.End end) {
        return Fraction.unsaid();
    }

    /** How it compares with a number, as code; exactly where 64 bits do not suffice. */
    Code<S> compared(Comparison comparison, V number, Code<S> exactly) {
        Ratio ratio = exact(number);
        long fen = number instanceof Yuan ? 100 : 1;
        return ratio.fitsLongs() ? compared(comparison, ratio.times(Ratio.of(fen, 1)), exactly) : exactly;
    }

    private Code<S> compared(Comparison comparison, Ratio number, Code<S> exactly) {
        Function<Fraction.End, MethodHandle> end = which -> fraction(which)
                .compared(
                        comparison,
                        number.numerator().longValue(),
                        number.denominator().longValue());
        Fraction.End worse = comparison.wantsMore() ? Fraction.End.LEAST : Fraction.End.GREATEST;
        Code<S> inPart =
                Code.between(Code.either(end.apply(worse), exactly), Code.either(end.apply(worse.opposite()), exactly));
        return Code.either(end.apply(Fraction.End.KNOWN), inPart.aside());
    }

    /** What is known of it as a number; not said where all was recorded that it is computed from, but some of that in part. */
    final long orNotSaid(long known, S subject) {
        return known == Numeral.NOT_KNOWN && coverage(subject) == Coverage.WHOLE ? Numeral.NOT_SAID : known;
    }

    /** The type of the number that it is compared with. */
    abstract Class<V> type();

    /** Whether there is no such amount at all, which meets no demand. */
    boolean isAbsent(S subject) {
        return false;
    }

    /** The facts that it uses and which way each moves the amount, when more of it is wanted or less. */
    abstract List<Requirement.Input<S>> inputs(boolean moreIsWanted);

    /** The amount, in a notation. */
    abstract <T> T in(Requirement.Notation<T> notation);

    /** What was found, in words. */
    abstract Text found(S subject);

    /** A number as an exact fraction; money in yuan. */
    static Ratio exact(Object number) {
        if (number instanceof Yuan yuan) {
            return Ratio.of(yuan.fen(), 100);
        }
        if (number instanceof Long whole) {
            return Ratio.of(whole, 1);
        }
        return number instanceof BigDecimal decimal ? Ratio.of(decimal) : (Ratio) number;
    }

    /**
     * All that an amount can be: the exact numbers between two ends, either of which may be missing (without end) or
     * left out (approached, never reached).
     *
     * @param low the lower end; null without one
     * @param lowReached whether the amount can be the lower end itself
     * @param high the upper end; null without one
     * @param highReached whether the amount can be the upper end itself
     */
    public record Interval(
            @Nullable Ratio low,
            boolean lowReached,
            @Nullable Ratio high,
            boolean highReached) {

        /** From nought to one, both included. */
        public static final Interval ANY_RATE = closed(Ratio.ZERO, Ratio.ONE);

        /** All numbers between two ends, both included. */
        public static Interval closed(@Nullable Ratio low, @Nullable Ratio high) {
            return new Interval(low, low != null, high, high != null);
        }

        /** One number alone. */
        static Interval at(Ratio number) {
            return new Interval(number, true, number, true);
        }

        /** What was observed of a number that is not below nought. */
        public static Interval of(Observed<Long> observed) {
            if (observed instanceof Observed.Known<Long> known) {
                return at(exact(known.value()));
            }
            return observed instanceof Observed.Between<Long> between
                    ? closed(exact(between.low()), exact(between.high()))
                    : closed(Ratio.ZERO, null);
        }

        /** What a fact records; where it is missing, all that it can be. */
        public static <S, V> Interval of(Fact<S, V> fact, S subject) {
            Observed<V> observed = fact.of(subject);
            if (observed instanceof Observed.Known<V> known) {
                return at(exact(known.value()));
            }
            if (observed instanceof Observed.Between<V> between) {
                return closed(exact(between.low()), exact(between.high()));
            }
            return closed(
                    fact.least().map(Quantity::exact).orElse(null),
                    fact.greatest().map(Quantity::exact).orElse(null));
        }

        /** The numbers that are both here and there; empty when none is. */
        Optional<Interval> and(Interval other) {
            Interval both = between(beginsAbove(other) ? this : other, endsBelow(other) ? this : other);
            return both.isEmpty() ? Optional.empty() : Optional.of(both);
        }

        /** The numbers here, those there and those between. */
        Interval to(Interval other) {
            return between(beginsAbove(other) ? other : this, endsBelow(other) ? other : this);
        }

        private static Interval between(Interval lower, Interval upper) {
            return new Interval(lower.low, lower.lowReached, upper.high, upper.highReached);
        }

        private boolean beginsAbove(Interval other) {
            return other.low == null || (low != null && lowest(other.low) > other.lowest(low));
        }

        private boolean endsBelow(Interval other) {
            return other.high == null || (high != null && highest(other.high) < other.highest(high));
        }

        private boolean isEmpty() {
            if (low == null || high == null) {
                return false;
            }
            int order = low.compareTo(high);
            return order > 0 || (order == 0 && !(lowReached && highReached));
        }

        /** The sums of a number here and one there. */
        public Interval plus(Interval other) {
            return new Interval(
                    low == null || other.low == null ? null : low.plus(other.low),
                    lowReached && other.lowReached,
                    high == null || other.high == null ? null : high.plus(other.high),
                    highReached && other.highReached);
        }

        /** The differences of a number here and one there. */
        public Interval minus(Interval other) {
            return plus(new Interval(
                    other.high == null ? null : Ratio.ZERO.minus(other.high),
                    other.highReached,
                    other.low == null ? null : Ratio.ZERO.minus(other.low),
                    other.lowReached));
        }

        /**
         * The products of a number here and one there, neither of which is below nought.
         *
         * <p>Nought times anything is nought, reached as soon as either nought is.
         */
        public Interval times(Interval other) {
            Ratio least = product(low, other.low);
            boolean nought = (isNought(low) && lowReached) || (isNought(other.low) && other.lowReached);
            Ratio greatest = isNought(high) || isNought(other.high) ? Ratio.ZERO : product(high, other.high);
            return new Interval(
                    least,
                    nought || (lowReached && other.lowReached),
                    greatest,
                    greatest != null && (greatest.signum() == 0 || (highReached && other.highReached)));
        }

        /** The quotients of a number here and one there, the latter above nought. */
        public Interval over(Interval base) {
            Interval inverse = new Interval(
                    base.high == null ? Ratio.ZERO : Ratio.ONE.over(base.high),
                    base.highReached,
                    base.low == null ? null : Ratio.ONE.over(base.low),
                    base.lowReached);
            return new Interval(
                    end(low, inverse, false),
                    reached(low, lowReached, inverse, false),
                    end(high, inverse, true),
                    reached(high, highReached, inverse, true));
        }

        /** The end of a quotient: a negative number is made least by the greatest factor, a positive one by the least. */
        private static @Nullable Ratio end(@Nullable Ratio number, Interval factor, boolean upper) {
            if (number == null) {
                return null;
            }
            Ratio by = (number.signum() >= 0) == upper ? factor.high : factor.low;
            return product(number, by);
        }

        private static boolean reached(@Nullable Ratio number, boolean reached, Interval factor, boolean upper) {
            if (number == null || !reached) {
                return false;
            }
            return number.signum() == 0 || ((number.signum() > 0) == upper ? factor.highReached : factor.lowReached);
        }

        private static boolean isNought(@Nullable Ratio ratio) {
            return ratio != null && ratio.signum() == 0;
        }

        private static @Nullable Ratio product(@Nullable Ratio a, @Nullable Ratio b) {
            return a == null || b == null ? null : a.times(b);
        }

        /** The sign of the least amount less a number: 1 when it only approaches that number from above. */
        int lowest(Ratio number) {
            int sign = low == null ? -1 : low.compareTo(number);
            return sign == 0 && !lowReached ? 1 : sign;
        }

        /** The sign of the greatest amount less a number: -1 when it only approaches that number from below. */
        int highest(Ratio number) {
            int sign = high == null ? 1 : high.compareTo(number);
            return sign == 0 && !highReached ? -1 : sign;
        }
    }
}
