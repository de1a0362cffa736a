package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.facts.HousingGrade.A;
import static org.povertyexit.facts.HousingGrade.B;
import static org.povertyexit.facts.HousingGrade.RESETTLED;
import static org.povertyexit.facts.HousingGrade.SAFE_ELSEWHERE;
import static org.povertyexit.facts.Region.WESTERN;
import static org.povertyexit.facts.Schooling.COMPLETED;
import static org.povertyexit.facts.Schooling.ENROLLED;
import static org.povertyexit.facts.Schooling.TAUGHT_AT_HOME;
import static org.povertyexit.facts.Schooling.UNABLE;
import static org.povertyexit.rulebooks.CountyTerms.COUNTY_REGION;
import static org.povertyexit.rulebooks.CountyTerms.REGISTER_INCIDENCE;
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
import static org.povertyexit.rulebooks.Standards.INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.Standards.WESTERN_INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.VillageTerms.VILLAGE_INCIDENCE;
import static org.povertyexit.rulebooks.VillageTerms.VILLAGE_REGION;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/** 《关于建立贫困退出机制的意见》: the opinions of 2016 on the exit of households, villages and counties. */
final class ExitOpinions2016 {
    private ExitOpinions2016() {}

    private static final Citation HOUSEHOLD = Documents.EXIT_OPINIONS.at("贫困人口退出");

    /** （以户为单位）该户年人均纯收入稳定超过国家扶贫标准 … */
    static final Clause<Household> INCOME = Clause.household(
            "national.household.income",
            Theme.INCOME,
            HOUSEHOLD,
            STABLE_INCOME.holds(),
            PER_CAPITA_NET_INCOME.isAtLeast(POVERTY_LINE));

    /** … 且吃穿不愁 …: food. */
    static final Clause<Household> FOOD =
            Clause.household("national.household.food", Theme.FOOD, HOUSEHOLD, FOOD_IS_NO_WORRY.holds());

    /** … 且吃穿不愁 …: clothing. */
    static final Clause<Household> CLOTHING =
            Clause.household("national.household.clothing", Theme.CLOTHING, HOUSEHOLD, CLOTHING_IS_NO_WORRY.holds());

    /** … 义务教育、基本医疗、住房安全有保障: compulsory schooling. */
    static final Clause<Household> EDUCATION = Clause.household(
            "national.household.education",
            Theme.EDUCATION,
            HOUSEHOLD,
            SCHOOL_AGE_MEMBERS.all(
                    SCHOOLING.isOneOf(ENROLLED, TAUGHT_AT_HOME, COMPLETED).unless(SCHOOLING.is(UNABLE))));

    /** … 义务教育、基本医疗、住房安全有保障: basic medical care. */
    static final Clause<Household> MEDICAL = Clause.household(
            "national.household.medical",
            Theme.MEDICAL,
            HOUSEHOLD.note(Readings.MEDICAL_BY_INSURANCE),
            MEMBERS.all(MEDICAL_INSURANCE.holds()));

    /** … 义务教育、基本医疗、住房安全有保障: safe housing. */
    static final Clause<Household> HOUSING = Clause.household(
            "national.household.housing",
            Theme.HOUSING,
            HOUSEHOLD,
            HOUSING_GRADE.isOneOf(A, B, RESETTLED, SAFE_ELSEWHERE));

    private static final Citation VILLAGE = Documents.EXIT_OPINIONS.at("贫困村退出").note(Readings.INCIDENCE_BOUNDARY);

    /** （以贫困发生率为主要衡量标准）原则上贫困发生率降至2%以下（西部地区降至3%以下）… */
    static final Clause<Village> VILLAGE_BELOW_CEILING = Clause.village(
                    "national.village.incidence",
                    Theme.INCIDENCE,
                    VILLAGE,
                    where(VILLAGE_REGION.is(WESTERN), VILLAGE_INCIDENCE.isAtMost(WESTERN_INCIDENCE_CEILING))
                            .elsewhere(VILLAGE_INCIDENCE.isAtMost(INCIDENCE_CEILING)))
            .orRead(where(VILLAGE_REGION.is(WESTERN), VILLAGE_INCIDENCE.isBelow(WESTERN_INCIDENCE_CEILING))
                    .elsewhere(VILLAGE_INCIDENCE.isBelow(INCIDENCE_CEILING)));

