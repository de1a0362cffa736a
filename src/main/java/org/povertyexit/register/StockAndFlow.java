package org.povertyexit.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * The poor of a register over a period, stock and flow: start + newly identified + relapsed − exited − removed ± natural
 * = end.
 *
 * <p>It counts households or persons, one of the two throughout. The poor are the households that are poor or relapsed:
 * what happens to those that are out, such as a birth, a removal or the loss of policies, is no part of it.
 *
 * <p>Published figures need not balance, so a record that does not can be built; it says by how much ({@link
 * #imbalance}). Stocks and flows of the same period in different places add up ({@link #plus}, {@link #NONE}).
 *
 * @param start how many there were when the period began
 * @param flow what changed
 * @param end how many there are when it ended
 * @see RegisterHistory
 */
public record StockAndFlow(long start, Flow flow, long end) {

    /** Nobody, and no change. */
    public static final StockAndFlow NONE = new StockAndFlow(0, Flow.NONE, 0);

    /**
     * What changed in a period.
     *
     * @param newlyIdentified newly identified 新识别
     * @param relapsed relapsed 返贫, wrongly exited ones who came back included
     * @param exited exited 脱贫, with policies or without
     * @param removed removed 清退 while poor
     * @param natural natural increase less natural decrease 自然增减 of the poor, households that are gone included;
     *     negative for a decrease
     */
    public record Flow(long newlyIdentified, long relapsed, long exited, long removed, long natural) {

        /** No change. */
        public static final Flow NONE = new Flow(0, 0, 0, 0, 0);

        /** Checks that nothing but the natural change is negative. */
        public Flow {
            notNegative("newlyIdentified", newlyIdentified);
            notNegative("relapsed", relapsed);
            notNegative("exited", exited);
            notNegative("removed", removed);
        }

        /** This and another. */
        public Flow plus(Flow other) {
            return new Flow(
                    Math.addExact(newlyIdentified, other.newlyIdentified),
                    Math.addExact(relapsed, other.relapsed),
                    Math.addExact(exited, other.exited),
                    Math.addExact(removed, other.removed),
                    Math.addExact(natural, other.natural));
        }

        private static void notNegative(String name, long value) {
            if (value < 0) {
                throw new IllegalArgumentException(name + ": " + value + " is below 0");
            }
        }

        /** By how much the stock changes. */
        public long net() {
            long in = Math.addExact(Math.addExact(newlyIdentified, relapsed), natural);
            return Math.subtractExact(in, Math.addExact(exited, removed));
        }
    }

    /** Checks that neither stock is negative. */
    public StockAndFlow {
        Objects.requireNonNull(flow, "flow");
        Flow.notNegative("start", start);
        Flow.notNegative("end", end);
    }

    /** The record of a period of which the end is known, and the start follows. */
    public static StockAndFlow endingAt(long end, Flow flow) {
        return new StockAndFlow(Math.subtractExact(end, flow.net()), flow, end);
    }

    /** The persons of one household among the poor, from the beginning of a day to the end of another; it balances. */
    public static StockAndFlow ofPersons(RegisterHistory history, LocalDate from, LocalDate to) {
        return of(history, from, to, RegisterEntry::persons);
    }

    /** One household among the poor, from the beginning of a day to the end of another; it balances. */
    public static StockAndFlow ofHouseholds(RegisterHistory history, LocalDate from, LocalDate to) {
        return of(history, from, to, entry -> 1);
    }

    private static StockAndFlow of(
            RegisterHistory history, LocalDate from, LocalDate to, ToLongFunction<RegisterEntry> size) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period " + from + ".." + to + " is upside down");
        }
        Flow flow = history.steps().stream()
                .filter(step -> !step.change().on().isBefore(from)
                        && !step.change().on().isAfter(to))
                .map(step -> flow(step, size))
                .reduce(Flow.NONE, Flow::plus);
        return new StockAndFlow(poor(history.before(from), size), flow, poor(history.on(to), size));
    }

    private static long poor(RegisterEntry entry, ToLongFunction<RegisterEntry> size) {
        return entry.state().isPoor() ? size.applyAsLong(entry) : 0;
    }

    private static Flow flow(RegisterHistory.Step step, ToLongFunction<RegisterEntry> size) {
        long before = poor(step.before(), size);
        long after = poor(step.after(), size);
        return switch (step.change().kind()) {
            case NEWLY_IDENTIFIED -> new Flow(after, 0, 0, 0, 0);
            case RELAPSED -> new Flow(0, after, 0, 0, 0);
            case EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY -> new Flow(0, 0, before, 0, 0);
            case REMOVED -> new Flow(0, 0, 0, before, 0);
            case NATURAL_INCREASE, NATURAL_DECREASE, GONE -> new Flow(0, 0, 0, 0, after - before);
        };
    }

    /** By how much the recorded end is above what start and flow make; negative when it is below, 0 when it balances. */
    public long imbalance() {
        return Math.subtractExact(end, Math.addExact(start, flow.net()));
    }

    /**
     * The same record, refused when it does not balance.
     *
     * @throws IllegalArgumentException naming the figures and the difference
     */
    public StockAndFlow balanced() {
        if (imbalance() != 0) {
            throw new IllegalArgumentException("start " + start + " and " + flow + " make "
                    + Math.addExact(start, flow.net()) + ", not " + end + ": a difference of " + imbalance());
        }
        return this;
    }

    /** This and that of other households or places in the same period. */
    public StockAndFlow plus(StockAndFlow other) {
        return new StockAndFlow(
                Math.addExact(start, other.start), flow.plus(other.flow), Math.addExact(end, other.end));
    }

    /**
     * This and that of the following period, as one.
     *
     * @throws IllegalArgumentException if the next does not start where this ends
     */
    public StockAndFlow then(StockAndFlow next) {
        if (next.start != end) {
            throw new IllegalArgumentException(
                    "a period that starts with " + next.start + " follows one that ends with " + end);
        }
        return new StockAndFlow(start, flow.plus(next.flow), next.end);
    }
}
