package org.povertyexit.watch;

import static org.povertyexit.clause.Citation.Standing.INFERRED;
import static org.povertyexit.clause.Citation.Standing.READ;
import static org.povertyexit.clause.Citation.Standing.RECALLED;
import static org.povertyexit.clause.Citation.Standing.RESTATED;

import java.time.LocalDate;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** The numbers of monitoring and supervision, each with its dates and its citation. */
final class WatchNumbers {
    private WatchNumbers() {}

    private static final Citation ABOUT_HALF_AS_MUCH_AGAIN =
            WatchSources.GUIDANCE_2020.at("监测范围：国家扶贫标准1.5倍左右").standing(INFERRED);

    /**
     * The range of monitoring 监测范围: income per person and year below it is low enough to be watched.
     *
     * <p>For 2019 and 2020 it is exactly 1.5 times the national line of the year (the source says 左右, "about"); from 2021
     * the floor below which no local range may lie. Provinces set their own: see {@link Monitoring#withRange}.
     */
    static final Dated<Yuan> RANGE = Dated.<Yuan>named("监测范围", "monitoring range", WatchSources.VERIFIED)
            .inYear(
                    2019,
                    Yuan.of(4827),
                    ABOUT_HALF_AS_MUCH_AGAIN.note(new Text(
                            "1.5 × 3218 = 4827；“左右”按恰好计（实际多作5000）",
                            "1.5 × 3,218 = 4,827; \"about\" read as exactly (5,000 was used in practice)")))
            .inYear(
                    2020,
                    Yuan.of(6000),
                    ABOUT_HALF_AS_MUCH_AGAIN.note(new Text(
                            "1.5 × 4000 = 6000；4000元左右为工作口径",
                            "1.5 × 4,000 = 6,000; about 4,000 is the office's working line")))
            .during(
                    WatchSources.GUIDANCE_2021_FROM,
                    WatchSources.TRANSITION_ENDS,
                    Yuan.of(6000),
                    WatchSources.GUIDANCE_2021
                            .at("监测范围底线：脱贫攻坚期国家扶贫标准的1.5倍")
                            .standing(RECALLED)
                            .note(new Text(
                                    "全国底线；各地范围由地方确定，只高不低",
                                    "the floor for the country; local ranges are set locally and are no lower")))
            .build();

    /** Nought: rigid spending that exceeds the net income by anything at all counts. */
    static final Dated<Yuan> NOUGHT = during2020(
            "零",
            "nought",
            Yuan.of(0),
            WatchSources.GUIDANCE_2020
                    .at("刚性支出明显超过上年度收入")
                    .standing(INFERRED)
                    .note(
                            new Text(
                                    "“明显”未见数值，超过即计；按所记录年度的纯收入比较",
                                    "\"clearly\" has no number: any excess counts; compared with the net income of the year recorded")));

    /** The guide for the number of persons monitored 监测规模, as a part of the registered population. */
    static final Dated<Ratio> SCALE = during2020(
            "监测规模参考",
            "guide for the scale of monitoring",
            Ratio.percent(5),
            WatchSources.GUIDANCE_2020.at("监测规模：建档立卡人口的5%左右"));

    /** The same guide for deep-poverty areas. */
    static final Dated<Ratio> DEEP_POVERTY_SCALE = during2020(
            "深度贫困地区监测规模参考",
            "guide for the scale of monitoring in deep-poverty areas",
            Ratio.percent(10),
            WatchSources.GUIDANCE_2020.at("监测规模：深度贫困地区原则上不超过10%"));

    private static <V> Dated<V> during2020(String zh, String en, V value, Citation citation) {
        return Dated.<V>named(zh, en, WatchSources.VERIFIED)
                .during(LocalDate.of(2019, 1, 1), WatchSources.GUIDANCE_2020_TO, value, citation)
                .build();
    }

    /** The least number of months for which income must have been stable before a risk is marked as removed. */
    static final Dated<Long> STABLE_MONTHS = Dated.<Long>named(
                    "收入稳定月数", "months of stable income", WatchSources.VERIFIED)
            .during(
                    WatchSources.GUIDANCE_2021_FROM,
                    WatchSources.TRANSITION_ENDS,
                    6L,
                    WatchSources.RISK_REMOVAL.at("收入稳定，原则上不少于半年"))
            .build();

