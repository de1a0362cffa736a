package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * What a clause demands of a subject, written in terms: {@code PER_CAPITA_NET_INCOME.exceeds(POVERTY_LINE)}.
 *
 * <p>A requirement is made by a term ({@link Condition}, {@link Category}, {@link Quantity}, {@link Group}) or put
 * together from others by {@link #anyOf}, {@link #unless} and {@link #where}. It is three-valued and exact as long as
 * every fact in it occurs once, or always in one direction; {@link Clause} refuses any other.
 *
 * @param <S> the subject
 * @see Instrument
 */
public abstract class Requirement<S> {

    /** Which way a fact moves the outcome. */
    public enum Direction {
        /** More of it never lowers the outcome. */
        UP,
        /** Less of it never lowers the outcome. */
        DOWN,
        /** No such promise: it chooses between thresholds, or is the base of a figure per person. */
        NEITHER
    }

    /**
     * A fact that a requirement uses, and which way it moves the outcome.
     *
     * @param <S> the subject
     */
    public static final class Input<S> {
        private final String name;
        private final Text label;
        private final Direction direction;
        private final Function<S, List<Slot<S>>> slots;

        Input(String name, Text label, Direction direction, Function<S, List<Slot<S>>> slots) {
            this.name = name;
            this.label = label;
            this.direction = direction;
            this.slots = slots;
        }

        /** What is judged or counted from a record of many parts, in which no place is to be raised or lowered. */
        static <S> Input<S> of(String record, Text name) {
            return new Input<>(record + ": " + name.en(), name, Direction.NEITHER, subject -> List.of());
        }

        /** The column, and before it {@code members.} for a fact of the members. */
        public String name() {
            return name;
        }

        /** What it is called in Chinese and in English. */
        public Text label() {
            return label;
        }

        /** Which way it moves the outcome. */
        public Direction direction() {
            return direction;
        }

        /** The same input with another direction. */
        Input<S> towards(Direction other) {
            return new Input<>(name, label, other, slots);
        }

        /** The places in a subject that this input was read from. */
        List<Slot<S>> slots(S subject) {
            return slots.apply(subject);
        }
    }

    /**
     * A language other than words in which a requirement in force is written: FEEL, SQL, the formulas of a spreadsheet.
     *
     * <p>Each method writes one form of the grammar from its parts, which are written already: outcomes by strong Kleene
     * logic, and amounts of which each may be known, lie between two bounds or be missing.
     *
     * @param <T> what is written, such as a piece of text
     */
    public interface Notation<T> {
        /**
         * A condition or category has one of some values; undetermined where it is missing.
         *
         * @param accepted the values, {@code true} for a condition that must hold
         * @param whenSuspected the outcome where a problem is suspected
         */
        T isOneOf(Fact<?, ?> fact, Set<?> accepted, Outcome whenSuspected);

        /** More than a number 超过. Met and not met when the whole of the amount is; so with the three that follow. */
        T exceeds(T amount, T number);

        /** At least a number 达到, 不低于. */
        T isAtLeast(T amount, T number);

        /** At most a number 以下, 不高于. */
        T isAtMost(T amount, T number);

        /** Less than a number 低于. */
        T isBelow(T amount, T number);

        /** A number of the law. */
        T number(Text name, Dated.Edition<?> edition);

        /** A number that was not established for the day: a comparison with it is undetermined. */
        T unknownNumber(Dated<?> number);

        /** All of several: the least outcome. */
        T all(List<T> parts);

        /** Any of several: the greatest outcome. */
        T any(List<T> parts);

        /** The contrary. */
        T not(T part);

        /** One outcome where a condition is met, another where it is not; while that is open, what both agree on. */
        T where(T condition, T there, T elsewhere);

        /**
         * All members meet a requirement; where none is listed, one of whom nothing is known does.
         *
         * @param asked writes the requirement in a notation whose facts are those of one member
         */
        T every(Text members, Function<Notation<T>, T> asked);

        /** The amount that a fact records; where it is missing, from its least to its greatest value. */
        T amount(Fact<?, ?> fact);

        /**
         * A part of a whole. A missing part is from 0 to the whole, a missing whole from the part (and at least 1) upwards;
         * with a whole of 0 it is from 0 to 1.
         */
        T rate(Fact<?, Long> part, Fact<?, Long> whole);

        /** A number of persons in proportion to a population: see {@link Quantity#share}. */
        T share(Fact<?, Long> persons, Fact<?, Long> population, Fact<?, Long> within);

        /** An amount divided by the number of members listed or, where none is, recorded; at least 1. */
        T perPerson(T amount, Fact<?, Long> recorded);

        /** The age in full years on a day, from the date of birth where that is recorded. */
        T fullYears(Fact<?, Long> years, Fact<?, LocalDate> birth, LocalDate day);

        /**
         * The first of two records of one amount, unless only the second was recorded whole or in part; what both allow,
         * where both were recorded in part and do not contradict each other; what either does, where the first is the rate
         * of a whole that may be 0.
         */
        T either(T first, T second);

        /** Two amounts together. */
        T plus(T one, T other);

        /** One amount less another. */
        T minus(T one, T other);

        /** One amount times another, neither of which is below nought. */
        T times(T one, T other);
    }

    Requirement() {}

    /** The facts that it uses, in the order of reading. */
    public abstract List<Input<S>> inputs();

    /** The dated numbers that it names, in the order of reading. */
    public abstract List<Dated<?>> numbers();

    abstract Check<S> on(Binding binding);

    /** This, unless an exception holds (除…外). */
    public final Requirement<S> unless(Requirement<S> exception) {
        return anyOf(exception, this);
    }

    /** At least one of several. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Requirement<S> anyOf(Requirement<S>... alternatives) {
        return Junction.any(List.of(alternatives));
    }

    /** All of several. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Requirement<S> allOf(Requirement<S>... requirements) {
        return Junction.all(List.of(requirements));
    }

    /** One requirement where a condition holds, another elsewhere. Undetermined only when the two disagree. */
    public static <S> Where<S> where(Requirement<S> condition, Requirement<S> there) {
        return new Where<>(condition, there);
    }

    /**
     * A choice that still lacks its other branch.
     *
     * @param <S> the subject
     */
    public static final class Where<S> {
        private final Requirement<S> condition;
        private final Requirement<S> there;

        private Where(Requirement<S> condition, Requirement<S> there) {
            this.condition = condition;
            this.there = there;
        }

        /** What is required where the condition does not hold. */
        public Requirement<S> elsewhere(Requirement<S> otherwise) {
            return new Choice<>(condition, there, otherwise);
        }
    }

    /**
     * An input that is one fact of the subject itself.
     *
     * @param used whether the fact decides, given the subject
     * @param best what would serve best, given the subject as changed so far
     * @param more whether more of it serves better
     */
    static <S, V> Input<S> input(
            Fact<S, V> fact,
            Direction direction,
            Predicate<S> used,
            Function<Draft<S>, List<Observed<V>>> best,
            boolean more) {
        return new Input<>(
                fact.name(),
                fact.label(),
                direction,
                subject -> used.test(subject) ? List.of(new FactSlot<>(fact, best, more)) : List.of());
    }

    /** An input that is a condition or a category, with its values from best to worst. */
    static <S, V> Input<S> input(Fact<S, V> fact, List<Observed<V>> bestFirst) {
        return input(fact, Direction.UP, subject -> true, draft -> bestFirst, true);
    }

    /** An input that is an amount without a relation to another. */
    static <S, V> Input<S> input(Fact<S, V> fact, Direction direction, Predicate<S> used, boolean more) {
        return input(fact, direction, used, draft -> List.of(Scale.best(fact, more)), more);
    }
}
