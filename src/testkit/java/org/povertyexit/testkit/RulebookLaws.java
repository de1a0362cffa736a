package org.povertyexit.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertyexit.Rulebook;
import org.povertyexit.Rulebook.Days;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Instrument;
import org.povertyexit.testkit.arbitrary.JudgedSubjects;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Law;
import org.povertyexit.testkit.law.Regimes;

/** The laws of a rulebook, on every kind of subject and every day on which something begins or has just ended. */
public interface RulebookLaws {

    /** The rulebook under test. */
    Rulebook rulebook();

    /** Whether it only tightens the rulebook that it amends. */
    default boolean onlyTightens() {
        return false;
    }

    /** The days of judgement that are tried. */
    default List<LocalDate> days() {
        return Regimes.of(rulebook()).days();
    }

    /** Subjects before the rules of these days, for jqwik. */
    @Provide
    default Arbitrary<Judged<?>> tried() {
        return JudgedSubjects.of(rulebook(), Regimes.of(rulebook(), days()));
    }

    /** Both doors say the same, in both languages. */
    @Property
    default void whatIsExplainedIsWhatIsAssessed(@ForAll("tried") Judged<?> judged) {
        judged.keeps(Law::explained);
    }

    /** Hiding what was recorded turns neither the verdict round nor any clause. */
    @Property
    default void hidingNeverTurnsTheOutcomeRound(@ForAll("tried") Judged<?> judged) {
        judged.keeps(Law::hiding);
    }

    /** What an input is declared to serve, it serves: the verdict and every clause. */
    @Property
    default void whatServesNeverHarms(@ForAll("tried") Judged<?> judged) {
        judged.keeps(Law::directions);
    }

    /** The order of members, steps or supports does not matter. */
    @Property
    default void theOrderOfThePartsDoesNotMatter(@ForAll("tried") Judged<?> judged) {
        judged.keeps(Law::order);
    }

    /** The changes that an explanation names suffice, and nothing less does. */
    @Property
    default void theChangesNamedAreExact(@ForAll("tried") Judged<?> judged) {
        judged.keeps(Law::changes);
    }

    /** What an amendment does not touch keeps its outcome; where it only tightens, none is raised. */
    @Property
    default void whatIsNotAmendedIsInherited(@ForAll("tried") Judged<?> judged) {
        Optional<Rulebook> base = judged.rules().rulebook().base();
        base.ifPresent(other -> {
            RulesInForce before = other.inForceOn(judged.rules().date());
            judged.keeps((kind, rules) -> Law.inherited(kind, before, rules));
            if (onlyTightens()) {
                judged.keeps((kind, rules) -> Law.tightening(Judge.of(kind, before), Judge.of(kind, rules)));
            }
        });
    }

    /** Every id is there once, and every citation names its place. */
    @Example
    default void everyClauseHasAnIdAndAPlace() {
        Regimes.of(rulebook(), days()).rules().forEach(rules -> Law.cited(rules).check(rules.clauses()));
    }

    /** Dated values have no gap and no overlap, and nothing holds outside them. */
    @Example
    default void datedValuesHaveNoGapAndNoOverlap() {
        for (Dated<?> value : Regimes.of(rulebook(), days()).dated()) {
            Law.dated(value::on)
                    .check(value.editions().stream()
                            .map(edition -> new Days(edition.from(), edition.to()))
                            .toList());
        }
    }

    /** Amending a clause that is not there fails. */
    @Example
    default void amendingWhatIsNotThereFails() {
        Instrument any = rulebook().instruments().get(0);
        Law.refusal(id -> rulebook()
                        .amended(
                                "amended",
                                rulebook().jurisdiction(),
                                List.of(Instrument.of(any.document(), any.inForceFrom())
                                        .considers(id))))
                .check("no.such.clause");
    }
}
