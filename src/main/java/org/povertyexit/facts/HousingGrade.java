package org.povertyexit.facts;

/**
 * The grade (住房等级) of the dwelling that a household lives in.
 *
 * @see Household
 */
public enum HousingGrade implements Text.Labelled {
    /** Grade A: no point of danger. */
    A("A级", "grade A"),
    /** Grade B: single members at risk, the main structure unaffected. */
    B("B级", "grade B"),
    /** Resettled (易地搬迁): the keys of the new dwelling were handed over. */
    RESETTLED("已搬迁交钥匙", "resettled"),
    /** The household's unsafe house is not lived in; it lives safely elsewhere. */
    SAFE_ELSEWHERE("危房不住人、另有安全住所", "living safely elsewhere"),
    /** Grade C: part of the load-bearing structure is dangerous (局部危险). */
    C("C级", "grade C"),
    /** Grade D: the whole is dangerous (整体危险). */
    D("D级", "grade D");

    private final Text label;

    HousingGrade(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
