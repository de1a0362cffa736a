package org.povertyexit.register;

import java.util.Optional;
import org.povertyexit.register.RegisterChange.Kind;
import org.povertyexit.register.RegisterEntry.State;

/** What one change makes of an entry, and why it may not be made. */
final class Changes {
    private Changes() {}

    /** Why a change is refused of a household as it stands; empty when it is lawful. */
    static Optional<String> whyNot(RegisterEntry before, RegisterChange change) {
        State state = before.state();
        if (state == State.GONE) {
            return Optional.of("the household is gone");
        }
        return switch (change.kind()) {
            case NEWLY_IDENTIFIED -> unless(!state.isListed(), "the household is listed already");
            case EXITED_WITH_POLICY -> unless(state.isPoor(), "only a poor household exits");
            case EXITED_WITHOUT_POLICY ->
                unless(state.keepsPolicies(), "only a household that is poor, or out with policies, loses them");
            case RELAPSED -> unless(state.isExited(), "only an exited household relapses");
            case REMOVED -> unless(state.isListed(), "only a listed household is removed");
            case NATURAL_INCREASE -> whyNotMore(before, change);
            case NATURAL_DECREASE -> whyNotFewer(before, change);
            case GONE -> unless(state.isListed(), "only a listed household goes");
        };
    }

    private static Optional<String> whyNotMore(RegisterEntry before, RegisterChange change) {
        return before.state().isListed()
                ? unless(change.persons() <= Long.MAX_VALUE - before.persons(), "no household has so many persons")
                : Optional.of("only a listed household grows");
    }

    private static Optional<String> whyNotFewer(RegisterEntry before, RegisterChange change) {
        return before.state().isListed()
                ? unless(change.persons() < before.persons(), "fewer than one person would be left")
                : Optional.of("only a listed household shrinks");
    }

    private static Optional<String> unless(boolean lawful, String why) {
        return lawful ? Optional.empty() : Optional.of(why);
    }

    /** What a lawful change makes of an entry. */
    static RegisterEntry apply(RegisterEntry before, RegisterChange change) {
        return switch (change.kind()) {
            case NEWLY_IDENTIFIED -> new RegisterEntry(State.POOR, change.persons());
            case EXITED_WITH_POLICY -> before.as(State.EXITED_WITH_POLICY);
            case EXITED_WITHOUT_POLICY -> before.as(State.EXITED_WITHOUT_POLICY);
            case RELAPSED -> before.as(State.RELAPSED);
            case REMOVED -> new RegisterEntry(State.REMOVED, 0);
            case NATURAL_INCREASE -> new RegisterEntry(before.state(), before.persons() + change.persons());
            case NATURAL_DECREASE -> new RegisterEntry(before.state(), before.persons() - change.persons());
            case GONE -> new RegisterEntry(State.GONE, 0);
        };
    }

    /** Whether a change takes a poor household out. */
    static boolean isExit(RegisterEntry before, RegisterChange change) {
        return before.state().isPoor()
                && (change.kind() == Kind.EXITED_WITH_POLICY || change.kind() == Kind.EXITED_WITHOUT_POLICY);
    }
}
