package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.CountyTerms.COMPOSITE_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.REGISTER_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.RELOCATION_RATE;
import static org.povertyexit.rulebooks.CountyTerms.RURAL_INCOME;
import static org.povertyexit.rulebooks.CountyTerms.VILLAGES_EXITED;
import static org.povertyexit.rulebooks.PovertyLines.POVERTY_LINE;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_COLLECTIVE_INCOME_FLOOR;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_COUNTY_CEILING;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_INCOME_GOAL;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_INCOME_PATH;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_LINE;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_REACHED;
import static org.povertyexit.rulebooks.ProvincialStandards.HUNAN_VILLAGE_CEILING;
import static org.povertyexit.rulebooks.VillageTerms.COLLECTIVE_INCOME;
import static org.povertyexit.rulebooks.VillageTerms.VILLAGE_INCIDENCE;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Village;

/**
 * 湘办〔2016〕31号: Hunan's standards for villages and counties, each a veto (否决指标).
 *
 * <p>The words above the clauses restate reports of it; they are no quotations of its text.
 */
final class HunanStandard2016 {
    private HunanStandard2016() {}

    /** 贫困发生率降至2%以下. */
    static final Clause<Village> INCIDENCE_OF_VILLAGE = Clause.village(
                    "hunan.village.incidence",
                    Theme.INCIDENCE,
                    Documents.HUNAN_STANDARD
                            .at("贫困村退出")
                            .note(Readings.INCIDENCE_BOUNDARY)
                            .note(ProvincialReadings.HUNAN_DATE),
                    VILLAGE_INCIDENCE.isAtMost(HUNAN_VILLAGE_CEILING))
            .orRead(VILLAGE_INCIDENCE.isBelow(HUNAN_VILLAGE_CEILING));

    /** 村集体经济收入年4万元以上. */
    static final Clause<Village> INCOME_OF_VILLAGE = Clause.village(
            "hunan.village.collective-income",
            Theme.COLLECTIVE_INCOME,
            Documents.HUNAN_STANDARD.at("贫困村退出：集体经济").note(ProvincialReadings.HUNAN_DATE),
            COLLECTIVE_INCOME.isAtLeast(HUNAN_COLLECTIVE_INCOME_FLOOR));

    private static final Citation ONE_LOWER = Documents.HUNAN_STANDARD
            .at("贫困县退出：一降低")
            .note(Readings.INCIDENCE_BOUNDARY)
            .note(ProvincialReadings.HUNAN_DATE);

    /** 一降低: 贫困发生率低于2%. */
    static final Clause<County> LOWER = Clause.county(
                    "hunan.county.incidence",
                    Theme.INCIDENCE,
                    ONE_LOWER,
                    REGISTER_INCIDENCE.isBelow(HUNAN_COUNTY_CEILING))
            .orRead(REGISTER_INCIDENCE.isAtMost(HUNAN_COUNTY_CEILING));

    private static final Citation ONE_HIGHER = Documents.HUNAN_STANDARD
            .at("贫困县退出：一高出")
            .standing(Citation.Standing.RESTATED)
            .note(ProvincialReadings.HUNAN_DATE);

    /** 一高出: 农村居民人均可支配收入 on the target path. */
    static final Clause<County> HIGHER = Clause.county(
            "hunan.county.income-level", Theme.INCOME_LEVEL, ONE_HIGHER, RURAL_INCOME.isAtLeast(HUNAN_INCOME_PATH));

    private static final Citation ONE_REACHED = Documents.HUNAN_STANDARD
            .at("贫困县退出：一达标")
            .standing(Citation.Standing.RESTATED)
            .note(ProvincialReadings.HUNAN_REACHED);

    /** 一达标: 易地扶贫搬迁任务完成率 … 达到95%. */
    static final Clause<County> RELOCATION = Clause.county(
            "hunan.county.relocation", Theme.RELOCATION, ONE_REACHED, RELOCATION_RATE.isAtLeast(HUNAN_REACHED));

    /** 一达标: … 贫困村退出率达到95%. */
    static final Clause<County> VILLAGES = Clause.county(
            "hunan.county.villages-exited",
            Theme.VILLAGES_EXITED,
            ONE_REACHED,
            VILLAGES_EXITED.isAtLeast(HUNAN_REACHED));

    /** The standards, villages before counties. */
    static final Instrument STANDARD = Instrument.of(Documents.HUNAN_STANDARD, Documents.EXIT_OPINIONS_IN_FORCE)
            .replaces(ExitOpinions2016.VILLAGE_BELOW_CEILING.id(), INCIDENCE_OF_VILLAGE)
            .adds(INCOME_OF_VILLAGE)
            .replaces(ExitOpinions2016.COUNTY_BELOW_CEILING.id(), LOWER)
            .adds(HIGHER)
            .adds(RELOCATION)
            .adds(VILLAGES)
            .until(Documents.LAST_DAY);

    /** The province's own line for households. */
    static final Instrument LINE = Instrument.of(Documents.HUNAN_STANDARD, Documents.EXIT_OPINIONS_IN_FORCE)
            .sets(POVERTY_LINE.name().en(), HUNAN_LINE)
            .because(Documents.SANGZHI_REPORT.at("稳定超过3700元").note(ProvincialReadings.HUNAN_LINE))
            .until(Documents.LAST_DAY);

    /** 一降低, once the national measures count incidence as a composite: 综合贫困发生率低于2%. */
    static final Clause<County> COMPOSITE_LOWER = Clause.county(
                    LOWER.id(), Theme.INCIDENCE, ONE_LOWER, COMPOSITE_INCIDENCE.isBelow(HUNAN_COUNTY_CEILING))
            .orRead(COMPOSITE_INCIDENCE.isAtMost(HUNAN_COUNTY_CEILING));

    /** The standards from the day of the national measures on. */
    static final Instrument STANDARD_UNDER_THE_MEASURES = Instrument.of(
                    Documents.HUNAN_STANDARD, Documents.EVALUATION_MEASURES_IN_FORCE, COMPOSITE_LOWER)
            .until(Documents.LAST_DAY);

    /** 一高出, in 2020: above 10,000 yuan. */
    static final Clause<County> HIGHER_IN_THE_LAST_YEAR =
            Clause.county(HIGHER.id(), Theme.INCOME_LEVEL, ONE_HIGHER, RURAL_INCOME.exceeds(HUNAN_INCOME_GOAL));

    /** The standards in the last year of the path. */
    static final Instrument STANDARD_IN_THE_LAST_YEAR = Instrument.of(
                    Documents.HUNAN_STANDARD, ProvincialStandards.HUNAN_GOAL_IN_FORCE, HIGHER_IN_THE_LAST_YEAR)
            .until(Documents.LAST_DAY);
}
