package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.facts.Region.WESTERN;
import static org.povertyexit.rulebooks.CountyTerms.APPROVAL_RATE;
import static org.povertyexit.rulebooks.CountyTerms.COMPOSITE_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.COUNTY_REGION;
import static org.povertyexit.rulebooks.CountyTerms.OMISSION_RATE;
import static org.povertyexit.rulebooks.CountyTerms.WRONG_EXIT_RATE;
import static org.povertyexit.rulebooks.Standards.APPROVAL_FLOOR;
import static org.povertyexit.rulebooks.Standards.INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.Standards.OMISSION_CEILING;
import static org.povertyexit.rulebooks.Standards.WESTERN_INCIDENCE_CEILING;
import static org.povertyexit.rulebooks.Standards.WRONG_EXIT_CEILING;

import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;

/**
 * 《贫困县退出专项评估检查实施办法（试行）》: the measures of 2017 for the evaluation of counties, three rates and one degree
 * (三率一度). Their indicators were not read; they stand here as others restate them.
 */
final class EvaluationMeasures2017 {
    private EvaluationMeasures2017() {}

    /** 综合贫困发生率 …（西部地区 …）高于 … 的，不得退出. */
    static final Clause<County> INCIDENCE = Clause.county(
                    ExitOpinions2016.COUNTY_BELOW_CEILING.id(),
                    Theme.INCIDENCE,
                    Documents.EVALUATION_MEASURES.at("综合贫困发生率").note(Readings.INCIDENCE_BOUNDARY),
                    where(COUNTY_REGION.is(WESTERN), COMPOSITE_INCIDENCE.isAtMost(WESTERN_INCIDENCE_CEILING))
                            .elsewhere(COMPOSITE_INCIDENCE.isAtMost(INCIDENCE_CEILING)))
            .orRead(where(COUNTY_REGION.is(WESTERN), COMPOSITE_INCIDENCE.isBelow(WESTERN_INCIDENCE_CEILING))
                    .elsewhere(COMPOSITE_INCIDENCE.isBelow(INCIDENCE_CEILING)));

    /** 错退率高于2%的，不得退出. */
    static final Clause<County> WRONG_EXIT = Clause.county(
                    "national.county.wrong-exit",
                    Theme.WRONG_EXIT,
                    Documents.EVALUATION_MEASURES.at("脱贫人口错退率").note(Readings.RATE_BOUNDARY),
                    WRONG_EXIT_RATE.isAtMost(WRONG_EXIT_CEILING))
            .orRead(WRONG_EXIT_RATE.isBelow(WRONG_EXIT_CEILING));

    /** 漏评率高于2%的，不得退出. */
    static final Clause<County> OMISSION = Clause.county(
                    "national.county.omission",
                    Theme.OMISSION,
                    Documents.EVALUATION_MEASURES.at("贫困人口漏评率").note(Readings.RATE_BOUNDARY),
                    OMISSION_RATE.isAtMost(OMISSION_CEILING))
            .orRead(OMISSION_RATE.isBelow(OMISSION_CEILING));

    /** 认可度 … 低于90%的，不得退出. */
    static final Clause<County> APPROVAL = Clause.county(
                    "national.county.approval",
                    Theme.APPROVAL,
                    Documents.EVALUATION_MEASURES.at("群众认可度").note(Readings.APPROVAL_BOUNDARY),
                    APPROVAL_RATE.isAtLeast(APPROVAL_FLOOR))
            .orRead(APPROVAL_RATE.exceeds(APPROVAL_FLOOR));

    /** The measures, in the order in which the indicators are restated. */
    static final Instrument MEASURES = Instrument.of(
                    Documents.EVALUATION_MEASURES,
                    Documents.EVALUATION_MEASURES_IN_FORCE,
                    INCIDENCE,
                    WRONG_EXIT,
                    OMISSION,
                    APPROVAL)
            .until(Documents.LAST_DAY);
}
