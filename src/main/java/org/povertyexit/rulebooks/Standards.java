package org.povertyexit.rulebooks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** The numbers of the national instruments other than poverty lines, each with its dates and its citation. */
final class Standards {
    private Standards() {}

    private static final Citation WATER = Documents.WATER_CRITERIA.at("基本达标");
    private static final Citation AGES = Documents.CENSUS
            .at("指标解释：适龄少年儿童")
            .note(new Text("6至15周岁；另有页面作6至16周岁", "6 to 15 full years; some pages say 6 to 16"));

    private static <V> Dated<V> since(LocalDate from, String zh, String en, V value, Citation citation) {
        return Dated.<V>named(zh, en, Documents.VERIFIED)
                .during(from, Documents.LAST_DAY, value, citation)
                .build();
    }

    /** The least age at which compulsory schooling is asked about, in full years. */
    static final Dated<Long> SCHOOL_AGE_FROM =
            since(Documents.EXIT_OPINIONS_IN_FORCE, "义务教育适龄下限", "least school age", 6L, AGES);

    /** The greatest age at which compulsory schooling is asked about, in full years. */
    static final Dated<Long> SCHOOL_AGE_TO =
            since(Documents.EXIT_OPINIONS_IN_FORCE, "义务教育适龄上限", "greatest school age", 15L, AGES);

    /** The ceiling of poverty incidence outside the western region. */
    static final Dated<Ratio> INCIDENCE_CEILING = since(
            Documents.EXIT_OPINIONS_IN_FORCE,
            "贫困发生率上限",
            "ceiling of poverty incidence",
            Ratio.percent(2),
            Documents.EXIT_OPINIONS.at("贫困村退出、贫困县退出"));

    /** The ceiling of poverty incidence in the western region. */
    static final Dated<Ratio> WESTERN_INCIDENCE_CEILING = since(
            Documents.EXIT_OPINIONS_IN_FORCE,
            "西部地区贫困发生率上限",
            "ceiling of poverty incidence in the western region",
            Ratio.percent(3),
            Documents.EXIT_OPINIONS.at("贫困村退出、贫困县退出"));

    /** The ceiling of the wrong-exit rate. */
    static final Dated<Ratio> WRONG_EXIT_CEILING = since(
            Documents.EVALUATION_MEASURES_IN_FORCE,
            "错退率上限",
            "ceiling of the wrong-exit rate",
            Ratio.percent(2),
            Documents.EVALUATION_MEASURES.at("脱贫人口错退率"));

    /** The ceiling of the omission rate. */
    static final Dated<Ratio> OMISSION_CEILING = since(
            Documents.EVALUATION_MEASURES_IN_FORCE,
            "漏评率上限",
            "ceiling of the omission rate",
            Ratio.percent(2),
            Documents.EVALUATION_MEASURES.at("贫困人口漏评率"));

    /** The floor of approval. */
    static final Dated<Ratio> APPROVAL_FLOOR = since(
            Documents.EVALUATION_MEASURES_IN_FORCE,
            "认可度下限",
            "floor of approval",
            Ratio.percent(90),
            Documents.EVALUATION_MEASURES.at("群众认可度"));

    /** The least number of days of a notice; a caller may require more. */
    static final Dated<Long> NOTICE_DAYS_FLOOR = since(
            Documents.EXIT_OPINIONS_IN_FORCE,
            "公示天数下限",
            "days of notice",
            1L,
            Documents.EXIT_OPINIONS
                    .at("村内公示、乡镇内公示、向社会公示")
                    .standing(Citation.Standing.INFERRED)
                    .note(new Text(
                            "全国性文件未定天数；1天仅表示须有公示，可由调用方设定",
                            "the national text fixes no number of days; one day only says that there must be a notice, and a "
                                    + "caller can set another")));

    /** No objection may be open. */
    static final Dated<Long> NO_OBJECTION =
            since(Documents.EXIT_OPINIONS_IN_FORCE, "无异议", "no objection", 0L, Documents.EXIT_OPINIONS.at("公示无异议"));

    /** The last cohort that the state itself evaluated. */
    static final Dated<Long> LAST_COHORT_OF_STATE_EVALUATION = since(
            Documents.EXIT_OPINIONS_IN_FORCE,
            "国家专项评估检查的最后年度",
            "last cohort evaluated by the state",
            2017L,
            Documents.THREE_YEARS_GUIDANCE.at("贫困县退出专项评估检查"));

    /** The least quantity of water, in litres per person and day. */
    static final Dated<BigDecimal> WATER_LITRES_FLOOR =
            since(Documents.GUIDANCE_IN_FORCE, "水量下限", "least quantity of water", BigDecimal.valueOf(35), WATER);

    /** The least quantity of water in a water-scarce area, in litres per person and day. */
    static final Dated<BigDecimal> SCARCE_WATER_LITRES_FLOOR = since(
            Documents.GUIDANCE_IN_FORCE,
            "缺水地区水量下限",
            "least quantity of water in a water-scarce area",
            BigDecimal.valueOf(20),
            WATER);

    /** The longest trip for water, in minutes. */
    static final Dated<BigDecimal> WATER_TRIP_CEILING =
            since(Documents.GUIDANCE_IN_FORCE, "取水时间上限", "longest trip for water", BigDecimal.valueOf(20), WATER);

    /** The greatest distance to water, in metres. */
    static final Dated<BigDecimal> WATER_DISTANCE_CEILING = since(
            Documents.GUIDANCE_IN_FORCE, "取水水平距离上限", "greatest distance to water", BigDecimal.valueOf(800), WATER);

    /** The greatest climb to water, in metres. */
    static final Dated<BigDecimal> WATER_CLIMB_CEILING =
            since(Documents.GUIDANCE_IN_FORCE, "取水垂直距离上限", "greatest climb to water", BigDecimal.valueOf(80), WATER);

    /** The most days without water in a year. */
    static final Dated<Long> WATER_OUTAGE_CEILING = since(
            Documents.GUIDANCE_IN_FORCE,
            "年停水天数上限",
            "most days without water",
            36L,
            Documents.WATER_CRITERIA.at("供水保证率：基本达标"));
}
