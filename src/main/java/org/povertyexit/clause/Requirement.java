package org.povertyexit.clause;

import java.util.List;
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
 */
public abstract class Requirement<S> {

    /** Which way a fact moves the outcome. */
    public enum Direction {
        /** More of it never lowers the outcome. */
        UP,
        /** Less of it never lowers the outcome. */
        DOWN,
        /** No such promise: it chooses between thresholds, or is the base of a figure per person. */
        NEITHER;

        Direction reversed() {
            return switch (this) {
                case UP -> DOWN;
                case DOWN -> UP;
                case NEITHER -> NEITHER;
            };
        }
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
     * @param best what would serve best, given the subject
     * @param more whether more of it serves better
     */
    static <S, V> Input<S> input(
            Fact<S, V> fact,
            Direction direction,
            Predicate<S> used,
            Function<S, List<Observed<V>>> best,
            boolean more) {
        return new Input<>(
                fact.name(),
                fact.label(),
                direction,
                subject -> used.test(subject) ? List.of(new FactSlot<>(fact, best, more)) : List.of());
    }

    /** An input that is a condition or a category, with its values from best to worst. */
    static <S, V> Input<S> input(Fact<S, V> fact, List<Observed<V>> bestFirst) {
        return input(fact, Direction.UP, subject -> true, subject -> bestFirst, true);
    }

    /** An input that is an amount without a relation to another. */
    static <S, V> Input<S> input(Fact<S, V> fact, Direction direction, Predicate<S> used, boolean more) {
        return input(fact, direction, used, subject -> List.of(Scale.best(fact, more)), more);
    }
}
