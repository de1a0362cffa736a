package org.povertyexit.facts;

import java.util.Objects;

/**
 * What was observed of one fact: a known value, two bounds, a suspicion, or nothing and why.
 *
 * <p>Missing is never zero, never "no" and never met. Static imports make records readable:
 *
 * <pre>{@code
 * Household household = Household.builder()
 *         .id("H1")
 *         .netIncome(between(Yuan.of(18_090), Yuan.of(19_000)))
 *         .food(yes())
 *         .clothing(suspected())
 *         .waterDistance(absent())
 *         .waterPiped(missing("nobody was at home"))
 *         .build();
 * if (household.netIncome() instanceof Observed.Between<Yuan> income) {
 *     System.out.println("from " + income.low() + " to " + income.high());
 * }
 * System.out.println(household.food() + ", " + household.clothing() + ", " + household.waterDistance() + ", "
 *         + household.waterPiped() + ", " + household.stableIncome());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * from 18090 to 19000
 * true, suspected, none, missing (nobody was at home), missing (not recorded)
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface Observed<T> {

    /**
     * A value that was established.
     *
     * @param value the value
     */
    record Known<T>(T value) implements Observed<T> {
        private static final Observed<Boolean> YES = new Known<>(true);
        private static final Observed<Boolean> NO = new Known<>(false);

        /** Checks that there is a value. */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A value that lies between two bounds, both included.
     *
     * @param low the least that it can be
     * @param high the greatest that it can be
     */
    record Between<T>(T low, T high) implements Observed<T> {
        /** Checks that there are two bounds; {@link Observed#between} also checks their order. */
        public Between {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        @Override
        public String toString() {
            return low + ".." + high;
        }
    }

    /** A problem that was seen and is not yet verified (疑似). It may turn out either way. */
    record Suspected<T>() implements Observed<T> {
        private static final Observed<Object> SHARED = new Suspected<>();

        @Override
        public String toString() {
            return "suspected";
        }
    }

    /** There is no such thing to observe: no way to water on foot has no length. Known, and worth nothing. */
    record Absent<T>() implements Observed<T> {
        private static final Observed<Object> SHARED = new Absent<>();

        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * Nothing was established.
     *
     * @param reason why not, in a few words
     */
    record Missing<T>(String reason) implements Observed<T> {
        private static final Observed<Object> NOT_RECORDED = new Missing<>("not recorded");

        /** Checks that there is a reason. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "missing (" + reason + ")";
        }
    }

    /** A condition that was seen to hold. */
    static Observed<Boolean> yes() {
        return Known.YES;
    }

    /** A condition that was seen not to hold. */
    static Observed<Boolean> no() {
        return Known.NO;
    }

    /** An established value. */
    static <T> Observed<T> known(T value) {
        return Repeated.known(value);
    }

    /**
     * A value between two bounds, both included; known when they are the same.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper
     */
    static <T extends Comparable<? super T>> Observed<T> between(T low, T high) {
        int order = low.compareTo(high);
        if (order > 0) {
            throw new IllegalArgumentException("the interval " + low + ".." + high + " is upside down");
        }
        return order == 0 ? known(low) : new Between<>(low, high);
    }

    /** A suspicion that is not yet verified (疑似). */
    static <T> Observed<T> suspected() {
        @SuppressWarnings("unchecked") // a suspicion carries no value, so one serves every type
        Observed<T> suspected = (Observed<T>) Suspected.SHARED;
        return suspected;
    }

    /** There is no such thing to observe. */
    static <T> Observed<T> absent() {
        @SuppressWarnings("unchecked") // an absence carries no value, so one serves every type
        Observed<T> absent = (Observed<T>) Absent.SHARED;
        return absent;
    }

    /** Nothing was recorded. */
    static <T> Observed<T> missing() {
        @SuppressWarnings("unchecked") // a missing value carries no value, so one serves every type
        Observed<T> missing = (Observed<T>) Missing.NOT_RECORDED;
        return missing;
    }

    /** Nothing was established, for a reason that is worth saying. */
    static <T> Observed<T> missing(String reason) {
        return new Missing<>(reason);
    }

    /** Whether nothing at all was established. */
    default boolean isMissing() {
        return this instanceof Missing;
    }

    /** Whether this is an established value. */
    default boolean isKnown() {
        return this instanceof Known;
    }
}
