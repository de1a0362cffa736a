package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.CountyTerms.APPROVAL_RATE;
import static org.povertyexit.rulebooks.CountyTerms.COMPOSITE_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.OMISSION_RATE;
import static org.povertyexit.rulebooks.CountyTerms.WRONG_EXIT_RATE;
import static org.povertyexit.rulebooks.ProvincialStandards.CHONGQING_CEILING;
import static org.povertyexit.rulebooks.Standards.APPROVAL_FLOOR;
import static org.povertyexit.rulebooks.Standards.INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.Standards.OMISSION_CEILING;
import static org.povertyexit.rulebooks.Standards.WESTERN_INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.Standards.WRONG_EXIT_CEILING;
import static org.povertyexit.rulebooks.VillageTerms.VILLAGE_INCIDENCE;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

/** 《重庆市贫困县退出专项评估检查实施办法》: Chongqing's own measures for counties. Their articles were not seen. */
final class ChongqingMeasures2018 {
    private ChongqingMeasures2018() {}

    /** 原则上贫困发生率降至 …（西部地区降至3%以下）: Chongqing lies in the western region. */
    static final Clause<Village> VILLAGE = Clause.village(
                    "chongqing.village.incidence",
                    Theme.INCIDENCE,
                    Documents.EXIT_OPINIONS.at("贫困村退出").note(Readings.INCIDENCE_BOUNDARY),
                    VILLAGE_INCIDENCE.isAtMost(CHONGQING_CEILING))
            .orRead(VILLAGE_INCIDENCE.isBelow(CHONGQING_CEILING));

    /** The national opinions in Chongqing, with the ceiling of the western region for villages and counties. */
    static final Instrument WESTERN_CEILING = Instrument.of(Documents.EXIT_OPINIONS, Documents.EXIT_OPINIONS_IN_FORCE)
            .replaces(ExitOpinions2016.VILLAGE_BELOW_CEILING.id(), VILLAGE)
            .sets(INCIDENCE_CEILING.name().en(), CHONGQING_CEILING)
            .sets(WESTERN_INCIDENCE_CEILING.name().en(), CHONGQING_CEILING)
            .because(Documents.EXIT_OPINIONS.at("贫困村退出、贫困县退出").note(Readings.INCIDENCE_BOUNDARY))
            .until(Documents.LAST_DAY);

    /** 综合贫困发生率 … 西部地区 … 3%. */
    static final Clause<County> INCIDENCE = Clause.county(
                    "chongqing.county.incidence",
                    Theme.INCIDENCE,
                    at("综合贫困发生率", Readings.INCIDENCE_BOUNDARY),
                    COMPOSITE_INCIDENCE.isAtMost(CHONGQING_CEILING))
            .orRead(COMPOSITE_INCIDENCE.isBelow(CHONGQING_CEILING));

    /** 脱贫人口错退率. */
    static final Clause<County> WRONG_EXIT = Clause.county(
                    "chongqing.county.wrong-exit",
                    Theme.WRONG_EXIT,
                    at("脱贫人口错退率", Readings.RATE_BOUNDARY),
                    WRONG_EXIT_RATE.isAtMost(WRONG_EXIT_CEILING))
            .orRead(WRONG_EXIT_RATE.isBelow(WRONG_EXIT_CEILING));

    /** 贫困人口漏评率. */
    static final Clause<County> OMISSION = Clause.county(
                    "chongqing.county.omission",
                    Theme.OMISSION,
                    at("贫困人口漏评率", Readings.RATE_BOUNDARY),
                    OMISSION_RATE.isAtMost(OMISSION_CEILING))
            .orRead(OMISSION_RATE.isBelow(OMISSION_CEILING));

    /** 群众认可度. */
    static final Clause<County> APPROVAL = Clause.county(
                    "chongqing.county.approval",
                    Theme.APPROVAL,
                    at("群众认可度", Readings.APPROVAL_BOUNDARY),
                    APPROVAL_RATE.isAtLeast(APPROVAL_FLOOR))
            .orRead(APPROVAL_RATE.exceeds(APPROVAL_FLOOR));

    /** The measures. */
    static final Instrument MEASURES = Instrument.of(
                    Documents.CHONGQING_MEASURES, Documents.CHONGQING_MEASURES_IN_FORCE)
            .replaces(EvaluationMeasures2017.INCIDENCE.id(), INCIDENCE)
            .replaces(EvaluationMeasures2017.WRONG_EXIT.id(), WRONG_EXIT)
            .replaces(EvaluationMeasures2017.OMISSION.id(), OMISSION)
            .replaces(EvaluationMeasures2017.APPROVAL.id(), APPROVAL)
            .until(Documents.LAST_DAY);

    private static Citation at(String indicator, Text reading) {
        return Documents.CHONGQING_MEASURES
                .at(indicator)
                .standing(Citation.Standing.INFERRED)
                .note(reading)
                .note(ProvincialReadings.CHONGQING);
    }
}
