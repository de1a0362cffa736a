package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Text;

/**
 * A value that changes over time: a number of the law, each edition with its dates and its citation.
 *
 * <p>The editions follow each other without gap or overlap; on a day outside them the value is not established, and a
 * clause that needs it is undetermined. Nothing falls back from one year to the next.
 *
 * @param <V> the type of the value
 * @see Instrument
 */
public final class Dated<V> {

    /**
     * The value during one span of days.
     *
     * @param from the first day
     * @param to the last day
     * @param value the value
     * @param citation where it comes from
     * @param verified the day on which the value was last checked against its source
     */
    public record Edition<V>(LocalDate from, LocalDate to, V value, Citation citation, LocalDate verified) {}

    private final Text name;
    private final List<Edition<V>> editions;

    private Dated(Text name, List<Edition<V>> editions) {
        this.name = name;
        this.editions = editions;
    }

    /**
     * A value that is about to be given its editions.
     *
     * @param zh what it is called in Chinese
     * @param en what it is called in English
     * @param verified the day on which its editions were last checked against their sources
     */
    public static <V> Builder<V> named(String zh, String en, LocalDate verified) {
        return new Builder<>(new Text(zh, en), verified);
    }

    /** What the value is called. */
    public Text name() {
        return name;
    }

    boolean isNamed(String english) {
        return name.en().equals(english);
    }

    /** The type of its values. */
    Class<?> type() {
        return editions.get(0).value().getClass();
    }

    /** The edition in force on a day; empty when none was established. */
    public Optional<Edition<V>> on(LocalDate date) {
        for (Edition<V> edition : editions) {
            if (!date.isBefore(edition.from()) && !date.isAfter(edition.to())) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** All editions, in the order of their dates. */
    public List<Edition<V>> editions() {
        return editions;
    }

    /** Collects the editions of a value and refuses gaps and overlaps. */
    public static final class Builder<V> {
        private final Text name;
        private final LocalDate verified;
        private final List<Edition<V>> editions = new ArrayList<>();
        private @Nullable LocalDate next;

        private Builder(Text name, LocalDate verified) {
            this.name = name;
            this.verified = verified;
        }

        /**
         * Adds the value from one day to another, both included.
         *
         * @throws IllegalArgumentException if the days overlap the edition before or leave a gap after it
         */
        public Builder<V> during(LocalDate from, LocalDate to, V value, Citation citation) {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException(
                        name.en() + ": from " + from + " is after " + to + ": exchange them");
            }
            if (next != null && !next.equals(from)) {
                throw new IllegalArgumentException(name.en() + ": the edition from " + from
                        + (from.isBefore(next)
                                ? " overlaps the one before it"
                                : " leaves a gap after the one before it")
                        + "; it must begin on " + next);
            }
            Objects.requireNonNull(
                    value, () -> name.en() + ": the edition from " + from + " has no value: give it one");
            Objects.requireNonNull(
                    citation,
                    () -> name.en() + ": the edition from " + from
                            + " has no citation: name the document and the article");
            editions.add(new Edition<>(from, to, value, citation, verified));
            next = to.plusDays(1);
            return this;
        }

        /** Adds the value for one calendar year. */
        public Builder<V> inYear(int year, V value, Citation citation) {
            return during(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), value, citation);
        }

        /** The value with all its editions. */
        public Dated<V> build() {
            if (next == null) {
                throw new IllegalArgumentException(name.en() + " has no edition: add one with inYear or during");
            }
            return new Dated<>(name, List.copyOf(editions));
        }
    }

    @Override
    public String toString() {
        return name.en();
    }
}
