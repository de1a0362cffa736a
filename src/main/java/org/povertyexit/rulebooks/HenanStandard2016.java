package org.povertyexit.rulebooks;

import static org.povertyexit.facts.HousingGrade.A;
import static org.povertyexit.facts.HousingGrade.B;
import static org.povertyexit.facts.HousingGrade.RESETTLED;
import static org.povertyexit.facts.HousingGrade.SAFE_ELSEWHERE;
import static org.povertyexit.facts.Schooling.COMPLETED;
import static org.povertyexit.facts.Schooling.ENROLLED;
import static org.povertyexit.facts.Schooling.TAUGHT_AT_HOME;
import static org.povertyexit.facts.Schooling.UNABLE;
import static org.povertyexit.rulebooks.CountyTerms.INCOME_GROWTH_LEAD;
import static org.povertyexit.rulebooks.CountyTerms.REGISTER_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.VILLAGES_EXITED;
import static org.povertyexit.rulebooks.HouseholdTerms.CLOTHING_IS_NO_WORRY;
import static org.povertyexit.rulebooks.HouseholdTerms.FOOD_IS_NO_WORRY;
import static org.povertyexit.rulebooks.HouseholdTerms.HOUSING_GRADE;
import static org.povertyexit.rulebooks.HouseholdTerms.MEDICAL_INSURANCE;
import static org.povertyexit.rulebooks.HouseholdTerms.MEMBERS;
import static org.povertyexit.rulebooks.HouseholdTerms.PER_CAPITA_NET_INCOME;
import static org.povertyexit.rulebooks.HouseholdTerms.SCHOOLING;
import static org.povertyexit.rulebooks.HouseholdTerms.SCHOOL_AGE_MEMBERS;
import static org.povertyexit.rulebooks.HouseholdTerms.STABLE_INCOME;
import static org.povertyexit.rulebooks.PovertyLines.POVERTY_LINE;
import static org.povertyexit.rulebooks.ProvincialStandards.AS_IN_THE_PROVINCE;
import static org.povertyexit.rulebooks.ProvincialStandards.HENAN_COUNTY_CEILING;
import static org.povertyexit.rulebooks.ProvincialStandards.HENAN_VILLAGES_FLOOR;
import static org.povertyexit.rulebooks.ProvincialStandards.HENAN_VILLAGE_CEILING;
import static org.povertyexit.rulebooks.ProvincialStandards.NO_INCOME;
import static org.povertyexit.rulebooks.VillageTerms.COLLECTIVE_INCOME;
import static org.povertyexit.rulebooks.VillageTerms.INCIDENCE_OVER_WHOLE_VILLAGE;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/** 《河南省贫困户、贫困村、贫困县退出标准》: Henan's standard for households, villages and counties. */
final class HenanStandard2016 {
    private HenanStandard2016() {}

    private static final Citation ITEM_INCOME =
            Documents.HENAN_STANDARD.at("贫困户：1 收入").note(ProvincialReadings.HENAN_DATE);

    /** 该户有相对稳定可靠的增收渠道和收入来源，年人均纯收入超过国家扶贫标准 … */
    static final Clause<Household> INCOME = Clause.household(
            "henan.household.income",
            Theme.INCOME,
            ITEM_INCOME,
            STABLE_INCOME.holds(),
            PER_CAPITA_NET_INCOME.exceeds(POVERTY_LINE));

    /** … 且吃穿不愁: food. */
    static final Clause<Household> FOOD =
            Clause.household("henan.household.food", Theme.FOOD, ITEM_INCOME, FOOD_IS_NO_WORRY.holds());

    /** … 且吃穿不愁: clothing. */
    static final Clause<Household> CLOTHING =
            Clause.household("henan.household.clothing", Theme.CLOTHING, ITEM_INCOME, CLOTHING_IS_NO_WORRY.holds());

    /** 该户适龄儿童接受九年义务教育，家庭无因贫辍学学生. */
    static final Clause<Household> EDUCATION = Clause.household(
            "henan.household.education",
            Theme.EDUCATION,
            Documents.HENAN_STANDARD.at("贫困户：2 义务教育").note(ProvincialReadings.HENAN_DATE),
            SCHOOL_AGE_MEMBERS.all(SCHOOLING.isOneOf(ENROLLED, TAUGHT_AT_HOME, COMPLETED, UNABLE)));