    private static final Citation INFRASTRUCTURE = considered("统筹考虑村内基础设施");
    private static final Citation SERVICES = considered("统筹考虑基本公共服务");
    private static final Citation TRADE = considered("统筹考虑产业发展");

    /** 统筹考虑村内基础设施 … */
    static final Clause<Village> ROAD = village("road", Theme.ROAD, INFRASTRUCTURE, VillageTerms.HARDENED_ROAD);

    static final Clause<Village> BUS = village("bus", Theme.BUS, INFRASTRUCTURE, VillageTerms.BUS_SERVICE);
    static final Clause<Village> WATER = village("water", Theme.WATER, INFRASTRUCTURE, VillageTerms.SAFE_WATER);
    static final Clause<Village> ELECTRICITY =
            village("electricity", Theme.ELECTRICITY, INFRASTRUCTURE, VillageTerms.ELECTRICITY);

    /** … 基本公共服务 … */
    static final Clause<Village> BROADCASTING =
            village("broadcasting", Theme.BROADCASTING, SERVICES, VillageTerms.BROADCASTING);

    static final Clause<Village> BROADBAND = village("broadband", Theme.BROADBAND, SERVICES, VillageTerms.BROADBAND);
    static final Clause<Village> CULTURE = village("culture", Theme.CULTURE, SERVICES, VillageTerms.CULTURE_CENTRE);
    static final Clause<Village> CLINIC = village("clinic", Theme.CLINIC, SERVICES, VillageTerms.CLINIC);
    static final Clause<Village> DOCTOR = village("doctor", Theme.DOCTOR, SERVICES, VillageTerms.DOCTOR);

    /** … 产业发展、集体经济收入等综合因素. Of collective income no figure is given, so there is no clause on it. */
    static final Clause<Village> INDUSTRY = village("industry", Theme.INDUSTRY, TRADE, VillageTerms.INDUSTRY);

    private static final Citation COUNTY = Documents.EXIT_OPINIONS.at("贫困县退出").note(Readings.INCIDENCE_BOUNDARY);

    /** （以贫困发生率为主要衡量标准）原则上贫困发生率降至2%以下（西部地区降至3%以下）. */
    static final Clause<County> COUNTY_BELOW_CEILING = Clause.county(
                    "national.county.incidence",
                    Theme.INCIDENCE,
                    COUNTY,
                    where(COUNTY_REGION.is(WESTERN), REGISTER_INCIDENCE.isAtMost(WESTERN_INCIDENCE_CEILING))
                            .elsewhere(REGISTER_INCIDENCE.isAtMost(INCIDENCE_CEILING)))
            .orRead(where(COUNTY_REGION.is(WESTERN), REGISTER_INCIDENCE.isBelow(WESTERN_INCIDENCE_CEILING))
                    .elsewhere(REGISTER_INCIDENCE.isBelow(INCIDENCE_CEILING)));

    /** The opinions, in the order of their text. */
    static final Instrument OPINIONS = Instrument.of(
                    Documents.EXIT_OPINIONS,
                    Documents.EXIT_OPINIONS_IN_FORCE,
                    INCOME,
                    FOOD,
                    CLOTHING,
                    EDUCATION,
                    MEDICAL,
                    HOUSING,
                    VILLAGE_BELOW_CEILING,
                    ROAD,
                    BUS,
                    WATER,
                    ELECTRICITY,
                    BROADCASTING,
                    BROADBAND,
                    CULTURE,
                    CLINIC,
                    DOCTOR,
                    INDUSTRY,
                    COUNTY_BELOW_CEILING)
            .until(Documents.LAST_DAY);

    private static Clause<Village> village(String item, Theme theme, Citation citation, Condition<Village> condition) {
        return Clause.village("national.village." + item, theme, citation, condition.holds())
                .considered();
    }

    private static Citation considered(String factor) {
        return Documents.EXIT_OPINIONS
                .at("贫困村退出：" + factor)
                .standing(Citation.Standing.INFERRED)
                .note(Readings.CONSIDERED);
    }
}
