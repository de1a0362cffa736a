package org.povertyexit.rulebooks;

import java.util.List;
import org.povertyexit.Rulebook;
import org.povertyexit.facts.Text;

/** The rulebooks that this library knows. */
public final class Rulebooks {
    private Rulebooks() {}

    /** The national rulebook 全国: exit criteria from 2016-04-29 to 2020-12-31. */
    public static final Rulebook NATIONAL = Rulebook.of(
            "national",
            new Text("全国", "national"),
            Documents.EXIT_OPINIONS_IN_FORCE,
            Documents.LAST_DAY,
            List.of(ExitOpinions2016.OPINIONS, EvaluationMeasures2017.MEASURES, Guidance2019.GUIDANCE));

    /** All of them. */
    public static List<Rulebook> all() {
        return List.of(NATIONAL);
    }
}
