package org.povertyexit.rulebooks;

import java.util.List;
import java.util.Optional;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Instrument;
import org.povertyexit.facts.Text;

/**
 * The rulebooks that this library knows, and the readings that a rulebook can adopt.
 *
 * @see org.povertyexit.Rulebook
 */
public final class Rulebooks {
    private Rulebooks() {}

    /** The national rulebook 全国: exit criteria from 2016-04-29 to 2020-12-31, aftercare to 2025-12-31. */
    public static final Rulebook NATIONAL = Rulebook.of(
            "national",
            new Text("全国", "national"),
            Documents.EXIT_OPINIONS_IN_FORCE,
            Documents.TRANSITION_ENDS,
            List.of(
                    ExitOpinions2016.OPINIONS,
                    ExitProcedure2016.OPINIONS,
                    NoRemovals2019.BUFFER_PERIOD,
                    EvaluationMeasures2017.MEASURES,
                    NoRemovals2019.SPEECH,
                    Guidance2019.GUIDANCE));

    /** Henan 河南省: the national rulebook as amended by the province's standard and notice. */
    public static final Rulebook HENAN = NATIONAL.amended(
                    "henan",
                    new Text("河南省", "Henan"),
                    List.of(HenanStandard2016.STANDARD, HenanNotice2019.NOTICE, HenanStandard2016.GUIDANCE))
            .notEstablishing(NotEstablished.HENAN);

    /** Sanmenxia 三门峡市: Henan's rulebook as amended by 一低五有六通 and 疑似从有 from 2019-10-17. */
    public static final Rulebook SANMENXIA = HENAN.amended(
                    "sanmenxia",
                    new Text("三门峡市", "Sanmenxia"),
                    List.of(SanmenxiaArticle2019.ON_VILLAGES, SanmenxiaArticle2019.ON_HOUSEHOLDS))
            .notEstablishing(NotEstablished.SANMENXIA);

    /** Hunan 湖南省: the national rulebook as amended by 一降低、一高出、一达标 and a line of its own. */
    public static final Rulebook HUNAN = NATIONAL.amended(
                    "hunan",
                    new Text("湖南省", "Hunan"),
                    List.of(
                            HunanStandard2016.STANDARD,
                            HunanStandard2016.LINE,
                            HunanStandard2016.STANDARD_UNDER_THE_MEASURES,
                            HunanStandard2016.STANDARD_IN_THE_LAST_YEAR))
            .notEstablishing(NotEstablished.HUNAN);

    /** Chongqing 重庆市: the national rulebook with the ceiling of the western region and the city's own measures. */
    public static final Rulebook CHONGQING = NATIONAL.amended(
                    "chongqing",
                    new Text("重庆市", "Chongqing"),
                    List.of(ChongqingMeasures2018.WESTERN_CEILING, ChongqingMeasures2018.MEASURES))
            .notEstablishing(NotEstablished.CHONGQING);

    /** The reading by which exactly 2 % (3 %) or 90 % is not enough, as amendments of the national rulebook. */
    public static final List<Instrument> STRICT_BOUNDARY =
            List.of(OtherReadings.STRICT_INCIDENCE, OtherReadings.STRICT_RATES);

    /** The reading by which a suspected problem counts (疑似从有), as an amendment of the national rulebook. */
    public static final List<Instrument> SUSPICION_COUNTS = List.of(OtherReadings.SUSPICION_COUNTS);

    /** The reading by which approval counts households, as an amendment of the national rulebook. */
    public static final List<Instrument> APPROVAL_BY_HOUSEHOLDS = List.of(OtherReadings.APPROVAL_BY_HOUSEHOLDS);

    /** The reading by which omission is over all unregistered persons sampled, as an amendment of the national rulebook. */
    public static final List<Instrument> OMISSION_OF_ALL_UNREGISTERED = List.of(OtherReadings.OMISSION_OF_ALL);

    /** All rulebooks, the national one first. */
    public static List<Rulebook> all() {
        return List.of(NATIONAL, HENAN, SANMENXIA, HUNAN, CHONGQING);
    }

    /** The rulebook of a name; empty when none has it. */
    public static Optional<Rulebook> named(String name) {
        return all().stream().filter(rulebook -> rulebook.name().equals(name)).findAny();
    }
}
