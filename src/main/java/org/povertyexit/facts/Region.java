package org.povertyexit.facts;

/**
 * The part of the country (地区) in which a place lies.
 *
 * @see org.povertyexit.Tally
 */
public enum Region implements Text.Labelled {
    /** Eastern region 东部. */
    EASTERN("东部", "eastern"),
    /** Central region 中部. */
    CENTRAL("中部", "central"),
    /** Western region 西部. */
    WESTERN("西部", "western");

    private final Text label;

    Region(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
