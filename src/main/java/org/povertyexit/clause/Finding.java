package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Text;

/**
 * What one clause says of one subject: the outcome, what was found, what was demanded, and by which provision.
 *
 * @param clause the clause
 * @param evidence what was found and demanded
 * @param otherReading the outcome under the other reading of the clause, where its words can be read in two ways
 * @see org.povertyexit.RulesInForce
 */
public record Finding(Clause<?> clause, Evidence evidence, Optional<Outcome> otherReading) {

    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(otherReading, "otherReading");
    }

    /** The outcome of the clause. */
    public Outcome outcome() {
        return evidence.outcome();
    }

    /** Whether a value equals the threshold that it is compared with. */
    public boolean atBoundary() {
        return evidence.atBoundary();
    }

    /** The same finding under one more demand, such as that no problem be open: it is met when both are. */
    public Finding and(Evidence further) {
        Outcome both = outcome().and(further.outcome());
        Evidence joined = Evidence.of(both, evidence.demanded, atBoundary(), List.of(evidence, further));
        return new Finding(clause, joined, otherReading.map(outcome -> outcome.and(further.outcome())));
    }

    /**
     * Days on which something that was demanded was not there, or was less than demanded.
     *
     * @param what its name
     * @param from the first day
     * @param to the last day
     */
    public record Lapse(String what, LocalDate from, LocalDate to) {}

    /**
     * One demand and what was found, with the demands that it is made of. The words are made when they are asked for: most
     * findings are counted, and few are read.
     */
    public static final class Evidence {
        private static final Text NOTHING = Text.same("");

        private final Outcome outcome;
        final Supplier<Text> demanded;
        final Supplier<Text> found;
        private final boolean atBoundary;
        private final @Nullable Citation citation;
        private final List<Evidence> parts;
        private final List<Lapse> lapses;

        Evidence(
                Outcome outcome,
                Supplier<Text> demanded,
                Supplier<Text> found,
                boolean atBoundary,
                @Nullable Citation citation,
                List<Evidence> parts,
                List<Lapse> lapses) {
            this.outcome = outcome;
            this.demanded = demanded;
            this.found = found;
            this.atBoundary = atBoundary;
            this.citation = citation;
            this.parts = List.copyOf(parts);
            this.lapses = List.copyOf(lapses);
        }

        /**
         * Of these words.
         *
         * @param outcome whether it is met
         * @param demanded what is demanded
         * @param found what was found; empty when the parts say it
         * @param atBoundary whether a value equals the threshold that it is compared with
         * @param citation where the number comes from, when the demand has one; otherwise null
         * @param parts the demands that it is made of
         * @param lapses the days of which {@code found} speaks, where it speaks of days; not met, they are sure, and
         *     otherwise possible
         */
        public Evidence(
                Outcome outcome,
                Text demanded,
                Text found,
                boolean atBoundary,
                @Nullable Citation citation,
                List<Evidence> parts,
                List<Lapse> lapses) {
            this(outcome, () -> demanded, () -> found, atBoundary, citation, parts, lapses);
        }

        /** Without lapses. */
        public Evidence(
                Outcome outcome,
                Text demanded,
                Text found,
                boolean atBoundary,
                @Nullable Citation citation,
                List<Evidence> parts) {
            this(outcome, demanded, found, atBoundary, citation, parts, List.of());
        }

        static Evidence of(Outcome outcome, Supplier<Text> demanded, Supplier<Text> found, boolean atBoundary) {
            return new Evidence(outcome, demanded, found, atBoundary, null, List.of(), List.of());
        }

        static Evidence of(Outcome outcome, Supplier<Text> demanded, boolean atBoundary, List<Evidence> parts) {
            return new Evidence(outcome, demanded, () -> NOTHING, atBoundary, null, parts, List.of());
        }

        Evidence by(@Nullable Citation source) {
            return new Evidence(outcome, demanded, found, atBoundary, source, parts, lapses);
        }

        static boolean anyAtBoundary(List<Evidence> parts) {
            boolean any = false;
            for (Evidence part : parts) {
                any |= part.atBoundary;
            }
            return any;
        }

        /** The same demand in other words. */
        Evidence saying(UnaryOperator<Text> demand, UnaryOperator<Text> finding) {
            return of(outcome, () -> demand.apply(demanded()), () -> finding.apply(found()), atBoundary);
        }

        /** Whether it is met. */
        public Outcome outcome() {
            return outcome;
        }

        /** What is demanded. */
        public Text demanded() {
            return demanded.get();
        }

        /** What was found; empty when the parts say it. */
        public Text found() {
            return found.get();
        }

        /** Whether a value equals the threshold that it is compared with. */
        public boolean atBoundary() {
            return atBoundary;
        }

        /** Where the number comes from, when the demand has one; otherwise null. */
        public @Nullable Citation citation() {
            return citation;
        }

        /** The demands that it is made of. */
        public List<Evidence> parts() {
            return parts;
        }

        /** The days of which {@link #found} speaks, where it speaks of days; not met, they are sure, and otherwise possible. */
        public List<Lapse> lapses() {
            return lapses;
        }

        /** The demands at the ends of this tree that decide its outcome: those with the same outcome. */
        public List<Evidence> deciding() {
            if (parts.isEmpty()) {
                return List.of(this);
            }
            List<Evidence> deciding = new ArrayList<>(parts.size());
            for (Evidence part : parts) {
                if (part.outcome == outcome) {
                    deciding.addAll(part.deciding());
                }
            }
            return List.copyOf(deciding);
        }

        /** The demands at the ends of this tree that are not met, or not surely. */
        public List<Evidence> open() {
            if (parts.isEmpty()) {
                return outcome == Outcome.MET ? List.of() : List.of(this);
            }
            return parts.stream().flatMap(part -> part.open().stream()).toList();
        }

        /** What was found, in one line. */
        public String found(Locale locale) {
            return join(Evidence::found, locale);
        }

        /** What was demanded, in one line. */
        public String demanded(Locale locale) {
            return join(Evidence::demanded, locale);
        }

        private String join(Function<Evidence, Text> words, Locale locale) {
            return deciding().stream().map(part -> words.apply(part).in(locale)).collect(Collectors.joining("; "));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Evidence that
                    && outcome == that.outcome
                    && atBoundary == that.atBoundary
                    && Objects.equals(citation, that.citation)
                    && parts.equals(that.parts)
                    && lapses.equals(that.lapses)
                    && demanded().equals(that.demanded())
                    && found().equals(that.found());
        }

        @Override
        public int hashCode() {
            return Objects.hash(outcome, demanded(), found(), atBoundary, citation, parts, lapses);
        }

        /** {@code NOT_MET; demanded: food: yes; found: no}. */
        @Override
        public String toString() {
            return outcome + "; demanded: " + demanded(Locale.ENGLISH) + "; found: " + found(Locale.ENGLISH);
        }
    }
}
