package org.povertyexit.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/**
 * A part of a whole, as an exact fraction.
 *
 * <p>A missing part is anything from 0 to the whole, a missing whole anything from the part (and at least 1) upwards; a
 * whole of 0 says nothing, so the rate is anything from 0 to 1.
 */
final class Rate<S> extends Quantity<S, Ratio> {
    private final Fact<S, Long> part;
    private final Fact<S, Long> whole;

    Rate(Text name, Fact<S, Long> part, Fact<S, Long> whole) {
        super(name);
        this.part = part;
        this.whole = whole;
    }

    @Override
    public Interval interval(S subject) {
        Interval parts = Interval.of(part, subject);
        Ratio fewest = max(whole.of(subject).isMissing() ? Ratio.ONE : least(subject), parts.low());
        return fewest.signum() == 0 ? Interval.ANY_RATE : interval(subject, parts, fewest);
    }

    @Override
    Optional<Interval> ifSaid(S subject) {
        Interval parts = Interval.of(part, subject);
        return part.of(subject).isMissing()
                        || !(whole.of(subject) instanceof Observed.Between)
                        || max(least(subject), parts.low()).signum() > 0
                ? Optional.empty()
                : Optional.of(interval(subject, parts, Ratio.ONE));
    }

    /** With a whole of a number at least, which is above nought. */
    private Interval interval(S subject, Interval parts, Ratio fewest) {
        Interval wholes = Interval.closed(fewest, Interval.of(whole, subject).high());
        Interval quotient = parts.over(wholes);
        Ratio most = parts.high();
        boolean canBeAll = most == null || most.compareTo(fewest) >= 0;
        return canBeAll ? new Interval(quotient.low(), quotient.lowReached(), Ratio.ONE, true) : quotient;
    }

    private Ratio least(S subject) {
        return max(Ratio.ZERO, Interval.of(whole, subject).low());
    }

    private static Ratio max(Ratio a, @Nullable Ratio b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    Class<Ratio> type() {
        return Ratio.class;
    }

    @Override
    Coverage coverage(S subject) {
        if (whole.of(subject) instanceof Observed.Known<Long> all && all.value() == 0) {
            return Coverage.NONE;
        }
        return Coverage.ofCount(part.of(subject)).with(Coverage.ofCount(whole.of(subject)));
    }

    @Override
    Fraction<S> fraction(Fraction.End end) {
        Function<S, Observed<Long>> some = part.reading();
        Function<S, Observed<Long>> all = whole.reading();
        Predicate<S> recorded = subject -> isRecorded(some.apply(subject), all.apply(subject));
        return end == Fraction.End.KNOWN
                ? known(part.number(), whole.number(), recorded)
                : Fraction.of(
                        subject -> above(end, some.apply(subject), all.apply(subject)),
                        subject -> below(end, some.apply(subject), all.apply(subject)),
                        recorded);
    }

    private Fraction<S> known(ToLongFunction<S> some, ToLongFunction<S> all, Predicate<S> recorded) {
        return Fraction.of(
                subject -> orNotSaid(known(some.applyAsLong(subject), all.applyAsLong(subject)), subject),
                all,
                recorded);
    }

    private static long known(long some, long all) {
        return all == 0 ? Numeral.NOT_KNOWN : Numeral.isSaid(all) ? some : all;
    }

    private static long above(Fraction.End end, Observed<Long> part, Observed<Long> whole) {
        long fewest = fewest(part, whole);
        if (end == Fraction.End.LEAST) {
            return end.of(part, 0, 0);
        }
        return fewest == 0 ? 1 : Math.min(end.of(part, 0, fewest), fewest);
    }

    /** Of an endless whole any part is nought, or but approaches that. */
    private static long below(Fraction.End end, Observed<Long> part, Observed<Long> whole) {
        if (end == Fraction.End.GREATEST) {
            return Numeral.max(fewest(part, whole), 1);
        }
        return end.of(part, 0, 0) == 0 ? 1 : Fraction.End.GREATEST.of(whole, 0, Numeral.ENDLESS);
    }

    /** The least whole, which is at least the least part. */
    private static long fewest(Observed<Long> part, Observed<Long> whole) {
        return Numeral.max(Fraction.End.LEAST.of(part, 0, 0), Fraction.End.LEAST.of(whole, 1, 1));
    }

    /** A whole of nought says nothing. */
    private static boolean isRecorded(Observed<Long> part, Observed<Long> whole) {
        return whole instanceof Observed.Known<Long> all ? all.value() != 0 : !(part.isMissing() && whole.isMissing());
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        Direction wanted = moreIsWanted ? Direction.UP : Direction.DOWN;
        return List.of(
                new Requirement.Input<>(
                        whole.name(),
                        whole.label(),
                        Direction.NEITHER,
                        s -> List.of(new WholeSlot<>(
                                whole, draft -> List.of(bestWhole(draft.subject(), moreIsWanted)), !moreIsWanted))),
                Requirement.input(
                        part,
                        wanted,
                        s -> true,
                        draft -> List.of(bestPart(draft.subject(), moreIsWanted)),
                        moreIsWanted));
    }

    /** The place of the whole: where it is 0, nothing was established. */
    private static final class WholeSlot<S> extends FactSlot<S, Long> {
        WholeSlot(Fact<S, Long> whole, Function<Draft<S>, List<Observed<Long>>> best, boolean moreIsBetter) {
            super(whole, best, moreIsBetter);
        }

        @Override
        Observed<Long> get(S subject) {
            Observed<Long> observed = super.get(subject);
            return observed.equals(Observed.known(0L)) ? Observed.missing("none asked") : observed;
        }

        @Override
        List<Slot<S>> ways() {
            return List.of(this);
        }
    }

    private Observed<Long> bestPart(S subject, boolean moreIsWanted) {
        Ratio all = Interval.of(whole, subject).high();
        return Observed.known(moreIsWanted ? (all == null ? Scale.VAST : all.numerator()).longValueExact() : 0L);
    }

    private Observed<Long> bestWhole(S subject, boolean moreIsWanted) {
        Ratio parts = Interval.of(part, subject).low();
        return Observed.known(
                moreIsWanted ? max(Ratio.ONE, parts).numerator().longValueExact() : Scale.VAST.longValueExact());
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.rate(part, whole);
    }

    @Override
    Text found(S subject) {
        Text division = Words.of(part.of(subject)).plus(" ÷ ").plus(Words.of(whole.of(subject)));
        Interval figure = interval(subject);
        return figure.low() != null && figure.low().equals(figure.high())
                ? division.plus(" = ").plus(Words.rate(figure.low()))
                : division;
    }
}
