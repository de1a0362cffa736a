package org.povertyexit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a subject keeps its facts once more, in few bits, so that a verdict reads one number and not an object for each fact.
 *
 * <p>Each fact has a place in a word of 64 bits. In it stands its status, where it has few values; or the number that is
 * known, where there are bounds to it; or one bit, that a number is known which stands in a row with others.
 */
final class Packing<S> {
    /** What is said of a number of which nothing is known. */
    static final long NOT_KNOWN = Long.MIN_VALUE;
    /** What is said of a number that is known and cannot be said. */
    static final long NOT_SAID = Long.MIN_VALUE + 1;

    private static final int BITS_OF_STATUS = 4;

    private final List<Place<S>> places = new ArrayList<>();
    private final ToLongFunction<S> word;
    private final @Nullable Function<S, long[]> row;
    private final long ofNumbers;

    /** The place of one fact, and how it is read where it stands first. */
    private record Place<S>(Fact<S, ?> fact, boolean isOfStatus, int shift, int width, ToLongFunction<S> read) {}

    /** The facts of a subject that keeps a word, and a row or none. */
    Packing(List<Fact<S, ?>> facts, ToLongFunction<S> word, @Nullable Function<S, long[]> row) {
        this.word = word;
        this.row = row;
        int shift = 0;
        for (Fact<S, ?> fact : facts) {
            Place<S> place = fact.values().isEmpty() ? ofNumber(fact, shift) : ofStatus(fact, shift);
            places.add(place);
            shift += place.width;
        }
        if (shift > Long.SIZE) {
            throw new IllegalArgumentException(shift + " bits of facts: at most " + Long.SIZE);
        }
        this.ofNumbers = before(Long.SIZE);
    }

    private Place<S> ofStatus(Fact<S, ?> fact, int shift) {
        if (fact.values().size() + 2 > 1 << BITS_OF_STATUS) {
            throw new IllegalArgumentException(
                    fact + ": " + fact.values().size() + " values, at most " + ((1 << BITS_OF_STATUS) - 2));
        }
        ToIntFunction<S> status = fact.statusRead();
        return new Place<>(fact, true, shift, BITS_OF_STATUS, status::applyAsInt);
    }

    private Place<S> ofNumber(Fact<S, ?> fact, int shift) {
        return new Place<>(fact, false, shift, row == null ? fact.bits() : 1, fact.numberRead());
    }

    /** The word of a subject. */
    long word(S subject) {
        long bits = 0;
        for (Place<S> place : places) {
            if (place.width > 0) {
                long read = place.read.applyAsLong(subject);
                bits |= (place.isOfStatus ? read : bits(read)) << place.shift;
            }
        }
        return bits;
    }

    /** A number that is not below nought comes after the two that are none. */
    private long bits(long number) {
        if (number <= NOT_SAID || row != null) {
            return number == NOT_KNOWN ? 0 : 1;
        }
        return number + 2;
    }

    /** The row of a subject of such a word: every number that is known, in the order of the facts. */
    long[] row(S subject, long itsWord) {
        long known = itsWord & ofNumbers;
        long[] numbers = new long[Long.bitCount(known)];
        int filled = 0;
        for (Place<S> place : places) {
            if (!place.isOfStatus && (known >>> place.shift & 1) != 0) {
                numbers[filled++] = place.read.applyAsLong(subject);
            }
        }
        return numbers;
    }

    /** The bits, before one, that say of a number that it stands in the row. */
    private long before(int shift) {
        long bits = 0;
        for (Place<S> place : places) {
            bits |= place.isOfStatus || place.shift >= shift ? 0 : 1L << place.shift;
        }
        return bits;
    }

    private Place<S> place(Fact<S, ?> fact) {
        return places.stream().filter(one -> one.fact == fact).findAny().orElseThrow();
    }

    /** How the status of a fact is read. */
    ToIntFunction<S> status(Fact<S, ?> fact) {
        int shift = place(fact).shift;
        ToLongFunction<S> packed = word;
        return subject -> (int) (packed.applyAsLong(subject) >>> shift) & ((1 << BITS_OF_STATUS) - 1);
    }

    /** How a number is read. */
    ToLongFunction<S> number(Fact<S, ?> fact) {
        Place<S> place = place(fact);
        if (row != null) {
            return inRow(1L << place.shift, before(place.shift), row);
        }
        return place.width == 0 ? place.read : inWord(place.shift, (1L << place.width) - 1);
    }

    private ToLongFunction<S> inWord(int shift, long mask) {
        ToLongFunction<S> packed = word;
        return subject -> {
            long bits = packed.applyAsLong(subject) >>> shift & mask;
            return bits < 2 ? NOT_KNOWN + bits : bits - 2;
        };
    }

    private ToLongFunction<S> inRow(long bit, long before, Function<S, long[]> numbers) {
        ToLongFunction<S> packed = word;
        return subject -> {
            long bits = packed.applyAsLong(subject);
            return (bits & bit) == 0 ? NOT_KNOWN : numbers.apply(subject)[Long.bitCount(bits & before)];
        };
    }

    /** A number, if it is none of the few at the ends of the range, which are kept for what is none. */
    static long said(long number) {
        return number > NOT_SAID + 1 && number < Long.MAX_VALUE ? number : NOT_SAID;
    }
}
