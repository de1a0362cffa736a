package org.povertyexit.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Text;

/**
 * Whether what the register says of a household agrees with its verdict, and if not, what kind of error it is.
 *
 * @see ReconciliationTally
 */
public enum Reconciliation implements Text.Labelled {
    /** The register and the verdict agree 一致. */
    CONSISTENT("一致", "consistent"),
    /** Wrong exit 错退: recorded as out, and the criteria are not met. */
    WRONG_EXIT("错退", "wrong exit"),
    /** Omission 漏评: not on the register, and poor by the standard of identification. */
    OMISSION("漏评", "omission"),
    /** Wrong listing 错评: on the register, and barred from it already on the day of identification. */
    WRONG_LISTING("错评", "wrong listing"),
    /** Undetermined 无法判定: the missing facts can turn out so that it is an error, and so that it is none. */
    UNDETERMINED("无法判定", "undetermined");

    private final Text label;

    Reconciliation(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * What a household's recorded status comes to beside its verdict; empty when no status is recorded.
     *
     * <p>An exited household is judged by the whole verdict, an unregistered one by the clauses on income alone: that is
     * the standard of identification. One that is poor or relapsed is consistent whatever the verdict; meeting the
     * criteria is a reason to exit, not a wrong listing.
     *
     * <p>A household that would otherwise be consistent is wrongly listed when an event that bars listing came on the
     * day of identification or before it; a later one is a reason to exit without policies. Without both dates no wrong
     * listing is established, and nothing is undetermined for that: that the event is not recorded is no doubt that
     * there was one. A wrong exit stays one, so that none is hidden from the rate of wrong exits.
     *
     * @throws IllegalArgumentException if the verdict is not on a household
     */
    public static Optional<Reconciliation> of(Household household, Verdict verdict) {
        if (verdict.level() != Level.HOUSEHOLD) {
            throw new IllegalArgumentException("a household cannot be reconciled with a verdict on a "
                    + verdict.level().label().en());
        }
        return status(household).map(status -> of(status, verdict)).map(found -> found.orWrongListing(household));
    }

    private static Reconciliation of(RegisterStatus status, Verdict verdict) {
        return switch (status) {
            case EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY -> of(verdict.outcome(), WRONG_EXIT);
            case UNREGISTERED -> of(verdict.outcome(Theme.INCOME), OMISSION);
            case POOR, RELAPSED -> CONSISTENT;
        };
    }

    private static Reconciliation of(Outcome outcome, Reconciliation error) {
        return switch (outcome) {
            case MET -> CONSISTENT;
            case NOT_MET -> error;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    private Reconciliation orWrongListing(Household household) {
        return this == CONSISTENT && isListed(household) && wasBarred(household) ? WRONG_LISTING : this;
    }

    private static boolean wasBarred(Household household) {
        return household.disqualifiedOn() instanceof Observed.Known<LocalDate> event
                && household.identifiedOn() instanceof Observed.Known<LocalDate> listing
                && !event.value().isAfter(listing.value());
    }

    /**
     * Omission within a household 户内漏评: the members of a listed household who are recorded as not registered.
     *
     * <p>Each is an omitted person, whatever the verdict on the household. Where nothing is recorded of a member's
     * registration, the member is taken to be registered with the household.
     */
    public static List<Person> omittedMembers(Household household) {
        return isListed(household) ? unregisteredMembers(household) : List.of();
    }

    /** The members who are recorded as not registered, whatever the status of the household. */
    static List<Person> unregisteredMembers(Household household) {
        return household.members().stream()
                .filter(member -> member.registered().equals(Observed.no()))
                .toList();
    }

    /** The recorded status; empty when none is. */
    static Optional<RegisterStatus> status(Household household) {
        return household.registerStatus() instanceof Observed.Known<RegisterStatus> known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    private static boolean isListed(Household household) {
        return status(household)
                .filter(status -> status != RegisterStatus.UNREGISTERED)
                .isPresent();
    }
}
