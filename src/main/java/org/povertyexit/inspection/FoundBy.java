package org.povertyexit.inspection;

import java.util.List;
import org.povertyexit.facts.Text;

/**
 * The check by which a problem was found.
 *
 * @see Ledger
 */
public enum FoundBy implements Text.Labelled {
    /** The county's check of itself 县级自查. */
    COUNTY_SELF_CHECK("县级自查", "county self-check"),
    /** The check of counties by each other 县际互查. */
    COUNTY_CROSS_CHECK("县际互查", "county cross-check"),
    /** The city's check of a sample 市级抽查. */
    CITY_SPOT_CHECK("市级抽查", "city spot check"),
    /** The second look at those who are out 回头看. */
    REVIEW("回头看", "review"),
    /** A petition 信访. */
    PETITION("信访", "petition"),
    /** Supervision and inspection 督查巡查. */
    SUPERVISION_INSPECTION("督查巡查", "supervision and inspection"),
    /** An assessment 考核评估. */
    ASSESSMENT("考核评估", "assessment"),
    /** Any other way, or none recorded 其他. */
    OTHER("其他", "other");

    /** The three checks 三查: 县级自查、县际互查、市级抽查. */
    public static final List<FoundBy> THREE_CHECKS = List.of(COUNTY_SELF_CHECK, COUNTY_CROSS_CHECK, CITY_SPOT_CHECK);

    private final Text label;

    FoundBy(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
