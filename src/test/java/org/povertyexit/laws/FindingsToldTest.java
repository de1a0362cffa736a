package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;

/** What each clause says is told as an explanation has it, and the verdict is the same. */
class FindingsToldTest {
    private static final RulesInForce HENAN = Rulebooks.HENAN.inForceOn(LocalDate.of(2019, 12, 31));

    private static final Document PAPER = Document.of("某地标准", "某地", "2019", Citation.Standing.READ);

    private static <S> void assertTold(
            S subject, Function<BiConsumer<Clause<?>, Outcome>, Verdict> assess, Function<S, Explanation<S>> explain) {
        List<String> told = new ArrayList<>();
        Verdict verdict = assess.apply((clause, outcome) -> told.add(clause + " " + outcome));
        Explanation<S> explanation = explain.apply(subject);
        assertThat(told)
                .isEqualTo(explanation.findings().stream()
                        .map(finding -> finding.clause() + " " + finding.outcome())
                        .toList());
        assertThat(verdict).isEqualTo(explanation.verdict());
    }

    @ParameterizedTest
    @EnumSource
    void ofHouseholdsAndVillagesInTrouble(Outcome food) {
        Household household = Household.FOOD.with(
                Household.builder().id("H").build(),
                switch (food) {
                    case MET -> Observed.yes();
                    case NOT_MET -> Observed.no();
                    case UNDETERMINED -> Observed.missing();
                });
        assertTold(household, told -> HENAN.assess(household, told), HENAN::explain);
        assertTold(Records.HOUSEHOLD, told -> HENAN.assess(Records.HOUSEHOLD, told), HENAN::explain);
    }

    @Test
    void ofClausesThatAreConsideredToo() {
        RulesInForce national = National.rules(LocalDate.of(2019, 12, 31));
        Stream.of("", "hardened_road=yes", "hardened_road=no", "poor_population=5; rural_population=100")
                .map(facts -> Kind.VILLAGE.parse("V", facts))
                .forEach(village -> {
                    assertTold(village, told -> HENAN.assess(village, told), HENAN::explain);
                    assertTold(village, told -> national.assess(village, told), national::explain);
                });
        assertTold(Records.COUNTY, told -> HENAN.assess(Records.COUNTY, told), HENAN::explain);
        assertTold(Histories.KEPT, told -> national.assess(Histories.KEPT, told), national::explain);
        ExitProcedure procedure = ExitProcedure.builder()
                .id("P")
                .level(Observed.known(ExitProcedure.Of.VILLAGE))
                .build();
        assertTold(procedure, told -> national.assess(procedure, told), national::explain);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 63, 64})
    void ofAsManyClausesAsAVerdictHolds(int number) {
        LocalDate day = LocalDate.of(2019, 6, 1);
        Clause<?>[] clauses =
                IntStream.range(0, number).mapToObj(FindingsToldTest::clause).toArray(Clause<?>[]::new);
        RulesInForce rules = Rulebook.of(
                        "place", Text.same("place"), day, day, List.of(Instrument.of(PAPER, day, clauses)))
                .inForceOn(day);
        Household household = Household.builder()
                .id("H")
                .food(Observed.no())
                .stableIncome(Observed.yes())
                .build();
        assertTold(household, told -> rules.assess(household, told), rules::explain);
        assertThat(rules.assess(household)).isEqualTo(rules.explain(household).verdict());
    }

    /** In turn not met, undetermined, met and considered. */
    private static Clause<?> clause(int number) {
        Fact<Household, Boolean> fact = List.of(Household.FOOD, Household.CLOTHING, Household.STABLE_INCOME)
                .get(number % 3);
        Clause<?> clause = Clause.household(
                "place." + number, Theme.FOOD, PAPER.at("一"), Condition.of(fact).holds());
        return number % 7 == 6 ? clause.considered() : clause;
    }
}
