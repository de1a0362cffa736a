package org.povertyexit.inspection;

import java.time.LocalDate;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Observed;

/** Something that happens once, on a day that may be unknown: absent is "not yet", missing is "unknown whether or when". */
final class When {
    private When() {}

    /** Whether it had happened by a day, that day included. */
    static Outcome by(Observed<LocalDate> when, LocalDate day) {
        if (when instanceof Observed.Absent) {
            return Outcome.NOT_MET;
        }
        if (!latest(when).isAfter(day)) {
            return Outcome.MET;
        }
        return earliest(when).isAfter(day) ? Outcome.NOT_MET : Outcome.UNDETERMINED;
    }

    /** The first day on which it can have happened. */
    private static LocalDate earliest(Observed<LocalDate> when) {
        if (when instanceof Observed.Known<LocalDate> known) {
            return known.value();
        }
        return when instanceof Observed.Between<LocalDate> between ? between.low() : LocalDate.MIN;
    }

    /** The last day on which it can have happened; the end of time when it may never. */
    static LocalDate latest(Observed<LocalDate> when) {
        if (when instanceof Observed.Known<LocalDate> known) {
            return known.value();
        }
        return when instanceof Observed.Between<LocalDate> between ? between.high() : LocalDate.MAX;
    }

    /** What is known of it once it is known to have happened from one day to another, both included. */
    static Observed<LocalDate> notAfter(Observed<LocalDate> when, LocalDate from, LocalDate to) {
        return switch (by(when, to)) {
            case MET -> when;
            case NOT_MET -> Observed.known(to);
            case UNDETERMINED -> Observed.between(earliest(when).isAfter(from) ? earliest(when) : from, to);
        };
    }

    /** Checks that it can be a day, not all of it before another day. */
    static void check(String what, Observed<LocalDate> when, LocalDate foundOn) {
        if (when instanceof Observed.Suspected) {
            throw new IllegalArgumentException(what + ": a day cannot be suspected: give a date, absent or missing");
        }
        if (latest(when).isBefore(foundOn)) {
            throw new IllegalArgumentException(
                    what + ": " + when + " is before found_on, " + foundOn + ": correct either");
        }
    }
}
