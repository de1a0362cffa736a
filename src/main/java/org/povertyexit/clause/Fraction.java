package org.povertyexit.clause;

import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.povertyexit.facts.Observed;

/**
 * An amount as code: what is known of it, or one end of all that it can be, as a fraction of two 64-bit numbers.
 *
 * <p>Money is in fen. A numerator that is not a number says why; then nothing else is of account.
 *
 * @param numerator what stands above the line
 * @param under what stands below it, but for the base; above nought
 * @param base the rest of what stands below it, which other fractions may have too, so that their sum need not have it twice
 * @param known whether it is known, of a fraction that is what is known of an amount
 * @param recorded whether anything was recorded that it is computed from
 * @param isWhole whether nothing but 1 ever stands below the line
 * @param isLong whether it has a sum of fractions in it, of which the code is too long to be part of another
 */
record Fraction<S>(
        MethodHandle numerator,
        MethodHandle under,
        MethodHandle base,
        MethodHandle known,
        MethodHandle recorded,
        boolean isWhole,
        boolean isLong) {
    private static final MethodHandle ONE = dropArguments(constant(long.class, 1L), 0, Object.class);
    private static final MethodHandle NOT_SAID = dropArguments(constant(long.class, Numeral.NOT_SAID), 0, Object.class);
    private static final MethodHandle TRUE = dropArguments(constant(boolean.class, true), 0, Object.class);
    private static final MethodHandle PLUS = function("plus", long.class, long.class, long.class);
    private static final MethodHandle TIMES = function("times", long.class, long.class, long.class);
    private static final MethodHandle CONTRARY = function("contrary", long.class, long.class);
    private static final MethodHandle TOTAL =
            function("total", long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle TOGETHER =
            function("together", long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle COMMON = function("common", long.class, long.class, long.class);
    private static final MethodHandle IF_KNOWN = function("ifKnown", long.class, long.class, long.class);
    private static final MethodHandle AMONG =
            function("among", long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle IS_KNOWN = function("isKnown", boolean.class, long.class);
    private static final MethodHandle BOTH = function("both", boolean.class, boolean.class, boolean.class);
    private static final MethodHandle EITHER = function("either", boolean.class, boolean.class, boolean.class);
    private static final MethodHandle IS_ONE_IN_PART =
            function("isOneInPart", boolean.class, boolean.class, boolean.class, boolean.class);
    private static final MethodHandle COMPARED =
            function("compared", int.class, Comparison.class, long.class, long.class, long.class, long.class);

    private static final MethodHandle COMPARED_WHOLE =
            function("compared", int.class, Comparison.class, long.class, long.class);

    private static MethodHandle function(String name, Class<?> result, Class<?>... arguments) {
        return Code.function(name, methodType(result, arguments));
    }

    /** Which fraction is meant. */
    enum End {
        KNOWN,
        LEAST,
        GREATEST;

        /** The end of the other amount in a difference. */
        End opposite() {
            if (this == KNOWN) {
                return this;
            }
            return this == LEAST ? GREATEST : LEAST;
        }

        /** This end of what was observed; {@code unrecorded} where nothing was. */
        <V> long of(Observed<V> observed, ToLongFunction<? super V> number, long unrecorded) {
            if (observed instanceof Observed.Known<V> known) {
                return Numeral.said(number.applyAsLong(known.value()));
            }
            if (this == KNOWN) {
                return Numeral.NOT_KNOWN;
            }
            return observed instanceof Observed.Between<V> between
                    ? Numeral.said(number.applyAsLong(this == LEAST ? between.low() : between.high()))
                    : unrecorded;
        }

        /** This end of a number that is not below nought; {@code least} or {@code greatest} where none was recorded. */
        long of(Observed<Long> observed, long least, long greatest) {
            return of(observed, Long::longValue, this == LEAST ? least : greatest);
        }
    }

    /** A fraction that is read from the subject. */
    static <S> Fraction<S> of(ToLongFunction<S> above, ToLongFunction<S> below, Predicate<S> recorded) {
        return read(Code.number(above), Code.number(below), recorded);
    }

    /** A whole number that is read from the subject. */
    static <S> Fraction<S> whole(ToLongFunction<S> number, Predicate<S> recorded) {
        return read(Code.number(number), ONE, recorded);
    }

    private static <S> Fraction<S> read(MethodHandle above, MethodHandle below, Predicate<S> recorded) {
        MethodHandle known = filterReturnValue(above, IS_KNOWN);
        return new Fraction<>(above, ONE, below, known, Code.condition(recorded), below == ONE, false);
    }

    /** One that cannot be said in this way. */
    static <S> Fraction<S> unsaid() {
        return new Fraction<>(NOT_SAID, ONE, ONE, TRUE, TRUE, true, false);
    }

    /** What stands below the line. */
    MethodHandle denominator() {
        return product(under, base);
    }

    private static MethodHandle product(MethodHandle one, MethodHandle other) {
        if (one == ONE) {
            return other;
        }
        return other == ONE ? one : Code.applied(TIMES, one, other);
    }

    /** This and another. */
    Fraction<S> plus(Fraction<S> other) {
        return isWhole && other.isWhole
                ? with(other, Code.applied(PLUS, numerator, other.numerator), ONE, ONE)
                : with(
                                other,
                                Code.applied(TOTAL, numerator, under, base, other.numerator, other.under, other.base),
                                Code.applied(TOGETHER, under, base, other.under, other.base),
                                Code.applied(COMMON, base, other.base))
                        .asLong();
    }

    private Fraction<S> asLong() {
        return new Fraction<>(numerator, under, base, known, recorded, isWhole, true);
    }

    /** The contrary of this. */
    Fraction<S> contrary() {
        return new Fraction<>(filterReturnValue(numerator, CONTRARY), under, base, known, recorded, isWhole, isLong);
    }

    /** This times another; the interval says what nought times an endless amount is. */
    Fraction<S> times(Fraction<S> other) {
        return with(
                other,
                Code.applied(TIMES, numerator, other.numerator),
                product(denominator(), other.under),
                other.base);
    }

    /** A known amount divided by a known number. */
    Fraction<S> over(Fraction<S> divisor) {
        return with(
                divisor,
                Code.applied(IF_KNOWN, divisor.numerator, numerator),
                ONE,
                product(denominator(), divisor.numerator));
    }

    /** An end of an amount divided by an end of a number, and by the other one where the amount is below nought. */
    Fraction<S> over(Fraction<S> divisor, Fraction<S> ofNegative) {
        return with(
                divisor,
                numerator,
                ONE,
                Code.applied(AMONG, numerator, denominator(), divisor.numerator, ofNegative.numerator));
    }

    /** This where it is known, another elsewhere. */
    Fraction<S> or(Fraction<S> other) {
        return new Fraction<>(
                guardWithTest(known, numerator, other.numerator),
                ONE,
                isWhole && other.isWhole ? ONE : guardWithTest(known, denominator(), other.denominator()),
                Code.applied(EITHER, known, other.known),
                Code.applied(EITHER, recorded, other.recorded),
                isWhole && other.isWhole,
                isLong || other.isLong);
    }

    /** Of two records of one amount of which neither is known, the one that says anything; not said where both do. */
    Fraction<S> orInPart(Fraction<S> other, Fraction<S> sure) {
        MethodHandle isOne = Code.applied(IS_ONE_IN_PART, sure.known, recorded, other.recorded);
        return with(
                other,
                guardWithTest(isOne, guardWithTest(other.recorded, other.numerator, numerator), NOT_SAID),
                ONE,
                isWhole && other.isWhole ? ONE : guardWithTest(other.recorded, other.denominator(), denominator()));
    }

    private Fraction<S> with(Fraction<S> other, MethodHandle above, MethodHandle below, MethodHandle shared) {
        return new Fraction<>(
                above,
                below,
                shared,
                Code.applied(BOTH, known, other.known),
                Code.applied(EITHER, recorded, other.recorded),
                below == ONE && shared == ONE,
                isLong || other.isLong);
    }

    /**
     * How it compares with a number, which is a fraction too, but whole where this is; not asked where it cannot be said.
     */
    MethodHandle compared(Comparison comparison, long number, long ofNumber) {
        MethodHandle compared = isWhole
                ? filterReturnValue(numerator, insertArguments(COMPARED_WHOLE, 0, comparison, number))
                : Code.applied(insertArguments(COMPARED, 0, comparison, number, ofNumber), numerator, denominator());
        return isLong ? new Code<S>(compared).aside().handle() : compared;
    }
}
