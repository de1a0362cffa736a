package org.povertyexit.facts;

/** The part of the country (地区) in which a place lies. */
public enum Region {
    /** Eastern region 东部. */
    EASTERN,
    /** Central region 中部. */
    CENTRAL,
    /** Western region 西部. */
    WESTERN
}
