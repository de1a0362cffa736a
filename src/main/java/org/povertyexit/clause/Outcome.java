package org.povertyexit.clause;

import org.povertyexit.facts.Text;

/**
 * Whether a criterion is met, is not met, or cannot be determined from what was recorded.
 *
 * <p>Outcomes are ordered {@code NOT_MET < UNDETERMINED < MET} and combined by strong Kleene logic: conjunction is the
 * least, disjunction the greatest.
 *
 * @see org.povertyexit.RulesInForce
 */
public enum Outcome implements Text.Labelled {
    /** Not met 未达到, whatever the missing facts turn out to be. */
    NOT_MET(new Text("未达到", "not met")),
    /** Undetermined 无法判定: the missing facts can turn out so that it is met, and so that it is not. */
    UNDETERMINED(new Text("无法判定", "undetermined")),
    /** Met 达到, whatever the missing facts turn out to be. */
    MET(new Text("达到", "met"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    /** What it is called in Chinese and in English. */
    @Override
    public Text label() {
        return label;
    }

    /** Both: the lesser of the two. */
    public Outcome and(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Either: the greater of the two. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The contrary; undetermined stays undetermined. */
    public Outcome not() {
        if (this == UNDETERMINED) {
            return this;
        }
        return this == MET ? NOT_MET : MET;
    }
}
