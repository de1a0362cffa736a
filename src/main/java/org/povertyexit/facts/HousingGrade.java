package org.povertyexit.facts;

/** The grade (住房等级) of the dwelling that a household lives in. */
public enum HousingGrade {
    /** Grade A: no point of danger. */
    A,
    /** Grade B: single members at risk, the main structure unaffected. */
    B,
    /** Resettled (易地搬迁): the keys of the new dwelling were handed over. */
    RESETTLED,
    /** The household's unsafe house is not lived in; it lives safely elsewhere. */
    SAFE_ELSEWHERE,
    /** Grade C: part of the load-bearing structure is dangerous (局部危险). */
    C,
    /** Grade D: the whole is dangerous (整体危险). */
    D
}
