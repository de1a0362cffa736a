package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Requirement.anyOf;
import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.facts.HousingGrade.A;
import static org.povertyexit.facts.HousingGrade.B;
import static org.povertyexit.facts.HousingGrade.RESETTLED;
import static org.povertyexit.facts.HousingGrade.SAFE_ELSEWHERE;
import static org.povertyexit.facts.Schooling.COMPLETED;
import static org.povertyexit.facts.Schooling.ENROLLED;
import static org.povertyexit.facts.Schooling.TAUGHT_AT_HOME;
import static org.povertyexit.facts.Schooling.UNABLE;
import static org.povertyexit.rulebooks.HouseholdTerms.HOUSING_GRADE;
import static org.povertyexit.rulebooks.HouseholdTerms.MEDICAL_INSURANCE;
import static org.povertyexit.rulebooks.HouseholdTerms.MEMBERS;
import static org.povertyexit.rulebooks.HouseholdTerms.SCHOOLING;
import static org.povertyexit.rulebooks.HouseholdTerms.SCHOOL_AGE_MEMBERS;
import static org.povertyexit.rulebooks.HouseholdTerms.SERIOUS_ILLNESS_INSURANCE;
import static org.povertyexit.rulebooks.HouseholdTerms.TREATMENT_IN_TIME;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_CLIMB;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_DISTANCE;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_LITRES;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_OUTAGE_DAYS;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_PIPED;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_QUALITY;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_SCARCE_AREA;
import static org.povertyexit.rulebooks.HouseholdTerms.WATER_TRIP_MINUTES;
import static org.povertyexit.rulebooks.Standards.SCARCE_WATER_LITRES_FLOOR;
import static org.povertyexit.rulebooks.Standards.WATER_CLIMB_CEILING;
import static org.povertyexit.rulebooks.Standards.WATER_DISTANCE_CEILING;
import static org.povertyexit.rulebooks.Standards.WATER_LITRES_FLOOR;
import static org.povertyexit.rulebooks.Standards.WATER_OUTAGE_CEILING;
import static org.povertyexit.rulebooks.Standards.WATER_TRIP_CEILING;

import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;

/** 《关于解决“两不愁三保障”突出问题的指导意见》: the guidance of 2019 on schooling, medical care, housing and drinking water. */
final class Guidance2019 {
    private Guidance2019() {}

    /** 除身体原因不具备学习条件外，贫困家庭义务教育阶段适龄儿童、少年不失学辍学，保障有学上、上得起学. */
    static final Clause<Household> EDUCATION = Clause.household(
            ExitOpinions2016.EDUCATION.id(),
            Theme.EDUCATION,
            Documents.GUIDANCE.at("义务教育有保障"),
            SCHOOL_AGE_MEMBERS.all(
                    SCHOOLING.isOneOf(ENROLLED, TAUGHT_AT_HOME, COMPLETED).unless(SCHOOLING.is(UNABLE))));

    /** 全部纳入基本医疗保险、大病保险 … 保障范围；常见病、慢性病能够在县乡村三级医疗机构获得及时诊治 … */
    static final Clause<Household> MEDICAL = Clause.household(
            ExitOpinions2016.MEDICAL.id(),
            Theme.MEDICAL,
            Documents.GUIDANCE.at("基本医疗有保障"),
            MEMBERS.all(MEDICAL_INSURANCE.holds(), SERIOUS_ILLNESS_INSURANCE.holds()),
            TREATMENT_IN_TIME.holds());

    /** 对现居住在C级和D级危房的贫困户等重点对象，通过危房改造或其他有效措施，保障其不住危房. */
    static final Clause<Household> HOUSING = Clause.household(
            ExitOpinions2016.HOUSING.id(),
            Theme.HOUSING,
            Documents.GUIDANCE.at("住房安全有保障"),
            HOUSING_GRADE.isOneOf(A, B, RESETTLED, SAFE_ELSEWHERE));

    /** 有水吃，饮水安全达到当地农村饮水安全评价准则要求: quality, quantity, convenience and reliability. */
    static final Clause<Household> WATER = Clause.household(
            "national.household.water",
            Theme.WATER,
            Documents.GUIDANCE.at("饮水安全"),
            WATER_QUALITY.holds(),
            where(WATER_SCARCE_AREA.holds(), WATER_LITRES.isAtLeast(SCARCE_WATER_LITRES_FLOOR))
                    .elsewhere(WATER_LITRES.isAtLeast(WATER_LITRES_FLOOR)),
            anyOf(
                    WATER_PIPED.holds(),
                    WATER_TRIP_MINUTES.isAtMost(WATER_TRIP_CEILING),
                    WATER_DISTANCE.isAtMost(WATER_DISTANCE_CEILING),
                    WATER_CLIMB.isAtMost(WATER_CLIMB_CEILING)),
            WATER_OUTAGE_DAYS.isAtMost(WATER_OUTAGE_CEILING));

    /** The guidance, in the order of its text. */
    static final Instrument GUIDANCE = Instrument.of(
                    Documents.GUIDANCE, Documents.GUIDANCE_IN_FORCE, EDUCATION, MEDICAL, HOUSING, WATER)
            .until(Documents.LAST_DAY);
}
