package org.povertyexit.inspection;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * A problem 问题 that a check found with a household, a village or a county, about one theme.
 *
 * <p>Resolved (整改) and verified (核验) are two things: a problem that is said to be resolved stays open until that is
 * verified. Each has its day; {@link Observed.Absent} is "not yet", missing is "unknown", and then the problem may be open.
 *
 * <p>Building fails with an {@link IllegalArgumentException} when a resolution or its verification is before the day on
 * which the problem was found.
 *
 * @see Ledger
 */
@ProblemStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class Problem permits ImmutableProblem {

    /** How sure a problem is; the later one is the stronger. */
    public enum Standing implements Text.Labelled {
        /** Seen and not yet verified 疑似. */
        SUSPECTED("疑似", "suspected"),
        /** Verified to be a problem 属实. */
        CONFIRMED("属实", "confirmed");

        private final Text label;

        Standing(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    Problem() {}

    /** The problem's number, unique in its ledger. */
    public abstract String id();

    /** The kind of subject that has it. */
    public abstract Level level();

    /** The number of the subject that has it. */
    public abstract String subjectId();

    /** What it is about. */
    public abstract Theme theme();

    /** The day on which it was found. */
    public abstract LocalDate foundOn();

    /** The check by which it was found. */
    @Value.Default
    public FoundBy foundBy() {
        return FoundBy.OTHER;
    }

    /** How sure it is. */
    public abstract Standing standing();

    /** The day on which it was resolved: absent for not yet, missing for unknown. */
    @Value.Default
    public Observed<LocalDate> resolvedOn() {
        return Observed.absent();
    }

    /** The day on which the resolution was verified: absent for not yet, missing for unknown. */
    @Value.Default
    public Observed<LocalDate> verifiedOn() {
        return Observed.absent();
    }

    /** Checks that nothing was resolved or verified before it was found. */
    @Value.Check
    void check() {
        When.check("resolved_on", resolvedOn(), foundOn());
        When.check("verified_on", verifiedOn(), foundOn());
    }

    /**
     * Whether it is open on a day: found by then, and not both resolved and verified by then.
     *
     * <p>MET is open, NOT_MET is not open; UNDETERMINED exactly when an unknown day can make it either.
     */
    public Outcome open(LocalDate day) {
        return day.isBefore(foundOn()) ? Outcome.NOT_MET : closed(day).not();
    }

    private Outcome closed(LocalDate day) {
        return When.by(resolvedOn(), day).and(When.by(verifiedOn(), day));
    }

    /** The first day on which it is surely not open any more; the end of time when there is none. */
    LocalDate closing() {
        LocalDate resolved = When.latest(resolvedOn());
        LocalDate verified = When.latest(verifiedOn());
        return resolved.isAfter(verified) ? resolved : verified;
    }

    /** The same problem, resolved and verified by a day at the latest; what is known of the days before stays as it is. */
    Problem closedBy(LocalDate day) {
        return builder()
                .from(this)
                .resolvedOn(When.notAfter(resolvedOn(), foundOn(), day))
                .verifiedOn(When.notAfter(verifiedOn(), foundOn(), day))
                .build();
    }

    /** A draft without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a problem; one that is not said to be resolved or verified is not. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
