package org.povertyexit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One fact that can be recorded of a subject: its name, the values that it can have, and how to read and replace it.
 *
 * <p>The catalogue of facts stands on each subject ({@link Household#FACTS}, {@link Village#FACTS} and so on). It is
 * what rulebooks build their terms from, what files are read and written by, and what tests hide or raise one at a time.
 *
 * <pre>{@code
 * Observed<Yuan> income = Household.NET_INCOME.parse("5900..6100");
 * Household household = Household.NET_INCOME.with(Household.builder().id("H1").build(), income);
 * for (Fact<Household, ?> fact : Household.FACTS) {
 *     if (!fact.of(household).isMissing()) {
 *         Text label = fact.label();
 *         System.out.println(fact.name() + " = " + fact.of(household) + " (" + label.zh() + ", " + label.en() + ")");
 *     }
 * }
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * net_income_yuan = 5900..6100 (家庭年纯收入, net income of the household)
 * }</pre>
 *
 * @param <S> the subject, such as {@link Household}
 * @param <V> the type of the value: {@link Boolean}, {@link Long}, {@link BigDecimal}, {@link Yuan}, {@link Ratio},
 *     {@link LocalDate} or an enum
 */
public final class Fact<S, V> {

    /**
     * A subject that is being built.
     *
     * @param <S> the subject
     */
    public interface Draft<S> {
        /** The finished subject; throws {@link IllegalArgumentException} when its facts contradict each other. */
        S build();
    }

    /**
     * How a subject and its drafts are read and written.
     *
     * @param get what was observed
     * @param put records an observation in a draft
     * @param draft a draft with the same facts as a finished subject
     * @param packing how the subject keeps its facts once more; null where it does not
     */
    record Access<S, V>(
            Function<S, Observed<V>> get,
            BiConsumer<Draft<S>, Observed<V>> put,
            Function<S, Draft<S>> draft,
            @Nullable Supplier<Packing<S>> packing) {

        /** Of a subject that keeps them once only. */
        Access(Function<S, Observed<V>> get, BiConsumer<Draft<S>, Observed<V>> put, Function<S, Draft<S>> draft) {
            this(get, put, draft, null);
        }
    }

    private static final String INTERVAL = "..";

    private final String name;
    private final Text label;
    private final Kind<V> kind;
    private final Access<S, V> access;
    private final @Nullable V least;
    private final @Nullable V greatest;
    private final boolean suspectable;

    private Fact(
            String name,
            Text label,
            Kind<V> kind,
            Access<S, V> access,
            @Nullable V least,
            @Nullable V greatest,
            boolean suspectable) {
        this.name = name;
        this.label = label;
        this.kind = kind;
        this.access = access;
        this.least = least;
        this.greatest = greatest;
        this.suspectable = suspectable;
    }

    /** A fact without bounds that cannot be suspected. */
    static <S, V> Fact<S, V> of(String name, Text label, Kind<V> kind, Access<S, V> access) {
        return new Fact<>(name, label, kind, access, null, null, false);
    }

    /** The same fact with a least value. */
    Fact<S, V> atLeast(V bound) {
        return new Fact<>(name, label, kind, access, bound, greatest, suspectable);
    }

    /** The same fact with a greatest value. */
    Fact<S, V> atMost(V bound) {
        return new Fact<>(name, label, kind, access, least, bound, suspectable);
    }

    /** The same fact, which can be suspected. */
    Fact<S, V> canBeSuspected() {
        return new Fact<>(name, label, kind, access, least, greatest, true);
    }

    /** The name, which is also that of the column in files: {@code net_income_yuan}. */
    public String name() {
        return name;
    }

    /** What it is called in Chinese and in English. */
    public Text label() {
        return label;
    }

    /** The type of its values. */
    public Class<V> type() {
        return kind.type();
    }

    /** The least value that it can have; empty when there is no such bound. */
    public Optional<V> least() {
        return Optional.ofNullable(least);
    }

    /** The greatest value that it can have; empty when there is no such bound. */
    public Optional<V> greatest() {
        return Optional.ofNullable(greatest);
    }

    /** Whether it can be suspected (疑似): whether "no", or a bad grade, is a problem. */
    public boolean suspectable() {
        return suspectable;
    }

    /** What was observed of a subject. */
    public Observed<V> of(S subject) {
        return access.get().apply(subject);
    }

    /** How it is read: {@link #of} as a function by itself, which knows nothing else of this fact. */
    public Function<S, Observed<V>> reading() {
        return access.get();
    }

    /** Every value that it can have, where these are few, as those of a condition or a category; otherwise none. */
    public List<V> values() {
        return kind.values();
    }

    /**
     * What was observed, as a number and as a function by itself, of a fact of few values: 0 nothing, 1 that it is
     * suspected, 2 and more the place of the value among {@link #values}.
     *
     * @throws UnsupportedOperationException if its values are not few
     */
    public ToIntFunction<S> status() {
        if (values().isEmpty()) {
            throw new UnsupportedOperationException(name + " has more than a few values: ask for its number");
        }
        return access.packing() == null ? statusRead() : access.packing().get().status(this);
    }

    /** The status by what was observed. */
    ToIntFunction<S> statusRead() {
        Function<S, Observed<V>> reading = reading();
        return subject -> {
            Observed<V> observed = reading.apply(subject);
            if (observed instanceof Observed.Known<V> known) {
                return 2 + Kind.place(known.value());
            }
            return observed instanceof Observed.Suspected ? 1 : 0;
        };
    }

    /**
     * What is known, as a number of 64 bits and as a function by itself: {@link Long#MIN_VALUE} where nothing is known,
     * and one more where {@link #numberOf} cannot say it.
     *
     * @throws UnsupportedOperationException if it has few values
     */
    public ToLongFunction<S> number() {
        if (!values().isEmpty()) {
            throw new UnsupportedOperationException(name + " has one of " + values() + ": ask for its status");
        }
        return access.packing() == null ? numberRead() : access.packing().get().number(this);
    }

    /** The number by what was observed. */
    ToLongFunction<S> numberRead() {
        Function<S, Observed<V>> reading = reading();
        return subject -> reading.apply(subject) instanceof Observed.Known<V> known
                ? Kind.number(known.value())
                : Packing.NOT_KNOWN;
    }

    /**
     * A value as a number of 64 bits that is in the order of the values: a count itself, money in fen, a decimal in
     * millionths, of a date 512 for each year, 32 for each month and the day. Others, and the least and greatest of such
     * numbers, it cannot say: {@link Long#MIN_VALUE} + 1.
     */
    public long numberOf(V value) {
        return Kind.number(value);
    }

    /** How many bits any number of it takes, and two numbers that are none; 0 where there is no such bound. */
    int bits() {
        if (type() == LocalDate.class) {
            return bits(Kind.LAST_DATE);
        }
        return greatest instanceof Long most && least instanceof Long from && from >= 0 ? bits(most) : 0;
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most + 2);
    }

    /** A draft with the same facts as a subject. */
    public Draft<S> draft(S subject) {
        return access.draft().apply(subject);
    }

    /** Records an observation of this fact in a subject that is being built. */
    public void put(Draft<S> draft, Observed<V> observed) {
        access.put().accept(draft, observed);
    }

    /** Leaves out all facts of a subject that is being built. */
    static <S> void leaveOut(List<Fact<S, ?>> facts, Draft<S> draft) {
        for (Fact<S, ?> fact : facts) {
            fact.put(draft, Observed.missing());
        }
    }

    /**
     * The same subject with another observation of this fact.
     *
     * @throws IllegalArgumentException when the observation contradicts another fact of the subject
     */
    public S with(S subject, Observed<V> observed) {
        Draft<S> draft = draft(subject);
        put(draft, observed);
        return draft.build();
    }

    /** The same subject with this fact hidden: nothing was recorded of it. */
    public S hide(S subject) {
        return with(subject, Observed.missing());
    }

    /**
     * Reads an observation as files write it: a value, {@code a..b}, {@code suspected}, {@code none}, or nothing for
     * missing.
     *
     * @throws IllegalArgumentException naming the text and why this fact cannot have it
     */
    public Observed<V> parse(String text) {
        Observed<V> observed = switch (text) {
            case "" -> Observed.missing();
            case "suspected" -> Observed.suspected();
            case "none" -> Observed.absent();
            default -> parseKnown(text);
        };
        check(observed, "\"" + text + "\"");
        return observed;
    }

    /** Writes an observation as {@link #parse} reads it. */
    public String print(Observed<V> observed) {
        if (observed instanceof Observed.Known<V> known) {
            return kind.print(known.value());
        }
        if (observed instanceof Observed.Between<V> between) {
            return kind.print(between.low()) + INTERVAL + kind.print(between.high());
        }
        return observed.isMissing() ? "" : observed.toString();
    }

    /** Checks that a subject's observation of this fact is one that it can have. */
    void check(S subject) {
        checkObserved(of(subject));
    }

    /** Checks that an observation is one that this fact can have. */
    void checkObserved(Observed<V> observed) {
        Objects.requireNonNull(observed, name);
        try {
            check(observed, observed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private void check(Observed<V> observed, Object shown) {
        if (observed instanceof Observed.Known<V> known) {
            checkBounds(known.value(), known.value(), shown);
        } else if (observed instanceof Observed.Between<V> between) {
            checkInterval(between, shown);
        } else if (observed instanceof Observed.Suspected && !suspectable) {
            throw new IllegalArgumentException(shown + " is not possible: this cannot be a problem");
        } else if (observed instanceof Observed.Absent && type() != BigDecimal.class) {
            throw new IllegalArgumentException(shown + " is not possible: expected " + kind.expected());
        }
    }

    private void checkInterval(Observed.Between<V> between, Object shown) {
        if (!kind.ranged()) {
            throw new IllegalArgumentException(shown + " is not possible: expected " + kind.expected());
        }
        if (compare(between.low(), between.high()) > 0) {
            throw new IllegalArgumentException(shown + " is an interval upside down");
        }
        checkBounds(between.low(), between.high(), shown);
    }

    private void checkBounds(V low, V high, Object shown) {
        if ((low instanceof BigDecimal least && !Decimals.isPlain(least))
                || (high instanceof BigDecimal most && !Decimals.isPlain(most))) {
            throw new IllegalArgumentException(Decimals.TOO_LONG);
        }
        if (least != null && compare(low, least) < 0) {
            throw new IllegalArgumentException(shown + " is below " + kind.print(least));
        }
        if (greatest != null && compare(high, greatest) > 0) {
            throw new IllegalArgumentException(shown + " is above " + kind.print(greatest));
        }
    }

    private Observed<V> parseKnown(String text) {
        int dots = kind.ranged() ? text.indexOf(INTERVAL) : -1;
        if (dots < 1) {
            return Observed.known(value(text));
        }
        V low = value(text.substring(0, dots));
        V high = value(text.substring(dots + INTERVAL.length()));
        int order = compare(low, high);
        if (order > 0) {
            throw new IllegalArgumentException("\"" + text + "\" is an interval upside down");
        }
        return order == 0 ? Observed.known(low) : new Observed.Between<>(low, high);
    }

    private V value(String text) {
        try {
            return kind.parse().apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + kind.expected(), e);
        }
    }

    @SuppressWarnings("unchecked") // every kind of value that has bounds is comparable
    private int compare(V a, V b) {
        return ((Comparable<V>) a).compareTo(b);
    }

    @Override
    public String toString() {
        return name;
    }
}
