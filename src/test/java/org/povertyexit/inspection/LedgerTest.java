package org.povertyexit.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.facts.Observed.absent;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.rulebooks.Rulebooks;

class LedgerTest {
    private static LocalDate day(int day) {
        return LocalDate.of(2019, 10, day);
    }

    private static Problem.Builder problem(String id, String subject, int found) {
        return Problem.builder()
                .id(id)
                .level(Level.HOUSEHOLD)
                .subjectId(subject)
                .theme(Theme.WATER)
                .foundOn(day(found))
                .standing(Problem.Standing.SUSPECTED);
    }

    @Test
    void aProblemIsOpenFromTheDayItIsFoundUntilItIsBothResolvedAndVerified() {
        Problem problem = problem("1", "H", 10)
                .resolvedOn(known(day(15)))
                .verifiedOn(known(day(20)))
                .build();
        assertThat(problem.open(day(9))).isEqualTo(NOT_MET);
        assertThat(problem.open(day(10))).isEqualTo(MET);
        assertThat(problem.open(day(15))).as("resolved, not verified").isEqualTo(MET);
        assertThat(problem.open(day(19))).isEqualTo(MET);
        assertThat(problem.open(day(20))).isEqualTo(NOT_MET);
    }

    @Test
    void aProblemThatIsOnlyResolvedOrOnlyVerifiedStaysOpen() {
        assertThat(problem("1", "H", 10).resolvedOn(known(day(11))).build().open(day(31)))
                .isEqualTo(MET);
        assertThat(problem("1", "H", 10).verifiedOn(known(day(11))).build().open(day(31)))
                .isEqualTo(MET);
    }

    @Test
    void anUnknownDayLeavesItUndeterminedOnlyWhereItDecides() {
        Problem unknown = problem("1", "H", 10)
                .resolvedOn(known(day(15)))
                .verifiedOn(Observed.missing())
                .build();
        assertThat(unknown.open(day(9))).isEqualTo(NOT_MET);
        assertThat(unknown.open(day(14))).as("not resolved by then").isEqualTo(MET);
        assertThat(unknown.open(day(15))).isEqualTo(UNDETERMINED);
        Problem around = problem("1", "H", 10)
                .resolvedOn(known(day(10)))
                .verifiedOn(between(day(12), day(14)))
                .build();
        assertThat(around.open(day(11))).isEqualTo(MET);
        assertThat(around.open(day(12))).isEqualTo(UNDETERMINED);
        assertThat(around.open(day(14))).isEqualTo(NOT_MET);
    }

