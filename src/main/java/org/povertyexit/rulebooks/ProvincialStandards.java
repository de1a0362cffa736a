package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Citation.Standing.INFERRED;
import static org.povertyexit.clause.Citation.Standing.READ;

import java.time.LocalDate;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** The numbers of provinces and cities, each with its dates and its citation. */
final class ProvincialStandards {
    private ProvincialStandards() {}

    private static final LocalDate START = Documents.EXIT_OPINIONS_IN_FORCE;
    private static final Citation HENAN_COUNTY = Documents.HENAN_NOTICE.at("退出标准");
    private static final Citation HUNAN_COUNTY = Documents.HUNAN_STANDARD.at("贫困县退出：一降低、一高出、一达标");
    private static final Citation HUNAN_RESTATED = HUNAN_COUNTY.standing(Citation.Standing.RESTATED);

    private static <V> Dated<V> since(LocalDate from, String zh, String en, V value, Citation citation) {
        return Dated.<V>named(zh, en, Documents.VERIFIED)
                .during(from, Documents.LAST_DAY, value, citation)
                .build();
    }

    /** Henan: the ceiling of poverty incidence of a village. */
    static final Dated<Ratio> HENAN_VILLAGE_CEILING = since(
            START,
            "河南省贫困村贫困发生率上限",
            "Henan's ceiling of village incidence",
            Ratio.percent(2),
            Documents.HENAN_STANDARD.at("贫困村退出"));

    /** Henan: the mark that poverty incidence, wrong exits and omissions of a county must stay below. */
    static final Dated<Ratio> HENAN_COUNTY_CEILING =
            since(START, "河南省贫困县各率上限", "Henan's ceiling of county rates", Ratio.percent(2), HENAN_COUNTY);

    /** Henan: the floor of approval. */
    static final Dated<Ratio> HENAN_APPROVAL_FLOOR =
            since(START, "河南省认可度下限", "Henan's floor of approval", Ratio.percent(90), HENAN_COUNTY);

    /** Henan: the least part of the poor villages that must be out. */
    static final Dated<Ratio> HENAN_VILLAGES_FLOOR =
            since(START, "河南省贫困村退出比例下限", "Henan's floor of villages out", Ratio.percent(90), HENAN_COUNTY);

    /** No lead and no lag: growth as in the province. */
    static final Dated<Ratio> AS_IN_THE_PROVINCE =
            since(START, "与全省持平", "as in the province", Ratio.ZERO, HENAN_COUNTY);

    /** No collective income at all. */
    static final Dated<Yuan> NO_INCOME = since(
            START,
            "无集体经济收入",
            "no collective income",
            Yuan.of(0),
            Documents.HENAN_STANDARD
                    .at("贫困村退出：集体经济收入")
                    .standing(INFERRED)
                    .note(new Text("原文未列数额，以有无收入核验", "the text gives no figure; checked by whether there is any")));

    /** Sanmenxia: the mark that poverty incidence of a village must stay below. */
    static final Dated<Ratio> SANMENXIA_CEILING = since(
            Documents.SANMENXIA_ARTICLE_IN_FORCE,
            "三门峡市一低",
            "Sanmenxia's one low",
            Ratio.percent(2),
            Documents.SANMENXIA_ARTICLE.at("一低五有六通").standing(INFERRED).note(ProvincialReadings.SANMENXIA));

    /** Hunan: the ceiling of poverty incidence of a village. */
    static final Dated<Ratio> HUNAN_VILLAGE_CEILING = since(
            START,
            "湖南省贫困村贫困发生率上限",
            "Hunan's ceiling of village incidence",
            Ratio.percent(2),
            Documents.HUNAN_STANDARD.at("贫困村退出"));

    /** Hunan: the least collective income of a village in the year. */
    static final Dated<Yuan> HUNAN_COLLECTIVE_INCOME_FLOOR = since(
            START,
            "湖南省村集体经济收入下限",
            "Hunan's floor of collective income",
            Yuan.of(40_000),
            Documents.HUNAN_STANDARD.at("贫困村退出"));

    /** Hunan: the mark that poverty incidence of a county must stay below. */
    static final Dated<Ratio> HUNAN_COUNTY_CEILING =
            since(START, "湖南省一降低", "Hunan's one lower", Ratio.percent(2), HUNAN_COUNTY);

    /** Hunan: the least part of the poor villages that must be out, and of the task of relocation that must be done. */
    static final Dated<Ratio> HUNAN_REACHED =
            since(START, "湖南省一达标", "Hunan's one reached", Ratio.percent(95), HUNAN_RESTATED);

    /** Hunan: rural income per person on its target path; 2017 alone is established before 2020. */
    static final Dated<Yuan> HUNAN_INCOME_PATH = Dated.<Yuan>named(
                    "湖南省一高出（目标路径）", "Hunan's income path", Documents.VERIFIED)
            .inYear(2017, Yuan.of(8_000), HUNAN_RESTATED)
            .build();

    /** Hunan: what rural income per person must exceed in 2020. */
    static final Dated<Yuan> HUNAN_INCOME_GOAL = Dated.<Yuan>named(
                    "湖南省一高出（2020年）", "Hunan's income goal", Documents.VERIFIED)
            .inYear(2020, Yuan.of(10_000), HUNAN_RESTATED)
            .build();

    /** The first day of the year of Hunan's goal. */
    static final LocalDate HUNAN_GOAL_IN_FORCE = LocalDate.of(2020, 1, 1);

    /** Hunan: the line for households; 2019 alone is established. */
    static final Dated<Yuan> HUNAN_LINE = Dated.<Yuan>named("湖南省脱贫线", "Hunan's poverty line", Documents.VERIFIED)
            .inYear(
                    2019,
                    Yuan.of(3_700),
                    Documents.SANGZHI_REPORT.at("稳定超过3700元").standing(READ))
            .build();

    /** Chongqing: the ceiling of poverty incidence, as it lies in the western region. */
    static final Dated<Ratio> CHONGQING_CEILING = since(
            START,
            "重庆市（西部地区）贫困发生率上限",
            "Chongqing's ceiling of poverty incidence (western region)",
            Ratio.percent(3),
            Documents.EXIT_OPINIONS.at("贫困村退出、贫困县退出"));
}
