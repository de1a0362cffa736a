package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        Evidence joined = Evidence.of(both, evidence.demanded(), atBoundary(), List.of(evidence, further));
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
     * One demand and what was found, with the demands that it is made of.
     *
     * @param outcome whether it is met
     * @param demanded what is demanded
     * @param found what was found; empty when the parts say it
     * @param atBoundary whether a value equals the threshold that it is compared with
     * @param citation where the number comes from, when the demand has one; otherwise null
     * @param parts the demands that it is made of
     * @param lapses the days of which {@code found} speaks, where it speaks of days; not met, they are sure, and otherwise
     *     possible
     */
    public record Evidence(
            Outcome outcome,
            Text demanded,
            Text found,
            boolean atBoundary,
            @Nullable Citation citation,
            List<Evidence> parts,
            List<Lapse> lapses) {

        /** Takes a copy of the parts and lapses. */
        public Evidence {
            parts = List.copyOf(parts);
            lapses = List.copyOf(lapses);
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

        static Evidence of(Outcome outcome, Text demanded, Text found, boolean atBoundary) {
            return new Evidence(outcome, demanded, found, atBoundary, null, List.of());
        }

        static Evidence of(Outcome outcome, Text demanded, boolean atBoundary, List<Evidence> parts) {
            return new Evidence(outcome, demanded, Text.same(""), atBoundary, null, parts);
        }

        Evidence by(@Nullable Citation source) {
            return new Evidence(outcome, demanded, found, atBoundary, source, parts, lapses);
        }

        /** The demands at the ends of this tree that decide its outcome: those with the same outcome. */
        public List<Evidence> deciding() {
            return parts.isEmpty()
                    ? List.of(this)
                    : parts.stream()
                            .filter(part -> part.outcome() == outcome)
                            .flatMap(part -> part.deciding().stream())
                            .toList();
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
            return join(deciding().stream().map(Evidence::foundHere), locale);
        }

        /** What was demanded, in one line. */
        public String demanded(Locale locale) {
            return join(deciding().stream().map(Evidence::demanded), locale);
        }

        private Text foundHere() {
            return found;
        }

        private static String join(java.util.stream.Stream<Text> texts, Locale locale) {
            return String.join("; ", texts.map(text -> text.in(locale)).toList());
        }
    }
}