    /** 该户参加新型农村合作医疗，大病有救助. */
    static final Clause<Household> MEDICAL = Clause.household(
            "henan.household.medical",
            Theme.MEDICAL,
            Documents.HENAN_STANDARD.at("贫困户：3 基本医疗").note(ProvincialReadings.HENAN_DATE),
            MEMBERS.all(MEDICAL_INSURANCE.holds()));

    /** 该户住房条件有明显改善，有自有住房、无危房. */
    static final Clause<Household> HOUSING = Clause.household(
            "henan.household.housing",
            Theme.HOUSING,
            Documents.HENAN_STANDARD.at("贫困户：4 住房安全").note(ProvincialReadings.HENAN_DATE),
            HOUSING_GRADE.isOneOf(A, B, RESETTLED, SAFE_ELSEWHERE));

    /** 以行政村为单位，以贫困发生率为主要衡量标准，原则上降至2%以下（建档立卡贫困人口÷全村人口） … */
    static final Clause<Village> VILLAGE_INCIDENCE = Clause.village(
                    "henan.village.incidence",
                    Theme.INCIDENCE,
                    Documents.HENAN_STANDARD
                            .at("贫困村：贫困发生率")
                            .note(Readings.INCIDENCE_BOUNDARY)
                            .note(ProvincialReadings.HENAN_DATE),
                    INCIDENCE_OVER_WHOLE_VILLAGE.isAtMost(HENAN_VILLAGE_CEILING))
            .orRead(INCIDENCE_OVER_WHOLE_VILLAGE.isBelow(HENAN_VILLAGE_CEILING));

    /** 有一条通村公路实现硬化；具备条件的村实现通客运班车；饮水符合安全卫生评价指标体系；基本满足生产生活用电. */
    static final Clause<Village> ROAD = considered("road", Theme.ROAD, "基础设施", VillageTerms.HARDENED_ROAD);

    static final Clause<Village> BUS = considered("bus", Theme.BUS, "基础设施", VillageTerms.BUS_SERVICE);
    static final Clause<Village> WATER = considered("water", Theme.WATER, "基础设施", VillageTerms.SAFE_WATER);
    static final Clause<Village> ELECTRICITY =
            considered("electricity", Theme.ELECTRICITY, "基础设施", VillageTerms.ELECTRICITY);

    /** 广播电视户户通；综合性文化服务中心；标准化卫生室；合格乡村医生或执业（助理）医师；基本实现通宽带. */
    static final Clause<Village> BROADCASTING =
            considered("broadcasting", Theme.BROADCASTING, "基本公共服务", VillageTerms.BROADCASTING);

    static final Clause<Village> CULTURE = considered("culture", Theme.CULTURE, "基本公共服务", VillageTerms.CULTURE_CENTRE);
    static final Clause<Village> CLINIC = considered("clinic", Theme.CLINIC, "基本公共服务", VillageTerms.CLINIC);
    static final Clause<Village> DOCTOR = considered("doctor", Theme.DOCTOR, "基本公共服务", VillageTerms.DOCTOR);
    static final Clause<Village> BROADBAND = considered("broadband", Theme.BROADBAND, "基本公共服务", VillageTerms.BROADBAND);

    /** 统筹考虑 … 产业发展 … */
    static final Clause<Village> INDUSTRY = considered("industry", Theme.INDUSTRY, "产业发展", VillageTerms.INDUSTRY);

    /** 统筹考虑 … 集体经济收入. */
    static final Clause<Village> VILLAGE_INCOME = Clause.village(
                    "henan.village.collective-income",
                    Theme.COLLECTIVE_INCOME,
                    Documents.HENAN_STANDARD.at("贫困村：集体经济收入").note(ProvincialReadings.HENAN_DATE),
                    COLLECTIVE_INCOME.exceeds(NO_INCOME))
            .considered();

    /** 贫困发生率（应）低于2%. */
    static final Clause<County> COUNTY_INCIDENCE = Clause.county(
                    "henan.county.incidence",
                    Theme.INCIDENCE,
                    Documents.HENAN_NOTICE
                            .at("贫困发生率")
                            .note(Readings.INCIDENCE_BOUNDARY)
                            .note(ProvincialReadings.HENAN_COUNTY_DATE),
                    REGISTER_INCIDENCE.isBelow(HENAN_COUNTY_CEILING))
            .orRead(REGISTER_INCIDENCE.isAtMost(HENAN_COUNTY_CEILING));

