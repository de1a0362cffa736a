package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.laws.PlainRules.PlainCounty;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Kind;

/**
 * Sets an outcome against all that the gaps in a record can turn out to be.
 *
 * @param kind the kind of subject
 * @param filled every way of filling the gaps
 * @param unmet the themes of which such a way does not meet the criteria of a day
 * @param <S> the subject
 * @param <F> the subject without gaps
 */
record Exactness<S, F>(Kind<S> kind, Function<S, List<F>> filled, BiFunction<F, LocalDate, Set<Theme>> unmet) {

    static final Exactness<Household, Household> HOUSEHOLDS =
            new Exactness<>(Kind.HOUSEHOLD, household -> Gaps.filled(household).toList(), PlainRules::unmet);
    static final Exactness<Village, Village> VILLAGES =
            new Exactness<>(Kind.VILLAGE, village -> Gaps.filled(village).toList(), PlainRules::unmet);
    static final Exactness<County, PlainCounty> COUNTIES =
            new Exactness<>(Kind.COUNTY, CountyGaps::filled, PlainRules::unmet);

    /** The clause on a theme is undetermined exactly when two ways disagree, on every day. */
    void ofTheClauseOn(Theme theme, Records<S> records) {
        assertThat(records.subjects()).isNotEmpty();
        for (S subject : records.subjects()) {
            List<F> ways = filled.apply(subject);
            for (LocalDate day : National.DAYS) {
                Judged<S> judged = new Judged<>(kind, National.rules(day), subject);
                kind.clauses(judged.rules()).stream()
                        .filter(clause -> clause.theme() == theme && clause.force() == Clause.Force.DECISIVE)
                        .forEach(clause -> assertThat(judged.outcome(clause))
                                .as("%s of %s", clause, judged)
                                .isEqualTo(common(
                                        ways, way -> !unmet.apply(way, day).contains(theme))));
            }
        }
    }

    /** The verdict is undetermined exactly when two ways disagree, on every day. */
    void ofTheVerdict(Records<S> records) {
        assertThat(records.subjects()).isNotEmpty();
        for (S subject : records.subjects()) {
            List<F> ways = filled.apply(subject);
            for (LocalDate day : National.DAYS) {
                Judged<S> judged = new Judged<>(kind, National.rules(day), subject);
                assertThat(judged.outcome())
                        .as("%s", judged)
                        .isEqualTo(common(ways, way -> unmet.apply(way, day).isEmpty()));
            }
        }
    }

    private static <F> Outcome common(List<F> ways, Predicate<F> isMet) {
        assertThat(ways).isNotEmpty();
        if (ways.stream().allMatch(isMet)) {
            return Outcome.MET;
        }
        return ways.stream().anyMatch(isMet) ? Outcome.UNDETERMINED : Outcome.NOT_MET;
    }
}
