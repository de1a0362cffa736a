package org.povertyexit.watch;

import static org.povertyexit.clause.Requirement.allOf;
import static org.povertyexit.clause.Requirement.anyOf;

import java.util.List;
import java.util.function.Function;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

/**
 * A supervision list 挂牌督战: which villages, and in the national list which counties, are supervised until they are out.
 *
 * <p>MET is on the list, NOT_MET is not; UNDETERMINED exactly when what is missing can put it on the list or not.
 *
 * @see Watch
 */
public final class SupervisionList {
    private static final Citation SCOPE =
            WatchNumbers.VILLAGES.editions().get(0).citation();

    /** 贫困人口超过1000人的村和贫困发生率超过10%的村: either is enough. */
    private static final Clause<Village> NATIONAL_VILLAGES = Clause.village(
                    "watch.supervised.village",
                    Theme.INCIDENCE,
                    SCOPE,
                    anyOf(
                            WatchTerms.POOR_PERSONS.exceeds(WatchNumbers.MANY_POOR),
                            WatchTerms.INCIDENCE.exceeds(WatchNumbers.HIGH_INCIDENCE)))
            .orRead(allOf(
                    WatchTerms.POOR_PERSONS.exceeds(WatchNumbers.MANY_POOR),
                    WatchTerms.INCIDENCE.exceeds(WatchNumbers.HIGH_INCIDENCE)));

    /** The national list of 2020: villages with more than 1,000 poor persons or an incidence above 10 %. */
    public static final SupervisionList NATIONAL = by(
            new Text("全国挂牌督战", "national supervision"), NATIONAL_VILLAGES.on(WatchSources.SUPERVISION_FROM)::outcome);

    private final Text name;
    private final Function<? super Village, Outcome> rule;

    private SupervisionList(Text name, Function<? super Village, Outcome> rule) {
        this.name = name;
        this.rule = rule;
    }

    /**
     * A local list, by a rule that the caller gives: no source states one (Wanzhou's named seven villages).
     *
     * @param name what it is called
     * @param rule whether a village is on it; a clause on a day can be one: {@code clause.on(day)::outcome}
     */
    public static SupervisionList by(Text name, Function<? super Village, Outcome> rule) {
        return new SupervisionList(name, rule);
    }

    /** What it is called. */
    public Text name() {
        return name;
    }

    /** Whether a village is on the list. */
    public Outcome includes(Village village) {
        return rule.apply(village);
    }

    /**
     * Whether a county is on the national list: one of the poor counties that was not out by the end of 2019.
     *
     * <p>A county is out by the year of its cohort 退出年度, whose approval may come in the next year: Lushi's exit of 2019
     * was approved on 2020-02-26.
     *
     * @param exitYear the year of its cohort; absent while it is not out
     */
    public static Outcome includesCounty(Observed<Long> exitYear) {
        long last = WatchNumbers.LAST_COHORT.editions().get(0).value();
        if (exitYear instanceof Observed.Absent) {
            return Outcome.MET;
        }
        if (exitYear instanceof Observed.Known<Long> known) {
            return known.value() > last ? Outcome.MET : Outcome.NOT_MET;
        }
        if (exitYear instanceof Observed.Between<Long> between && (between.low() > last || between.high() <= last)) {
            return between.low() > last ? Outcome.MET : Outcome.NOT_MET;
        }
        return Outcome.UNDETERMINED;
    }

    /** The clause by which the national list takes villages, with its citation and its other reading ("and"). */
    public static Clause<Village> nationalClause() {
        return NATIONAL_VILLAGES;
    }

    /** How long the national list was: 52 counties, 1,113 villages, of these 88 by number and 1,025 by incidence. */
    public static List<Dated<Long>> nationalSizes() {
        return List.of(
                WatchNumbers.COUNTIES,
                WatchNumbers.VILLAGES,
                WatchNumbers.VILLAGES_WITH_MANY_POOR,
                WatchNumbers.VILLAGES_BY_INCIDENCE);
    }

    @Override
    public String toString() {
        return name.en();
    }
}
