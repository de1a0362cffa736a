package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.CountyTerms.APPROVAL_RATE_BY_HOUSEHOLDS;
import static org.povertyexit.rulebooks.CountyTerms.OMISSION_RATE_OF_ALL;
import static org.povertyexit.rulebooks.Standards.APPROVAL_FLOOR;
import static org.povertyexit.rulebooks.Standards.OMISSION_CEILING;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;

/** The national clauses as other sources read them; each reading is an amendment that a rulebook can adopt. */
final class OtherReadings {
    private OtherReadings() {}

    /** 必须低于2%（西部低于3%）: exactly at the ceiling is not enough. */
    static final Instrument STRICT_INCIDENCE = Instrument.of(
                    Documents.OUTLOOK_INTERVIEW, Documents.EXIT_OPINIONS_IN_FORCE)
            .readsOtherwise(ExitOpinions2016.VILLAGE_BELOW_CEILING.id(), ExitOpinions2016.COUNTY_BELOW_CEILING.id())
            .because(Documents.OUTLOOK_INTERVIEW.at("必须低于2%（西部低于3%）").note(Readings.INCIDENCE_BOUNDARY))
            .until(Documents.LAST_DAY);

    /** 必须低于2%；认可度必须高于90%: exactly at the mark is not enough. */
    static final Instrument STRICT_RATES = Instrument.of(
                    Documents.OUTLOOK_INTERVIEW, Documents.EVALUATION_MEASURES_IN_FORCE)
            .readsOtherwise(
                    EvaluationMeasures2017.WRONG_EXIT.id(),
                    EvaluationMeasures2017.OMISSION.id(),
                    EvaluationMeasures2017.APPROVAL.id())
            .because(Documents.OUTLOOK_INTERVIEW.at("必须低于2%；认可度必须高于90%").note(Readings.RATE_BOUNDARY))
            .until(Documents.LAST_DAY);

    /** 疑似从有, as Sanmenxia has it: a suspected problem counts until it is verified and resolved. */
    static final Instrument SUSPICION_COUNTS = Instrument.of(
                    Documents.SANMENXIA_ARTICLE, Documents.EXIT_OPINIONS_IN_FORCE)
            .countsSuspicion(
                    ExitOpinions2016.FOOD.id(),
                    ExitOpinions2016.CLOTHING.id(),
                    ExitOpinions2016.EDUCATION.id(),
                    ExitOpinions2016.MEDICAL.id(),
                    ExitOpinions2016.HOUSING.id())
            .because(Documents.SANMENXIA_ARTICLE
                    .at("疑似从有")
                    .standing(Citation.Standing.INFERRED)
                    .note(ProvincialReadings.SUSPICION))
            .until(Documents.LAST_DAY);

    /** 认可户数÷调查总户数. */
    static final Clause<County> APPROVAL = Clause.county(
                    EvaluationMeasures2017.APPROVAL.id(),
                    Theme.APPROVAL,
                    Documents.RESTATEMENTS.at("群众认可度").note(ProvincialReadings.APPROVAL_BASE),
                    APPROVAL_RATE_BY_HOUSEHOLDS.isAtLeast(APPROVAL_FLOOR))
            .orRead(APPROVAL_RATE_BY_HOUSEHOLDS.exceeds(APPROVAL_FLOOR));

    /** Approval counted in households. */
    static final Instrument APPROVAL_BY_HOUSEHOLDS = Instrument.of(
                    Documents.RESTATEMENTS, Documents.EVALUATION_MEASURES_IN_FORCE, APPROVAL)
            .until(Documents.LAST_DAY);

    /** 漏评人口数÷抽查非建档立卡人口总数. */
    static final Clause<County> OMISSION = Clause.county(
                    EvaluationMeasures2017.OMISSION.id(),
                    Theme.OMISSION,
                    Documents.RESTATEMENTS.at("贫困人口漏评率").note(ProvincialReadings.OMISSION_BASE),
                    OMISSION_RATE_OF_ALL.isAtMost(OMISSION_CEILING))
            .orRead(OMISSION_RATE_OF_ALL.isBelow(OMISSION_CEILING));

    /** Omission over all unregistered persons sampled. */
    static final Instrument OMISSION_OF_ALL = Instrument.of(
                    Documents.RESTATEMENTS, Documents.EVALUATION_MEASURES_IN_FORCE, OMISSION)
            .until(Documents.LAST_DAY);
}
