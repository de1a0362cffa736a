package org.povertyexit.clause;

import org.povertyexit.facts.Text;

/**
 * The kind of subject that a clause speaks of.
 *
 * @see org.povertyexit.inspection.Ledger
 */
public enum Level implements Text.Labelled {
    /** A household 户, judged for exit from poverty 脱贫. */
    HOUSEHOLD(new Text("户", "household")),
    /** A village 村, judged for delisting 出列. */
    VILLAGE(new Text("村", "village")),
    /** A county 县, judged for delisting 摘帽. */
    COUNTY(new Text("县", "county")),
    /** The procedure of an exit 退出程序. */
    PROCEDURE(new Text("退出程序", "exit procedure")),
    /** The support after an exit 摘帽后帮扶. */
    AFTERCARE(new Text("退出后帮扶", "aftercare"));

    private final Text label;

    Level(Text label) {
        this.label = label;
    }

    /** What it is called in Chinese and in English. */
    @Override
    public Text label() {
        return label;
    }
}
