package org.povertyexit.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** An open problem caps the clauses of its theme, and never raises an outcome. */
class CapProps {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce NATIONAL = Rulebooks.NATIONAL.inForceOn(DAY);
    private static final RulesInForce SANMENXIA = Rulebooks.SANMENXIA.inForceOn(DAY);

    private static final Household WELL = Household.builder()
            .id("H")
            .netIncome(known(Yuan.of(10_000)))
            .stableIncome(Observed.yes())
            .food(Observed.yes())
            .clothing(Observed.yes())
            .housingGrade(known(HousingGrade.A))
            .treatmentAccessible(Observed.yes())
            .waterQuality(Observed.yes())
            .waterLitres(known(BigDecimal.valueOf(60)))
            .waterPiped(Observed.yes())
            .waterOutageDays(known(0L))
            .addMembers(Person.builder()
                    .id("1")
                    .ageYears(known(40L))
                    .schooling(known(Schooling.COMPLETED))
                    .medicalInsurance(Observed.yes())
                    .seriousIllnessInsurance(Observed.yes())
                    .build())
            .build();

    @Provide
    Arbitrary<Household> households() {
        return Combinators.combine(
                        Arbitraries.of(Observed.yes(), Observed.no(), Observed.<Boolean>suspected()),
                        Arbitraries.of(
                                known(HousingGrade.A), known(HousingGrade.C), Observed.<HousingGrade>suspected()),
                        Arbitraries.of(known(Yuan.of(3218)), known(Yuan.of(9999)), Observed.<Yuan>missing()))
                .as((food, housing, income) -> Household.builder()
                        .from(WELL)
                        .food(food)
                        .housingGrade(housing)
                        .netIncome(income)
                        .build());
    }

    @Provide
    Arbitrary<List<Problem>> problems() {
        Arbitrary<Observed<LocalDate>> days = Arbitraries.of(
                known(DAY.minusDays(1)),
                known(DAY),
                known(DAY.plusDays(1)),
                Observed.<LocalDate>missing(),
                Observed.<LocalDate>absent());
        Arbitrary<Problem.Builder> drafts = Combinators.combine(
                        Arbitraries.of("H", "I"),
                        Arbitraries.of(Theme.FOOD, Theme.HOUSING, Theme.INCOME, Theme.WATER),
                        Arbitraries.of(Problem.Standing.class),
                        Arbitraries.of(FoundBy.class),
                        days,
                        days)
                .as((subject, theme, standing, check, resolved, verified) -> Problem.builder()
                        .level(Level.HOUSEHOLD)
                        .subjectId(subject)
                        .theme(theme)
                        .standing(standing)
                        .foundBy(check)
                        .foundOn(DAY.minusDays(1))
                        .resolvedOn(resolved)
                        .verifiedOn(verified));
        return drafts.list().ofMaxSize(5).map(list -> {
            List<Problem> problems = new ArrayList<>();
            list.forEach(draft -> problems.add(draft.id("P" + problems.size()).build()));
            return problems;
        });
    }

    private static Outcome of(Verdict verdict, Clause<?> clause) {
        if (verdict.unmet().contains(clause)) {
            return Outcome.NOT_MET;
        }
        return verdict.undetermined().contains(clause) ? Outcome.UNDETERMINED : Outcome.MET;
    }

    @Property
    void neverRaisesAndLowersToTheLeastOfWhatEachProblemAllows(
            @ForAll("households") Household household, @ForAll("problems") List<Problem> problems) {
        for (RulesInForce rules : List.of(NATIONAL, SANMENXIA)) {
            Verdict before = rules.assess(household);
            Ledger ledger = Ledger.of(problems);
            Verdict after = ledger.cap(before, "H", DAY);
            assertThat(after.outcome()).isLessThanOrEqualTo(before.outcome());
            var caps = ledger.cap(rules.explain(household), Level.HOUSEHOLD).caps();
            for (Clause<?> clause : rules.clauses(Level.HOUSEHOLD)) {
                Outcome most = caps.containsKey(clause) ? caps.get(clause).outcome() : Outcome.MET;
                assertThat(of(after, clause)).isEqualTo(of(before, clause).and(most));
            }
        }
    }

    @Property
    void theExplanationIsOfTheCappedVerdictAndNamesEachProblemThatCapsIt(
            @ForAll("households") Household household, @ForAll("problems") List<Problem> problems) {
        Ledger ledger = Ledger.of(problems);
        Explanation<Household> capped = ledger.cap(SANMENXIA.explain(household), Level.HOUSEHOLD);

        assertThat(capped.verdict()).isEqualTo(ledger.cap(SANMENXIA.assess(household), "H", DAY));
        for (Finding finding : capped.findings()) {
            assertThat(finding.outcome()).isEqualTo(of(capped.verdict(), finding.clause()));
        }
        for (Problem problem : problems) {
            boolean caps = problem.subjectId().equals("H") && problem.open(DAY) != Outcome.NOT_MET;
            assertThat(capped.print(Locale.ENGLISH).contains("problem " + problem.id() + " is resolved and verified"))
                    .isEqualTo(caps);
        }
    }

    @Property
    void cappingTwiceIsCappingOnceAndTheOrderNeverMatters(
            @ForAll("households") Household household,
            @ForAll("problems") List<Problem> problems,
            @ForAll Random random) {
        Verdict once = Ledger.of(problems).cap(SANMENXIA.assess(household), "H", DAY);
        assertThat(Ledger.of(problems).cap(once, "H", DAY)).isEqualTo(once);
        List<Problem> shuffled = new ArrayList<>(problems);
        Collections.shuffle(shuffled, random);
        assertThat(Ledger.of(shuffled)).isEqualTo(Ledger.of(problems));
        Verdict oneByOne = SANMENXIA.assess(household);
        for (Problem problem : shuffled) {
            oneByOne = Ledger.of(List.of(problem)).cap(oneByOne, "H", DAY);
        }
        assertThat(oneByOne).isEqualTo(once);
    }

