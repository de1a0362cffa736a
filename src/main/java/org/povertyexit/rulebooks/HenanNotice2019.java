package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.CountyTerms.APPROVAL_RATE;
import static org.povertyexit.rulebooks.CountyTerms.COMPOSITE_INCIDENCE;
import static org.povertyexit.rulebooks.CountyTerms.OMISSION_RATE;
import static org.povertyexit.rulebooks.CountyTerms.WRONG_EXIT_RATE;
import static org.povertyexit.rulebooks.ProvincialStandards.HENAN_APPROVAL_FLOOR;
import static org.povertyexit.rulebooks.ProvincialStandards.HENAN_COUNTY_CEILING;

import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;

/**
 * Henan's notice of 2019-04-24 on the exit of 33 counties of the cohort of 2018: how the province reads the three rates
 * and the degree of the national measures, from the day of those measures on.
 *
 * <p>The words above the clauses restate it; only 应低于2% and 应达到90% are its own.
 */
final class HenanNotice2019 {
    private HenanNotice2019() {}

    /** 综合贫困发生率应低于2%. */
    static final Clause<County> INCIDENCE = Clause.county(
                    HenanStandard2016.COUNTY_INCIDENCE.id(),
                    Theme.INCIDENCE,
                    Documents.HENAN_NOTICE
                            .at("综合贫困发生率")
                            .note(Readings.INCIDENCE_BOUNDARY)
                            .note(ProvincialReadings.HENAN_NOTICE_DATE),
                    COMPOSITE_INCIDENCE.isBelow(HENAN_COUNTY_CEILING))
            .orRead(COMPOSITE_INCIDENCE.isAtMost(HENAN_COUNTY_CEILING));

    /** 脱贫人口错退率应低于2%. */
    static final Clause<County> WRONG_EXIT = Clause.county(
                    "henan.county.wrong-exit",
                    Theme.WRONG_EXIT,
                    Documents.HENAN_NOTICE
                            .at("脱贫人口错退率")
                            .note(Readings.RATE_BOUNDARY)
                            .note(ProvincialReadings.HENAN_NOTICE_DATE),
                    WRONG_EXIT_RATE.isBelow(HENAN_COUNTY_CEILING))
            .orRead(WRONG_EXIT_RATE.isAtMost(HENAN_COUNTY_CEILING));

    /** 贫困人口漏评率应低于2%. */
    static final Clause<County> OMISSION = Clause.county(
                    "henan.county.omission",
                    Theme.OMISSION,
                    Documents.HENAN_NOTICE
                            .at("贫困人口漏评率")
                            .note(Readings.RATE_BOUNDARY)
                            .note(ProvincialReadings.HENAN_NOTICE_DATE),
                    OMISSION_RATE.isBelow(HENAN_COUNTY_CEILING))
            .orRead(OMISSION_RATE.isAtMost(HENAN_COUNTY_CEILING));

    /** 群众认可度应达到90%. */
    static final Clause<County> APPROVAL = Clause.county(
                    "henan.county.approval",
                    Theme.APPROVAL,
                    Documents.HENAN_NOTICE
                            .at("群众认可度")
                            .note(Readings.APPROVAL_BOUNDARY)
                            .note(ProvincialReadings.HENAN_NOTICE_DATE),
                    APPROVAL_RATE.isAtLeast(HENAN_APPROVAL_FLOOR))
            .orRead(APPROVAL_RATE.exceeds(HENAN_APPROVAL_FLOOR));

    /** The notice, in the order in which it names the rates. */
    static final Instrument NOTICE = Instrument.of(Documents.HENAN_NOTICE, Documents.EVALUATION_MEASURES_IN_FORCE)
            .replaces(HenanStandard2016.COUNTY_INCIDENCE.id(), INCIDENCE)
            .replaces(EvaluationMeasures2017.WRONG_EXIT.id(), WRONG_EXIT)
            .replaces(EvaluationMeasures2017.OMISSION.id(), OMISSION)
            .replaces(EvaluationMeasures2017.APPROVAL.id(), APPROVAL)
            .until(Documents.LAST_DAY);
}
