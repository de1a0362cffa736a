package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.ProvincialStandards.NO_INCOME;
import static org.povertyexit.rulebooks.ProvincialStandards.SANMENXIA_CEILING;
import static org.povertyexit.rulebooks.VillageTerms.COLLECTIVE_INCOME;
import static org.povertyexit.rulebooks.VillageTerms.INCIDENCE_OVER_WHOLE_VILLAGE;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Village;

/** The article of Sanmenxia's party committee of 2019-10-17: 一低五有六通 for villages, 疑似从有 for households. */
final class SanmenxiaArticle2019 {
    private SanmenxiaArticle2019() {}

    private static final Citation ITEMS = Documents.SANMENXIA_ARTICLE
            .at("一低五有六通")
            .standing(Citation.Standing.INFERRED)
            .note(ProvincialReadings.SANMENXIA);

    /** 一低: 贫困发生率低于2%. */
    static final Clause<Village> ONE_LOW = Clause.village(
                    "sanmenxia.village.incidence",
                    Theme.INCIDENCE,
                    ITEMS.note(Readings.INCIDENCE_BOUNDARY),
                    INCIDENCE_OVER_WHOLE_VILLAGE.isBelow(SANMENXIA_CEILING))
            .orRead(INCIDENCE_OVER_WHOLE_VILLAGE.isAtMost(SANMENXIA_CEILING));

    /** 五有: 有集体经济收入; 有产业; 有综合性文化服务中心; 有标准化卫生室; 有合格乡村医生/执业（助理）医师. */
    static final Clause<Village> VILLAGE_INCOME = Clause.village(
            "sanmenxia.village.collective-income",
            Theme.COLLECTIVE_INCOME,
            ITEMS,
            COLLECTIVE_INCOME.exceeds(NO_INCOME));

    static final Clause<Village> INDUSTRY = item("industry", Theme.INDUSTRY, VillageTerms.INDUSTRY);
    static final Clause<Village> CULTURE = item("culture", Theme.CULTURE, VillageTerms.CULTURE_CENTRE);
    static final Clause<Village> CLINIC = item("clinic", Theme.CLINIC, VillageTerms.CLINIC);
    static final Clause<Village> DOCTOR = item("doctor", Theme.DOCTOR, VillageTerms.DOCTOR);

    /** 六通: 通硬化路; 通客运班车; 通安全饮水; 通生产生活用电; 通广播电视（户户通）; 通宽带. */
    static final Clause<Village> ROAD = item("road", Theme.ROAD, VillageTerms.HARDENED_ROAD);

    static final Clause<Village> BUS = item("bus", Theme.BUS, VillageTerms.BUS_SERVICE);
    static final Clause<Village> WATER = item("water", Theme.WATER, VillageTerms.SAFE_WATER);
    static final Clause<Village> ELECTRICITY = item("electricity", Theme.ELECTRICITY, VillageTerms.ELECTRICITY);
    static final Clause<Village> BROADCASTING = item("broadcasting", Theme.BROADCASTING, VillageTerms.BROADCASTING);
    static final Clause<Village> BROADBAND = item("broadband", Theme.BROADBAND, VillageTerms.BROADBAND);

    /** The article on villages: 聚焦 … “一低五有六通”突出问题. */
    static final Instrument ON_VILLAGES = Instrument.of(
                    Documents.SANMENXIA_ARTICLE, Documents.SANMENXIA_ARTICLE_IN_FORCE)
            .replaces(HenanStandard2016.VILLAGE_INCIDENCE.id(), ONE_LOW)
            .replaces(HenanStandard2016.VILLAGE_INCOME.id(), VILLAGE_INCOME)
            .replaces(HenanStandard2016.INDUSTRY.id(), INDUSTRY)
            .replaces(HenanStandard2016.CULTURE.id(), CULTURE)
            .replaces(HenanStandard2016.CLINIC.id(), CLINIC)
            .replaces(HenanStandard2016.DOCTOR.id(), DOCTOR)
            .replaces(HenanStandard2016.ROAD.id(), ROAD)
            .replaces(HenanStandard2016.BUS.id(), BUS)
            .replaces(HenanStandard2016.WATER.id(), WATER)
            .replaces(HenanStandard2016.ELECTRICITY.id(), ELECTRICITY)
            .replaces(HenanStandard2016.BROADCASTING.id(), BROADCASTING)
            .replaces(HenanStandard2016.BROADBAND.id(), BROADBAND)
            .until(Documents.LAST_DAY);

    /** The article on households: 按照“疑似从有”的原则 … 针对“两不愁三保障”疑似问题，逐户解决到位. */
    static final Instrument ON_HOUSEHOLDS = Instrument.of(
                    Documents.SANMENXIA_ARTICLE, Documents.SANMENXIA_ARTICLE_IN_FORCE)
            .countsSuspicion(
                    HenanStandard2016.FOOD.id(),
                    HenanStandard2016.CLOTHING.id(),
                    Guidance2019.EDUCATION.id(),
                    Guidance2019.MEDICAL.id(),
                    Guidance2019.HOUSING.id())
            .because(Documents.SANMENXIA_ARTICLE
                    .at("疑似从有")
                    .standing(Citation.Standing.INFERRED)
                    .note(ProvincialReadings.SUSPICION))
            .until(Documents.LAST_DAY);

    private static Clause<Village> item(String name, Theme theme, Condition<Village> condition) {
        return Clause.village("sanmenxia.village." + name, theme, ITEMS, condition.holds());
    }
}