    private static final Citation SCOPE = WatchSources.SUPERVISION
            .at("督战范围")
            .standing(READ)
            .note(
                    new Text(
                            "1113 = 88（贫困人口超过1000人）+ 1025（贫困发生率超过10%），故读作“或”；另有页面作“和”",
                            "1,113 = 88 (more than 1,000 poor persons) + 1,025 (incidence above 10 %), hence \"or\"; a page says \"and\""));

    /** A village with more poor persons than this is supervised. */
    static final Dated<Long> MANY_POOR = listed("督战村贫困人口", "poor persons of a supervised village", 1000L);

    /** A village with a greater incidence than this is supervised. */
    static final Dated<Ratio> HIGH_INCIDENCE =
            listed("督战村贫困发生率", "poverty incidence of a supervised village", Ratio.percent(10));

    /** A county that was not out in the cohort of this year, or before, is supervised. */
    static final Dated<Long> LAST_COHORT = listed("已脱贫摘帽末年", "last year of exit before supervision", 2019L);

    static final Dated<Long> COUNTIES = listed("督战县数", "supervised counties", 52L);
    static final Dated<Long> VILLAGES = listed("督战村数", "supervised villages", 1113L);
    static final Dated<Long> VILLAGES_WITH_MANY_POOR = listed("其中贫困人口超过1000人", "of these by number", 88L);
    static final Dated<Long> VILLAGES_BY_INCIDENCE = listed("其中贫困发生率超过10%", "of these by incidence", 1025L);

    private static <V> Dated<V> listed(String zh, String en, V value) {
        return Dated.<V>named(zh, en, WatchSources.VERIFIED)
                .during(WatchSources.SUPERVISION_FROM, WatchSources.GUIDANCE_2020_TO, value, SCOPE)
                .build();
    }

    /** What exited households under watch are called. */
    static final Dated<Text> UNSTABLE_EXITED = Dated.<Text>named(
                    "脱贫户监测对象名称", "name of exited households", WatchSources.VERIFIED)
            .during(
                    LocalDate.of(2019, 1, 1),
                    WatchSources.GUIDANCE_2020_FROM.minusDays(1),
                    new Text("脱贫监测户", "exited household under monitoring"),
                    WatchSources.SANMENXIA_ARTICLE.at("脱贫监测户摸底").standing(INFERRED))
            .during(
                    WatchSources.GUIDANCE_2020_FROM,
                    WatchSources.TRANSITION_ENDS,
                    new Text("脱贫不稳定户", "unstable exited household"),
                    WatchSources.GUIDANCE_2020.at("监测对象"))
            .build();

    /** What unregistered households under watch are called. */
    static final Dated<Text> MARGINAL = Dated.<Text>named(
                    "未建档监测对象名称", "name of unregistered households", WatchSources.VERIFIED)
            .during(
                    LocalDate.of(2019, 1, 1),
                    WatchSources.GUIDANCE_2020_TO,
                    new Text("边缘户", "marginal household"),
                    WatchSources.GUIDANCE_2020.at("监测对象"))
            .during(
                    WatchSources.GUIDANCE_2021_FROM,
                    WatchSources.TRANSITION_ENDS,
                    new Text("边缘易致贫户", "household on the margin of poverty"),
                    WatchSources.GUIDANCE_2021.at("监测对象"))
            .build();

    /** What households in sudden hardship are called. */
    static final Dated<Text> SUDDEN_HARDSHIP = Dated.<Text>named(
                    "突发困难监测对象名称", "name of sudden hardship", WatchSources.VERIFIED)
            .during(
                    WatchSources.GUIDANCE_2021_FROM,
                    WatchSources.TRANSITION_ENDS,
                    new Text("突发严重困难户", "household in sudden hardship"),
                    WatchSources.GUIDANCE_2021.at("监测对象").standing(RESTATED))
            .build();
}