    /** 90%以上的贫困村退出. */
    static final Clause<County> COUNTY_VILLAGES = Clause.county(
                    "henan.county.villages-exited",
                    Theme.VILLAGES_EXITED,
                    Documents.HENAN_NOTICE
                            .at("贫困村退出比例")
                            .note(Readings.VILLAGES_BOUNDARY)
                            .note(ProvincialReadings.HENAN_COUNTY_DATE),
                    VILLAGES_EXITED.isAtLeast(HENAN_VILLAGES_FLOOR))
            .orRead(VILLAGES_EXITED.exceeds(HENAN_VILLAGES_FLOOR));

    /** 农村居民人均可支配收入增长幅度高于全省平均水平. */
    static final Clause<County> COUNTY_INCOME_GROWTH = Clause.county(
            "henan.county.income-growth",
            Theme.INCOME_GROWTH,
            Documents.HENAN_NOTICE.at("收入增长幅度").note(ProvincialReadings.HENAN_COUNTY_DATE),
            INCOME_GROWTH_LEAD.exceeds(AS_IN_THE_PROVINCE));

    /** The standard, in the order of its text. */
    static final Instrument STANDARD = Instrument.of(Documents.HENAN_STANDARD, Documents.EXIT_OPINIONS_IN_FORCE)
            .replaces(ExitOpinions2016.INCOME.id(), INCOME)
            .replaces(ExitOpinions2016.FOOD.id(), FOOD)
            .replaces(ExitOpinions2016.CLOTHING.id(), CLOTHING)
            .replaces(ExitOpinions2016.EDUCATION.id(), EDUCATION)
            .replaces(ExitOpinions2016.MEDICAL.id(), MEDICAL)
            .replaces(ExitOpinions2016.HOUSING.id(), HOUSING)
            .replaces(ExitOpinions2016.VILLAGE_BELOW_CEILING.id(), VILLAGE_INCIDENCE)
            .replaces(ExitOpinions2016.ROAD.id(), ROAD)
            .replaces(ExitOpinions2016.BUS.id(), BUS)
            .replaces(ExitOpinions2016.WATER.id(), WATER)
            .replaces(ExitOpinions2016.ELECTRICITY.id(), ELECTRICITY)
            .replaces(ExitOpinions2016.BROADCASTING.id(), BROADCASTING)
            .replaces(ExitOpinions2016.CULTURE.id(), CULTURE)
            .replaces(ExitOpinions2016.CLINIC.id(), CLINIC)
            .replaces(ExitOpinions2016.DOCTOR.id(), DOCTOR)
            .replaces(ExitOpinions2016.BROADBAND.id(), BROADBAND)
            .replaces(ExitOpinions2016.INDUSTRY.id(), INDUSTRY)
            .adds(VILLAGE_INCOME)
            .replaces(ExitOpinions2016.COUNTY_BELOW_CEILING.id(), COUNTY_INCIDENCE)
            .adds(COUNTY_VILLAGES)
            .adds(COUNTY_INCOME_GROWTH)
            .until(Documents.LAST_DAY);

    /** The guidance of 2019 in Henan: it takes the place of the province's items on schooling, medical care and housing. */
    static final Instrument GUIDANCE = Instrument.of(Documents.GUIDANCE, Documents.GUIDANCE_IN_FORCE)
            .replaces(EDUCATION.id(), Guidance2019.EDUCATION)
            .replaces(MEDICAL.id(), Guidance2019.MEDICAL)
            .replaces(HOUSING.id(), Guidance2019.HOUSING)
            .because(Documents.GUIDANCE
                    .at("义务教育、基本医疗、住房安全")
                    .standing(Citation.Standing.INFERRED)
                    .note(ProvincialReadings.GUIDANCE_IN_HENAN))
            .until(Documents.LAST_DAY);

    private static Clause<Village> considered(String item, Theme theme, String factor, Condition<Village> condition) {
        return Clause.village(
                        "henan.village." + item,
                        theme,
                        Documents.HENAN_STANDARD.at("贫困村：" + factor).note(ProvincialReadings.HENAN_DATE),
                        condition.holds())
                .considered();
    }
}
