package org.povertyexit.facts;

/** What the register of poor households (建档立卡) says of a household. */
public enum RegisterStatus {
    /** Not on the register 未建档立卡. */
    UNREGISTERED,
    /** Registered as poor 未脱贫. */
    POOR,
    /** Exited and still entitled to policies 脱贫(享受政策). */
    EXITED_WITH_POLICY,
    /** Exited and no longer entitled 稳定脱贫(不再享受政策). */
    EXITED_WITHOUT_POLICY,
    /** Exited earlier and poor again 返贫. */
    RELAPSED
}