    @Test
    void aResolutionBeforeTheFindingOrASuspectedDayIsRefused() {
        assertThatThrownBy(() -> problem("1", "H", 10).resolvedOn(known(day(9))).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019-10-09");
        assertThatThrownBy(() ->
                        problem("1", "H", 10).verifiedOn(Observed.suspected()).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(problem("1", "H", 10)
                        .resolvedOn(known(day(10)))
                        .verifiedOn(known(day(10)))
                        .build()
                        .open(day(10)))
                .isEqualTo(NOT_MET);
    }

    @Test
    void whatTwoChecksFindWhileItIsOpenIsOneItemOfTheStrongerStanding() {
        Problem self = problem("1", "H", 10).foundBy(FoundBy.COUNTY_SELF_CHECK).build();
        Problem cross = problem("2", "H", 12)
                .foundBy(FoundBy.COUNTY_CROSS_CHECK)
                .standing(Problem.Standing.CONFIRMED)
                .build();
        Ledger ledger = Ledger.of(List.of(cross, self));
        assertThat(ledger.items()).singleElement().satisfies(item -> {
            assertThat(item.standing()).isEqualTo(Problem.Standing.CONFIRMED);
            assertThat(item.foundOn()).isEqualTo(day(10));
            assertThat(item.level()).isEqualTo(Level.HOUSEHOLD);
            assertThat(item.subjectId()).isEqualTo("H");
            assertThat(item.theme()).isEqualTo(Theme.WATER);
            assertThat(item.foundBy()).isEqualTo(Set.of(FoundBy.COUNTY_SELF_CHECK, FoundBy.COUNTY_CROSS_CHECK));
        });
        assertThat(ledger.open(day(12))).isEqualTo(known(1L));
        assertThat(ledger.foundBy(FoundBy.COUNTY_SELF_CHECK).open(day(12))).isEqualTo(known(1L));
        assertThat(ledger.foundBy(FoundBy.COUNTY_SELF_CHECK).problems()).containsExactly(self);
    }

    @Test
    void whatIsFoundAgainAfterItWasStruckOffIsAnotherItem() {
        Problem first = problem("1", "H", 10)
                .resolvedOn(known(day(12)))
                .verifiedOn(known(day(13)))
                .build();
        assertThat(Ledger.of(List.of(first, problem("2", "H", 12).build())).items())
                .hasSize(1);
        assertThat(Ledger.of(List.of(first, problem("2", "H", 13).build())).items())
                .hasSize(2);
    }

    @Test
    void otherThemesSubjectsAndLevelsAreOtherItems() {
        Ledger ledger = Ledger.of(List.of(
                problem("1", "H", 10).build(),
                problem("2", "H", 10).theme(Theme.FOOD).build(),
                problem("3", "I", 10).build(),
                problem("4", "H", 10).level(Level.VILLAGE).build()));
        assertThat(ledger.items()).hasSize(4);
        assertThat(ledger.openByTheme(day(10))).isEqualTo(Map.of(Theme.WATER, known(3L), Theme.FOOD, known(1L)));
        assertThat(ledger.at(Level.HOUSEHOLD, List.of("H", "H")).problems()).hasSize(2);
        assertThat(ledger.about(Theme.FOOD).problems()).extracting(Problem::id).containsExactly("2");
        assertThat(ledger.about(Theme.FOOD).cleared(day(9))).isEqualTo(MET);
        assertThat(ledger.about(Theme.FOOD).cleared(day(10))).isEqualTo(NOT_MET);
    }

    @Test
    void countsAreIntervalsAndClearingIsUndeterminedWhenADayIsUnknown() {
        Problem unknown = problem("1", "H", 10)
                .resolvedOn(Observed.missing())
                .verifiedOn(Observed.missing())
                .build();
        Ledger ledger = Ledger.of(List.of(unknown));
        assertThat(ledger.open(day(10))).isEqualTo(between(0L, 1L));
        assertThat(ledger.cleared(day(10))).isEqualTo(UNDETERMINED);
        Ledger two = ledger.plus(Ledger.of(List.of(problem("2", "I", 10).build())));
        assertThat(two.open(day(10))).isEqualTo(between(1L, 2L));
        assertThat(two.cleared(day(10))).isEqualTo(NOT_MET);
        assertThat(Ledger.EMPTY.cleared(day(1))).isEqualTo(MET);
    }

    @Test
    void strikingOffClosesTheItemWhicheverCheckFoundItAndNothingElse() {
        Ledger ledger = Ledger.of(List.of(
                problem("1", "H", 10).build(),
                problem("2", "H", 11).foundBy(FoundBy.PETITION).build(),
                problem("3", "I", 11).build()));
        Ledger after = ledger.struckOff("2", day(20));
        assertThat(ledger.open(day(20))).isEqualTo(known(2L));
        assertThat(after.open(day(19))).isEqualTo(known(2L));
        assertThat(after.open(day(20))).isEqualTo(known(1L));
        assertThat(after.struckOff("1", day(25))).as("struck off already").isEqualTo(after);
        assertThatThrownBy(() -> ledger.struckOff("9", day(20))).hasMessageContaining("9");
        assertThatThrownBy(() -> ledger.struckOff("1", day(9))).hasMessageContaining("2019-10-10");
    }

    @Test
    void strikingOffSaysNothingOfTheDaysBefore() {
        List<Observed<LocalDate>> days = List.of(
                absent(),
                missing(),
                known(day(10)),
                known(day(15)),
                between(day(9), day(11)),
                between(day(11), day(15)));
        for (Observed<LocalDate> resolved : days) {
            for (Observed<LocalDate> verified : days) {
                Ledger ledger = Ledger.of(List.of(problem("1", "H", 10)
                        .resolvedOn(resolved)
                        .verifiedOn(verified)
                        .build()));
                for (int last = 10; last <= 16; last++) {
                    Ledger after = ledger.struckOff("1", day(last));
                    assertThat(after.cleared(day(last)))
                            .as("%s on the %d", ledger.problems(), last)
                            .isEqualTo(MET);
                    for (int before = 9; before < last; before++) {
                        assertThat(after.cleared(day(before)))
                                .as("%s struck off on the %d, on the %d", ledger.problems(), last, before)
                                .isEqualTo(ledger.cleared(day(before)));
                    }
                }
            }
        }
    }

    @Test
    void oneNumberForTwoProblemsIsRefusedAndOneProblemTwiceIsOne() {
        Problem problem = problem("1", "H", 10).build();
        assertThat(Ledger.of(List.of(problem, problem)).problems()).hasSize(1);
        assertThatThrownBy(
                        () -> Ledger.of(List.of(problem, problem("1", "I", 10).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 stands for two problems");
    }

    /** Wanzhou, March 2020: 828 households, 常态化摸排、动态销号 (READ); that each had one problem is made up. */
    @Test
    void wanzhousHouseholdsStruckOffOneByOneEndInClearance() {
        List<Problem> problems = new ArrayList<>();
        IntStream.rangeClosed(1, 828)
                .forEach(i -> problems.add(problem("P" + i, "H" + i, 1).build()));
        Ledger ledger = Ledger.of(problems);
        for (int i = 1; i <= 828; i++) {
            assertThat(ledger.cleared(day(31))).isEqualTo(NOT_MET);
            ledger = ledger.struckOff("P" + i, day(31));
        }
        assertThat(ledger.cleared(day(31))).isEqualTo(Outcome.MET);
        assertThat(ledger.cleared(day(30))).isEqualTo(NOT_MET);
        assertThat(ledger.items()).hasSize(828);
    }

    @Test
    void theThreeChecksAreCountySelfCountyCrossAndCitySpot() {
        assertThat(FoundBy.THREE_CHECKS)
                .extracting(check -> check.label().zh())
                .containsExactly("县级自查", "县际互查", "市级抽查");
    }

    private static Explanation<Household> capped(RulesInForce rules, Problem problem) {
        Household household = Household.builder().id("H").build();
        return Ledger.of(List.of(problem)).cap(rules.explain(household), Level.HOUSEHOLD);
    }

    @Test
    void anOpenProblemCapsTheClausesOfItsThemeAndIsNamed() {
        RulesInForce national = Rulebooks.NATIONAL.inForceOn(day(31));
        Problem confirmed = problem("7", "H", 10)
                .theme(Theme.FOOD)
                .standing(Problem.Standing.CONFIRMED)
                .build();
        Explanation<Household> explanation = capped(national, confirmed);

        assertThat(explanation.verdict().unmet()).extracting(Clause::theme).containsExactly(Theme.FOOD);
        assertThat(explanation.print(Locale.ENGLISH)).endsWith("    - problem 7 is resolved and verified\n");
        assertThat(explanation.caps().values()).singleElement().satisfies(cap -> {
            assertThat(cap.outcome()).isEqualTo(NOT_MET);
            assertThat(cap.demanded().en()).isEqualTo("no problem is open");
            assertThat(cap.parts().get(0).demanded().en()).isEqualTo("problem 7 is resolved and verified");
            assertThat(cap.parts().get(0).found().en())
                    .isEqualTo("confirmed on 2019-10-10 ("
                            + confirmed.foundBy().label().en() + "), open");
        });
    }

    @Test
    void aSuspectedProblemCapsAsFarAsSuspicionCounts() {
        Household fed = Household.builder().id("H").food(Observed.yes()).build();
        Problem suspected = problem("7", "H", 10).theme(Theme.FOOD).build();
        Ledger ledger = Ledger.of(List.of(suspected));
        RulesInForce national = Rulebooks.NATIONAL.inForceOn(day(31));
        RulesInForce sanmenxia = Rulebooks.SANMENXIA.inForceOn(day(31));

        assertThat(ledger.cap(national.assess(fed), "H", day(31)).outcome(Theme.FOOD))
                .isEqualTo(UNDETERMINED);
        assertThat(ledger.cap(sanmenxia.assess(fed), "H", day(31)).outcome(Theme.FOOD))
                .isEqualTo(NOT_MET);
        assertThat(ledger.cap(national.assess(fed), "H", day(9)).outcome(Theme.FOOD))
                .isEqualTo(MET);
        assertThat(ledger.cap(national.assess(fed), "another", day(31)).outcome(Theme.FOOD))
                .isEqualTo(MET);
        assertThat(ledger.cap(national.assess(fed), Level.VILLAGE, "H", day(31)).outcome(Theme.FOOD))
                .isEqualTo(MET);
    }

    @Test
    void aProblemThatMayBeOpenIsNamedAsSuch() {
        Problem unknown = problem("7", "H", 10)
                .theme(Theme.FOOD)
                .standing(Problem.Standing.CONFIRMED)
                .resolvedOn(known(day(15)))
                .verifiedOn(Observed.missing())
                .build();
        Explanation<Household> explanation = capped(Rulebooks.NATIONAL.inForceOn(day(31)), unknown);

        assertThat(explanation.caps().values()).singleElement().satisfies(cap -> {
            assertThat(cap.outcome()).isEqualTo(UNDETERMINED);
            assertThat(cap.parts().get(0).found().en()).endsWith("may be open");
            assertThat(cap.parts().get(0).found().zh()).endsWith("可能未销号");
        });
    }

    @Test
    void anExplanationOfASubjectWithoutAProblemIsAsItWas() {
        RulesInForce national = Rulebooks.NATIONAL.inForceOn(day(31));
        Explanation<Household> explanation =
                national.explain(Household.builder().id("H").build());

        assertThat(Ledger.of(List.of(problem("7", "another", 10).build())).cap(explanation, Level.HOUSEHOLD))
                .isSameAs(explanation);
    }

    @Test
    void strikingOffLeavesTheOtherItemsOfTheSameSubjectOpen() {
        Ledger ledger = Ledger.of(List.of(
                problem("1", "H", 10).build(),
                problem("2", "H", 11).theme(Theme.FOOD).build()));
        Ledger after = ledger.struckOff("2", day(20));
        assertThat(after.about(Theme.FOOD).cleared(day(20))).isEqualTo(MET);
        assertThat(after.about(Theme.WATER).cleared(day(20))).isEqualTo(NOT_MET);
    }

    @Test
    void anItemIsOpenAsLongAsAnyOfItsProblemsIs() {
        Item item = new Item(List.of(
                problem("1", "H", 10)
                        .resolvedOn(known(day(12)))
                        .verifiedOn(known(day(13)))
                        .build(),
                problem("2", "H", 12)
                        .resolvedOn(known(day(14)))
                        .verifiedOn(known(day(15)))
                        .build()));
        assertThat(item.open(day(9))).isEqualTo(NOT_MET);
        assertThat(item.open(day(10))).isEqualTo(MET);
        assertThat(item.open(day(14))).isEqualTo(MET);
        assertThat(item.open(day(15))).isEqualTo(NOT_MET);
    }

    @Test
    void aLedgerIsItsProblemsInWhateverOrderTheyWereEntered() {
        Problem one = problem("1", "H", 10).build();
        Problem two = problem("2", "H", 10).build();
        Ledger ledger = Ledger.of(List.of(one, two));
        assertThat(ledger)
                .isEqualTo(Ledger.of(List.of(two, one)))
                .hasSameHashCodeAs(Ledger.of(List.of(two, one)))
                .isNotEqualTo(Ledger.of(List.of(one)))
                .isNotEqualTo(ledger.toString())
                .hasToString("2 problems");
        assertThat(Ledger.of(List.of(one))).doesNotHaveSameHashCodeAs(Ledger.of(List.of(two)));
    }

    @Test
    void onlyTheOpenProblemsOfItsThemeCapAClause() {
        RulesInForce national = Rulebooks.NATIONAL.inForceOn(day(31));
        Explanation<Household> explanation =
                national.explain(Household.builder().id("H").build());
        Ledger ledger = Ledger.of(List.of(
                problem("7", "H", 10).theme(Theme.FOOD).build(),
                problem("8", "H", 10)
                        .theme(Theme.FOOD)
                        .resolvedOn(known(day(15)))
                        .verifiedOn(known(day(15)))
                        .build(),
                problem("9", "H", 10).theme(Theme.CLOTHING).build()));
        assertThat(ledger.cap(explanation, Level.HOUSEHOLD).caps().values())
                .flatExtracting(Finding.Evidence::parts)
                .extracting(part -> part.demanded().en())
                .containsExactlyInAnyOrder("problem 7 is resolved and verified", "problem 9 is resolved and verified");
    }
}
