package org.povertyexit.facts;

/**
 * What the register of poor households (建档立卡) says of a household.
 *
 * @see Household
 */
public enum RegisterStatus implements Text.Labelled {
    /** Not on the register 未建档立卡. */
    UNREGISTERED("未建档立卡", "unregistered"),
    /** Registered as poor 未脱贫. */
    POOR("未脱贫", "poor"),
    /** Exited and still entitled to policies 脱贫(享受政策). */
    EXITED_WITH_POLICY("脱贫享受政策", "exited with policies"),
    /** Exited and no longer entitled 稳定脱贫(不再享受政策). */
    EXITED_WITHOUT_POLICY("脱贫不享受政策", "exited without policies"),
    /** Exited earlier and poor again 返贫. */
    RELAPSED("返贫", "relapsed");

    private final Text label;

    RegisterStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
