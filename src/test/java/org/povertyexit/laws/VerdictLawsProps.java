package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/** What holds of every verdict on every subject under the rules of every regime. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class VerdictLawsProps {

    @Property(tries = 300)
    void whatIsExplainedIsWhatIsAssessed(@ForAll Judged<?> judged) {
        explainsItself(judged);
    }

    private static <S> void explainsItself(Judged<S> judged) {
        Explanation<S> explanation = judged.explanation();

        assertThat(explanation.verdict()).isEqualTo(judged.verdict());
        assertThat(explanation.findings())
                .extracting(Finding::outcome)
                .isEqualTo(judged.clauses().stream().map(judged::outcome).toList());
        assertThat(decisive(explanation, Outcome.NOT_MET))
                .isEqualTo(judged.verdict().unmet());
        assertThat(decisive(explanation, Outcome.UNDETERMINED))
                .isEqualTo(judged.verdict().undetermined());
    }

    private static List<Clause<?>> decisive(Explanation<?> explanation, Outcome outcome) {
        return explanation.findings().stream()
                .filter(finding -> finding.clause().force() == Clause.Force.DECISIVE && finding.outcome() == outcome)
                .<Clause<?>>map(Finding::clause)
                .toList();
    }

    @Property(tries = 300)
    void whateverCanBeBuiltGetsAVerdictAndItsReasonsInBothLanguages(@ForAll Judged<?> judged) {
        assertThat(judged.outcome()).isNotNull();
        assertThat(judged.explanation().print(Locale.CHINESE)).isNotBlank();
        assertThat(judged.explanation().print(Locale.ENGLISH)).isNotBlank();
    }

    @Property
    void hidingAFactNeverTurnsTheVerdictRound(@ForAll Judged<?> judged) {
        survivesHiding(judged);
    }

    private static <S> void survivesHiding(Judged<S> judged) {
        for (S hidden : Moves.hidden(judged)) {
            assertNotContradicted(judged, judged.as(hidden));
        }
    }

    @Property
    void hidingSeveralFactsNeverTurnsTheVerdictRound(@ForAll Judged<?> judged, @ForAll long seed) {
        survivesHidingMore(judged, new Random(seed));
    }

    private static <S> void survivesHidingMore(Judged<S> judged, Random random) {
        Judged<S> hidden = judged;
        for (List<S> left = Moves.hidden(hidden); !left.isEmpty(); left = Moves.hidden(hidden)) {
            hidden = hidden.as(left.get(random.nextInt(left.size())));
            assertNotContradicted(judged, hidden);
        }
    }

    private static <S> void assertNotContradicted(Judged<S> full, Judged<S> hidden) {
        assertNotContradicted(full.outcome(), hidden.outcome(), full, hidden);
        full.clauses()
                .forEach(clause -> assertNotContradicted(full.outcome(clause), hidden.outcome(clause), full, hidden));
    }

    private static void assertNotContradicted(Outcome full, Outcome hidden, Judged<?> from, Judged<?> to) {
        if (full != Outcome.UNDETERMINED) {
            assertThat(hidden).as("%s%nhidden: %s", from, to.subject()).isNotEqualTo(full.not());
        }
    }

    @Property
    void whatIsSaidToServeNeverHarms(@ForAll Judged<?> judged) {
        keepsItsDirections(judged);
    }

    private static <S> void keepsItsDirections(Judged<S> judged) {
        for (Clause<S> clause : judged.clauses()) {
            for (Requirement.Input<S> input : clause.requirement().inputs()) {
                if (input.direction() != Direction.NEITHER) {
                    Moves.better(judged, input.name(), input.direction())
                            .forEach(better -> assertNotLower(judged, judged.as(better), clause, input));
                }
            }
        }
    }

    private static <S> void assertNotLower(
            Judged<S> before, Judged<S> after, Clause<S> clause, Requirement.Input<S> input) {
        assertThat(after.outcome(clause))
                .as("%s moved by %s%nfrom %s%nto %s", clause, input.name(), before, after.subject())
                .isGreaterThanOrEqualTo(before.outcome(clause));
        assertThat(after.outcome())
                .as("verdict moved by %s%nfrom %s%nto %s", input.name(), before, after.subject())
                .isGreaterThanOrEqualTo(before.outcome());
    }

    @Property
    void theOrderOfTheMembersDoesNotMatter(@ForAll Household household, @ForAll long seed) {
        List<Person> shuffled = new ArrayList<>(household.members());
        Collections.shuffle(shuffled, new Random(seed));
        Household other = Household.builder().from(household).members(shuffled).build();

        Judged.DAYS.forEach(day -> assertThat(Judged.rules(day).assess(other))
                .isEqualTo(Judged.rules(day).assess(household)));
    }
}
