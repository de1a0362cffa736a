package org.povertyexit.rulebooks;

import org.povertyexit.facts.Text;

/** The arguments for what provinces and cities leave in doubt, and what they name without defining it. */
final class ProvincialReadings {
    private ProvincialReadings() {}

    /** Why the twelve items of Sanmenxia are these. */
    static final Text SANMENXIA = new Text(
            "“一低五有六通”未见定义。河南省贫困村退出标准恰有12项，可分为1（低）、5（有）、6（通）而无余，故推断即此12项；推断把握中等。",
            "no source defines 一低五有六通; Henan's standard for villages has exactly twelve items, which divide into one low, "
                    + "five haves and six connections without remainder, so it is inferred that they are meant (medium confidence)");

    /** Why suspicion counts in Sanmenxia. */
    static final Text SUSPICION = new Text(
            "“疑似从有”是排查原则，此处作为标准读：疑似问题在核实并解决之前视为有问题。",
            "疑似从有 is a principle of inspection, read here as a criterion: a suspected problem counts until verified and resolved");

    /** From when Henan's standard holds. */
    static final Text HENAN_DATE = new Text(
            "施行日期未确定，按全国意见公布之日起算。", "its own day is not established; applied from the day of the national opinions");

    /** From when Henan's criteria for counties hold. */
    static final Text HENAN_COUNTY_DATE = new Text(
            "文字见于2019年4月24日通知；同一标准已用于2016年度退出的兰考、滑县，故自全国意见公布之日起算。",
            "the words are those of the notice of 2019-04-24; the same standard was used for the cohort of 2016 (Lankao, Huaxian), "
                    + "so it is applied from the day of the national opinions");

    /** From when Henan's reading of the national measures holds. */
    static final Text HENAN_NOTICE_DATE = new Text(
            "通知发于2019年4月24日，自其所据全国办法施行之日起算。",
            "the notice is of 2019-04-24; applied from the day of the national measures that it goes by");

    /** Why Henan's items on schooling, medical care and housing give way to the guidance of 2019. */
    static final Text GUIDANCE_IN_HENAN = new Text(
            "2019年指导意见晚于本省标准且适用全国，自其施行起代替本省第2至4项。",
            "the national guidance of 2019 is later than the province's standard and holds everywhere, so it takes the place of "
                    + "items 2 to 4 from its day on");

    /** What is known of Hunan's line for households. */
    static final Text HUNAN_LINE = new Text(
            "2019年为3700元；其他年份有省定数值而未见出处，留空待调用方提供。",
            "3,700 yuan in 2019; in other years the province has a number that no source gave: open until a caller supplies it");

    /** Why two figures of Hunan's third standard share one floor. */
    static final Text HUNAN_REACHED = new Text(
            "转述称搬迁任务完成率和贫困村退出率须达到95%，两者均按95%核验。",
            "restated as completion of relocation and villages out reaching 95 %; both are checked against 95 %");

    /** From when Hunan's standard holds. */
    static final Text HUNAN_DATE = HENAN_DATE;

    /** What Chongqing's clauses rest on. */
    static final Text CHONGQING = new Text(
            "办法条文未见，指标沿用全国，发生率上限按西部地区3%。",
            "the articles were not seen; the indicators are the national ones, the ceiling of incidence that of the western region, 3 %");

    /** Approval counted in persons or in households. */
    static final Text APPROVAL_BASE = new Text(
            "转述有按人、按户两说。例：调查100人认可91人（91%），这些人分属31户而认可27户（≈87.1%）：按人达到90%，按户未达到。",
            "restated both by persons and by households. Example: 91 of 100 persons approve (91 %), who live in 31 households "
                    + "of which 27 approve (about 87.1 %): met by persons, not met by households");

    /** Omission over the unregistered rural population or all unregistered persons. */
    static final Text OMISSION_BASE = new Text(
            "分母有“抽查村未建档立卡的农村（农业户籍）人口”与“抽查非建档立卡人口总数”两说。例：漏评100人，农业户籍4900人（≈2.04%），"
                    + "非建档立卡总数5100人（≈1.96%）：按前者未达到，按后者达到。",
            "the base is restated as the unregistered rural population of the sampled villages, or as all unregistered persons "
                    + "sampled. Example: 100 omitted of 4,900 (about 2.04 %) or of 5,100 (about 1.96 %): not met, or met");
}
