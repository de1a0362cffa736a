package org.povertyexit.clause;

import org.povertyexit.facts.Ratio;

/**
 * Numbers of 64 bits, four of which are none and say why: they are what the virtual machine reckons with where an object
 * would have to be made.
 */
final class Numeral {
    private Numeral() {}

    /** Not all was recorded that it is known from. */
    static final long NOT_KNOWN = Long.MIN_VALUE;
    /** It cannot be said in 64 bits, or not in this way; the interval says it. */
    static final long NOT_SAID = Long.MIN_VALUE + 1;
    /** A numerator without lower end. */
    static final long BOTTOMLESS = Long.MIN_VALUE + 2;
    /** A numerator without upper end, or a denominator: the amount then approaches nought. */
    static final long ENDLESS = Long.MAX_VALUE;

    /** Whether it is a number, or endless. */
    static boolean isSaid(long number) {
        return number > NOT_SAID;
    }

    /** Whether it is a number. */
    static boolean isNumber(long number) {
        return number > BOTTOMLESS && number < ENDLESS;
    }

    static long said(long number) {
        return isNumber(number) ? number : NOT_SAID;
    }

    static boolean isKnown(long number) {
        return number != NOT_KNOWN;
    }

    static boolean both(boolean one, boolean other) {
        return one && other;
    }

    static boolean either(boolean one, boolean other) {
        return one || other;
    }

    static boolean isOneInPart(boolean known, boolean one, boolean other) {
        return !known && !(one && other);
    }

    static long ifKnown(long one, long other) {
        return one == NOT_KNOWN ? one : other;
    }

    static long contrary(long number) {
        if (isNumber(number)) {
            return said(-number);
        }
        return number == ENDLESS ? BOTTOMLESS : number == BOTTOMLESS ? ENDLESS : number;
    }

    /** A number to divide by. */
    static long aboveNought(long number) {
        return number == 0 ? NOT_SAID : number;
    }

    /** The greater of two numbers. */
    static long max(long one, long other) {
        return isNumber(one) && isNumber(other) ? Math.max(one, other) : NOT_SAID;
    }

    static long times(long one, long other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one == NOT_KNOWN || other == NOT_KNOWN ? NOT_KNOWN : NOT_SAID;
        }
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> 63 ? said(product) : NOT_SAID;
    }

    /** Not known or not said when either is not, and otherwise endless when either is. */
    static long plus(long one, long other) {
        if (isNumber(one) && isNumber(other)) {
            long sum = one + other;
            return ((one ^ sum) & (other ^ sum)) >= 0 ? said(sum) : NOT_SAID;
        }
        if (!isSaid(one) || !isSaid(other)) {
            return Math.min(one, other);
        }
        return isNumber(one) ? other : one;
    }

    /** The sum of two fractions, on their common base where they have one. */
    static long total(long one, long under, long base, long other, long underOther, long otherBase) {
        if (!isNumber(one) || !isNumber(other)) {
            return plus(one, other);
        }
        return isShared(base, otherBase)
                ? plus(times(one, underOther), times(other, under))
                : plus(times(one, times(underOther, otherBase)), times(other, times(under, base)));
    }

    /** What stands under their sum, but for the common base. */
    static long together(long under, long base, long underOther, long otherBase) {
        long both = times(under, underOther);
        return isShared(base, otherBase) ? both : times(both, times(base, otherBase));
    }

    static long common(long base, long other) {
        return isShared(base, other) ? base : 1;
    }

    private static boolean isShared(long base, long other) {
        return base == other && base > 0 && base < ENDLESS;
    }

    static long among(long amount, long under, long divisor, long ofNegative) {
        long by = amount < 0 ? ofNegative : divisor;
        return by == ENDLESS && isNumber(under) ? by : times(under, by);
    }

    static int compared(Comparison comparison, long number, long numeral) {
        if (!isSaid(numeral)) {
            return Code.NOT_ASKED;
        }
        return comparison.holds(Long.compare(numeral, number)) ? Code.MET : Code.NOT_MET;
    }

    static int compared(Comparison comparison, long number, long ofNumber, long numerator, long denominator) {
        if (!isSaid(numerator) || !isSaid(denominator)) {
            return Code.NOT_ASKED;
        }
        return comparison.holds(sign(number, ofNumber, numerator, denominator)) ? Code.MET : Code.NOT_MET;
    }

    static int sign(long number, long ofNumber, long numerator, long denominator) {
        if (!isNumber(numerator)) {
            return numerator == ENDLESS ? 1 : -1;
        }
        if (denominator == ENDLESS) {
            return number == 0 ? Long.signum(numerator) : -Long.signum(number);
        }
        return Ratio.compareProducts(numerator, ofNumber, number, denominator);
    }
}
