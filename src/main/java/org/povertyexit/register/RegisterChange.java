package org.povertyexit.register;

import java.time.LocalDate;
import java.util.Objects;
import org.povertyexit.facts.Text;

/**
 * One change of a household on the register, as recorded on a day.
 *
 * @param on the day
 * @param kind what changed
 * @param persons how many persons are listed, join or leave; 0 for a change of the household as it is
 * @see RegisterHistory
 */
public record RegisterChange(LocalDate on, Kind kind, long persons) {

    /** What can change on the register. */
    public enum Kind implements Text.Labelled {
        /** Newly identified 新识别: it meets the standard of poverty and is not on the register. */
        NEWLY_IDENTIFIED("新识别", "newly identified", true),
        /** Exited with policies 脱贫(享受政策): the usual exit. */
        EXITED_WITH_POLICY("脱贫享受政策", "exited with policies", false),
        /**
         * Exited without policies 稳定脱贫(不再享受政策): rightly listed, and barred from policies by a later event. It is
         * recorded of a poor household or of one that exited with policies before.
         */
        EXITED_WITHOUT_POLICY("稳定脱贫不再享受政策", "exited without policies", false),
        /** Relapsed 返贫: out, and not stably at the standard. A wrongly exited household 错退 comes back so too. */
        RELAPSED("返贫", "relapsed", false),
        /** Removed 清退: it should never have been listed 错评. */
        REMOVED("清退", "removed", false),
        /** Natural increase 自然增加: birth, marriage into the household, return. */
        NATURAL_INCREASE("自然增加", "natural increase", true),
        /** Natural decrease 自然减少: death, marriage out of the household, division of the household 分户. */
        NATURAL_DECREASE("自然减少", "natural decrease", true),
        /** The whole household is gone 自然销户. */
        GONE("自然销户", "gone", false);

        private final Text label;
        private final boolean counted;

        Kind(String zh, String en, boolean counted) {
            this.label = new Text(zh, en);
            this.counted = counted;
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether such a change says a number of persons. */
        public boolean isCounted() {
            return counted;
        }
    }

    /** Checks that there is a number of persons, at least 1, exactly when the kind of change says one. */
    public RegisterChange {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        if (kind.isCounted() ? persons < 1 : persons != 0) {
            throw new IllegalArgumentException(kind + " on " + on + " of " + persons + " persons");
        }
    }

    /** Listed as poor, with so many persons. */
    public static RegisterChange newlyIdentified(LocalDate on, long persons) {
        return new RegisterChange(on, Kind.NEWLY_IDENTIFIED, persons);
    }

    /** Out, with policies. */
    public static RegisterChange exitedWithPolicy(LocalDate on) {
        return new RegisterChange(on, Kind.EXITED_WITH_POLICY, 0);
    }

    /** Out, or out already, and no longer entitled to policies. */
    public static RegisterChange exitedWithoutPolicy(LocalDate on) {
        return new RegisterChange(on, Kind.EXITED_WITHOUT_POLICY, 0);
    }

    /** Back among the poor, by a relapse or because the exit was wrong. */
    public static RegisterChange relapsed(LocalDate on) {
        return new RegisterChange(on, Kind.RELAPSED, 0);
    }

    /** Struck off, having been listed wrongly. */
    public static RegisterChange removed(LocalDate on) {
        return new RegisterChange(on, Kind.REMOVED, 0);
    }

    /** So many persons more. */
    public static RegisterChange naturalIncrease(LocalDate on, long persons) {
        return new RegisterChange(on, Kind.NATURAL_INCREASE, persons);
    }

    /** So many persons fewer. */
    public static RegisterChange naturalDecrease(LocalDate on, long persons) {
        return new RegisterChange(on, Kind.NATURAL_DECREASE, persons);
    }

    /** Nobody left. */
    public static RegisterChange gone(LocalDate on) {
        return new RegisterChange(on, Kind.GONE, 0);
    }

    /** {@code NATURAL_INCREASE of 2 persons on 2018-03-01}. */
    @Override
    public String toString() {
        return kind + (kind.isCounted() ? " of " + persons + " persons" : "") + " on " + on;
    }
}