    /** Every way of filling an unknown day is tried: before, on and after the day of judgement. */
    @Property
    void isUndeterminedOnlyWhereUnknownDaysOrSuspicionDecide(
            @ForAll("problems") List<Problem> problems, @ForAll("households") Household household) {
        Verdict verdict = SANMENXIA.assess(household);
        List<List<Problem>> ways = new ArrayList<>(List.of(List.of()));
        for (Problem problem : problems) {
            List<List<Problem>> longer = new ArrayList<>();
            for (Problem way : completions(problem)) {
                for (List<Problem> before : ways) {
                    List<Problem> list = new ArrayList<>(before);
                    list.add(way);
                    longer.add(list);
                }
            }
            ways = longer;
        }
        Verdict capped = Ledger.of(problems).cap(verdict, "H", DAY);
        for (Clause<?> clause : SANMENXIA.clauses(Level.HOUSEHOLD)) {
            List<Outcome> outcomes = ways.stream()
                    .map(way -> of(Ledger.of(way).cap(verdict, "H", DAY), clause))
                    .distinct()
                    .toList();
            assertThat(of(capped, clause)).isEqualTo(outcomes.size() == 1 ? outcomes.get(0) : Outcome.UNDETERMINED);
        }
    }

    private static List<Problem> completions(Problem problem) {
        List<Problem> ways = new ArrayList<>();
        for (Observed<LocalDate> resolved : fill(problem.resolvedOn())) {
            for (Observed<LocalDate> verified : fill(problem.verifiedOn())) {
                ways.add(Problem.builder()
                        .from(problem)
                        .resolvedOn(resolved)
                        .verifiedOn(verified)
                        .build());
            }
        }
        return ways;
    }

    private static List<Observed<LocalDate>> fill(Observed<LocalDate> when) {
        return when.isMissing() ? List.of(known(DAY), known(DAY.plusDays(1))) : List.of(when);
    }

    @Property
    void withoutAnOpenProblemTheVerdictIsTheSame(
            @ForAll("households") Household household, @ForAll("problems") List<Problem> problems) {
        Verdict before = NATIONAL.assess(household);
        assertThat(Ledger.EMPTY.cap(before, "H", DAY)).isSameAs(before);
        List<Problem> closed = problems.stream()
                .map(problem -> Problem.builder()
                        .from(problem)
                        .resolvedOn(known(DAY))
                        .verifiedOn(known(DAY))
                        .build())
                .toList();
        assertThat(Ledger.of(closed).cap(before, "H", DAY)).isSameAs(before);
        assertThat(Ledger.of(problems).cap(before, "H", DAY.minusDays(2)))
                .as("before anything was found")
                .isSameAs(before);
        assertThat(Ledger.of(problems).cap(before, "another", DAY)).isSameAs(before);
    }

    private static Ledger waterAndFood(Problem.Standing standing) {
        return Ledger.of(
                List.of(open(Level.HOUSEHOLD, Theme.FOOD, standing), open(Level.HOUSEHOLD, Theme.WATER, standing)));
    }

    private static Problem open(Level level, Theme theme, Problem.Standing standing) {
        return Problem.builder()
                .id("P" + theme)
                .level(level)
                .subjectId("H")
                .theme(theme)
                .standing(standing)
                .foundOn(DAY)
                .build();
    }

    @Example
    void suspicionLeavesItUndeterminedNationallyAndCountsInSanmenxiaForItsFiveThemes() {
        Verdict national = waterAndFood(Problem.Standing.SUSPECTED).cap(NATIONAL.assess(WELL), "H", DAY);
        assertThat(national.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(national.undetermined()).hasSize(2);
        Verdict sanmenxia = waterAndFood(Problem.Standing.SUSPECTED).cap(SANMENXIA.assess(WELL), "H", DAY);
        assertThat(sanmenxia.outcome(Theme.FOOD)).isEqualTo(Outcome.NOT_MET);
        assertThat(sanmenxia.outcome(Theme.WATER)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Example
    void aConfirmedProblemIsNotMetEverywhere() {
        Verdict capped = waterAndFood(Problem.Standing.CONFIRMED).cap(NATIONAL.assess(WELL), "H", DAY);
        assertThat(NATIONAL.assess(WELL).outcome()).isEqualTo(Outcome.MET);
        assertThat(capped.themes()).containsExactly(Theme.FOOD, Theme.WATER);
        assertThat(capped.outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Example
    void aProblemCapsAConsideredClauseInTheReportAndNotInTheVerdict() {
        Ledger ledger = Ledger.of(List.of(open(Level.VILLAGE, Theme.ROAD, Problem.Standing.CONFIRMED)));
        Village village = Village.builder()
                .id("H")
                .poorPopulation(known(1L))
                .ruralPopulation(known(1000L))
                .build();
        List<Clause<?>> roads = NATIONAL.clauses(Level.VILLAGE).stream()
                .filter(clause -> clause.theme() == Theme.ROAD)
                .toList();
        assertThat(roads).isNotEmpty().allMatch(clause -> clause.force() == Clause.Force.CONSIDERED);
        Explanation<Village> capped = ledger.cap(NATIONAL.explain(village), Level.VILLAGE);
        assertThat(capped.caps()).containsOnlyKeys(roads);
        assertThat(capped.findings())
                .filteredOn(finding -> roads.contains(finding.clause()))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.NOT_MET);
        assertThat(capped.verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(ledger.cap(NATIONAL.assess(village), "H", DAY).outcome()).isEqualTo(Outcome.MET);
    }
}
