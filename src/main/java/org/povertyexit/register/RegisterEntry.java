package org.povertyexit.register;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Text;

/**
 * How a household stands on the register: in which state, and with how many persons.
 *
 * @param state the state
 * @param persons the persons on the register: at least 1 when the household is listed, otherwise 0
 * @see RegisterHistory
 */
public record RegisterEntry(State state, long persons) {

    /** Not on the register, and never was. */
    public static final RegisterEntry UNREGISTERED = new RegisterEntry(State.UNREGISTERED, 0);

    /** Where a household stands: a status, or out of the register by removal or because nobody is left. */
    public enum State implements Text.Labelled {
        /** Never listed. */
        UNREGISTERED(RegisterStatus.UNREGISTERED),
        /** Listed as poor. */
        POOR(RegisterStatus.POOR),
        /** Exited and still entitled to policies. */
        EXITED_WITH_POLICY(RegisterStatus.EXITED_WITH_POLICY),
        /** Exited and no longer entitled to policies. */
        EXITED_WITHOUT_POLICY(RegisterStatus.EXITED_WITHOUT_POLICY),
        /** Exited earlier and poor again. */
        RELAPSED(RegisterStatus.RELAPSED),
        /** Struck off because it should never have been listed 清退. To the register it is an unregistered household. */
        REMOVED(new Text("清退", "removed"), RegisterStatus.UNREGISTERED),
        /** Nobody is left 自然销户. No status describes it. */
        GONE(new Text("自然销户", "gone"), null);

        private final Text label;
        private final @Nullable RegisterStatus status;

        State(RegisterStatus status) {
            this(status.label(), status);
        }

        State(Text label, @Nullable RegisterStatus status) {
            this.label = label;
            this.status = status;
        }

        @Override
        public Text label() {
            return label;
        }

        /** The status that a household in this state is recorded with; empty when it is gone. */
        public Optional<RegisterStatus> status() {
            return Optional.ofNullable(status);
        }

        /** Whether it counts among the poor: not out yet, or back. */
        public boolean isPoor() {
            return this == POOR || this == RELAPSED;
        }

        /** Whether it is out 脱贫, with policies or without. */
        public boolean isExited() {
            return this == EXITED_WITH_POLICY || this == EXITED_WITHOUT_POLICY;
        }

        /** Whether the register lists it: poor or out. */
        public boolean isListed() {
            return isPoor() || isExited();
        }

        /** Whether it is entitled to policies: the poor, and those out of poverty but not of the policies 脱贫不脱政策. */
        public boolean keepsPolicies() {
            return isPoor() || this == EXITED_WITH_POLICY;
        }
    }

    /** Checks that a listed household has somebody in it, and that any other has nobody on the register. */
    public RegisterEntry {
        Objects.requireNonNull(state, "state");
        if (state.isListed() ? persons < 1 : persons != 0) {
            throw new IllegalArgumentException(state + " with " + persons + " persons on the register");
        }
    }

    /** The same persons in another state. */
    RegisterEntry as(State next) {
        return new RegisterEntry(next, persons);
    }

    /** {@code POOR, 4 persons}. */
    @Override
    public String toString() {
        return state + ", " + persons + " persons";
    }
}
