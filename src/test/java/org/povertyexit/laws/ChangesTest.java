package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.FullProcedure;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** The changes that an explanation names, in cases that once went wrong. */
class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private static <S> List<String> changes(Kind<S> kind, S subject) {
        return new Judged<>(kind, National.rules(DAY), subject)
                .explanation().changes().stream().map(Change::toString).toList();
    }

    @Test
    void anIntervalThatIsAllTooHighIsToBeLowered() {
        Village village = Village.POOR_POPULATION.with(Records.VILLAGE, between(50L, 60L));

        assertThat(changes(Kind.VILLAGE, village))
                .containsExactly("poor population: change to at most 20 (now 50 to 60)");
    }

    @Test
    void nobodyIsAskedToChangeAPopulationThatWasObserved() {
        Village village = Village.builder()
                .from(Records.VILLAGE)
                .poorPopulation(known(30L))
                .ruralPopulation(between(500L, 1000L))
                .build();

        assertThat(changes(Kind.VILLAGE, village))
                .containsExactly("poor population: change to at most 10 (now 30, 20 less)");
    }

    @Test
    void aNetIncomeWithItsComponentsCanBeChanged() {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(known(Yuan.of(100)))
                .wageIncome(known(Yuan.of(100)))
                .businessIncome(known(Yuan.of(0)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(known(Yuan.of(0)))
                .businessCost(known(Yuan.of(0)))
                .build();

        assertThat(changes(Kind.HOUSEHOLD, household))
                .containsExactly(
                        "net income of the household: change to at least 3218.01 yuan (now 100 yuan, 3118.01 yuan more)");
    }

    @Test
    void aHouseholdOfWhichNothingIsKnownIsToldWhatToEstablish() {
        assertThat(changes(Kind.HOUSEHOLD, Household.builder().id("H").build()))
                .contains("income is stable: establish yes")
                .anyMatch(change -> change.contains("each of 1 members"));
    }

    @Test
    @Tag("gate")
    @Timeout(60)
    void ofAThousandMembersEveryoneIsNamedInNoTimeToSpeakOf() {
        List<Person> members = IntStream.range(0, 1000)
                .mapToObj(i -> Person.builder()
                        .id("P" + i)
                        .ageYears(known(40L))
                        .medicalInsurance(i % 2 == 0 ? known(false) : Observed.missing())
                        .build())
                .toList();
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(known(Yuan.of(100_000_000)))
                .members(members)
                .build();

        assertThat(changes(Kind.HOUSEHOLD, household))
                .hasSizeGreaterThan(1000)
                .contains("P998: basic medical insurance: change to yes (now no)");
    }

    @Test
    void whereNobodyWasAskedSomebodyIsToBeAsked() {
        County county = County.builder()
                .from(Records.COUNTY)
                .interviewed(known(0L))
                .approving(known(0L))
                .build();

        assertThat(changes(Kind.COUNTY, county))
                .containsExactly(
                        "number asked for their approval: establish at most 1",
                        "number who approve: change to at least 1 (now 0, 1 more)");
    }

    /** All at once the village would need one person only, with which the five poor cannot be recorded on the way. */
    @Test
    void aChangeCanBeMadeBeforeThoseThatComeAfterIt() {
        Village village = Village.builder()
                .id("V")
                .villagePopulation(between(0L, 5L))
                .poorPopulation(between(5L, 5000L))
                .build();
        RulesInForce rules = Rulebooks.HENAN.inForceOn(LocalDate.of(2018, 12, 31));

        assertThat(rules.explain(village).changes().stream().map(Change::toString))
                .containsExactly(
                        "whole population of the village: establish at least 5",
                        "poor population: change to at most 0 (now 5 to 5000)");
    }

    /** That something else has to change is no reason to pass the bounds of what was observed in part. */
    @Test
    void whatWasObservedInPartStaysWithinThatBesideWhatChanges() {
        County.Builder draft = County.builder()
                .from(Records.COUNTY)
                .ruralPopulation(missing())
                .unexitedPopulation(between(1400L, 1700L))
                .exitedPopulation(known(10L))
                .unregisteredPopulation(known(10L));

        assertThat(changes(Kind.COUNTY, draft.build()))
                .containsExactly("rural registered population: establish at least 85010");
        assertThat(changes(
                        Kind.COUNTY,
                        draft.interviewed(known(0L)).approving(known(0L)).build()))
                .containsExactly(
                        "rural registered population: establish at least 85010",
                        "number asked for their approval: establish at most 1",
                        "number who approve: change to at least 1 (now 0, 1 more)");
    }

    /** An amount without bound would let the other be almost anything, and then have to be just as far. */
    @Test
    void noAmountIsMeasuredByAnotherWithoutBound() {
        County county = County.builder()
                .from(Records.COUNTY)
                .sampledExited(known(0L))
                .wronglyExited(missing())
                .build();

        assertThat(changes(Kind.COUNTY, county))
                .containsExactly(
                        "exited persons in the sample: establish at least 1",
                        "wrongly exited persons in the sample: establish at most 0");
        assertThat(Rulebooks.HENAN
                        .inForceOn(LocalDate.of(2018, 12, 31))
                        .explain(County.builder().id("C").build())
                        .changes()
                        .stream()
                        .map(Change::toString))
                .contains("growth of rural income: establish at least 0.01%")
                .allSatisfy(change -> assertThat(change).doesNotContain("000000000"));
    }

    /** Of nobody sampled nothing is counted, and the published rate holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0..50 | 0    | 2% | ''
            0..50 | 0    | 3% | exited persons in the sample: establish at least 1
            0..50 | 0..3 | 1% | wrongly exited persons in the sample: establish at most 0
            0..1  | 0..1 | 0% | wrongly exited persons in the sample: establish at most 0
            """)
    void aWholeThatMayBeNoughtIsNotAskedForWhereThePublishedRateServes(
            String sampled, String wronglyExited, String published, String changes) {
        County county = County.builder()
                .from(Records.COUNTY)
                .sampledExited(County.SAMPLED_EXITED.parse(sampled))
                .wronglyExited(County.WRONGLY_EXITED.parse(wronglyExited))
                .wrongExitRate(known(Ratio.of(published)))
                .build();

        assertThat(String.join("; ", changes(Kind.COUNTY, county))).isEqualTo(changes);
    }

    /** With the samples established, the incidence is that of the counts, and no more the published one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1%  | 41     | wrongly exited persons in the sample: establish at most 0
            41% | 41     | exited persons in the sample: establish at least 1; wrongly exited persons in the sample: \
            establish at most 0; registered persons not out: change to at most 16 (now 41, 25 less)
            41% | 30..50 | exited persons in the sample: establish at least 1; wrongly exited persons in the sample: \
            establish at most 0; registered persons not out: change to at most 16 (now 30 to 50)
            """)
    void whatIsEstablishedMayBringAnotherRecordToTheFore(String published, String unexited, String changes) {
        County county = County.builder()
                .from(Records.COUNTY)
                .ruralPopulation(known(1000L))
                .unexitedPopulation(County.UNEXITED_POPULATION.parse(unexited))
                .sampledExited(missing())
                .wronglyExited(missing())
                .compositeIncidence(known(Ratio.of(published)))
                .build();

        assertThat(String.join("; ", changes(Kind.COUNTY, county))).isEqualTo(changes);
    }

    @Test
    void theDifferenceIsExact() {
        County county = County.builder()
                .from(Records.COUNTY)
                .sampledExited(missing())
                .wronglyExited(missing())
                .wrongExitRate(known(Ratio.of("2.005%")))
                .build();

        assertThat(changes(Kind.COUNTY, county))
                .containsExactly("wrong-exit rate: change to at most 2% (now 2.005%, 0.005 percentage points less)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | 2018 | VILLAGE | level: establish village
            COUNTY  | ''   | COUNTY  | cohort: establish at least 2018
            COUNTY  | 2017..2018 | COUNTY | cohort: establish at least 2018
            ''      | ''   | COUNTY  | level: establish county,cohort: establish at least 2018
            """)
    void whoseExitItWasAndOfWhichYearIsToBeEstablishedEitherWay(String level, String cohort, Of of, String changes) {
        ExitProcedure full = FullProcedure.of(
                        of, 2018, of == Of.COUNTY ? new Step[] {Step.PROVINCE_EVALUATION} : new Step[0])
                .inFull();
        ExitProcedure procedure = ExitProcedure.builder()
                .from(full)
                .level(ExitProcedure.LEVEL.parse(level))
                .cohort(ExitProcedure.COHORT.parse(cohort))
                .build();

        assertThat(changes(Kind.PROCEDURE, procedure)).containsExactly(changes.split(","));
    }

    @Test
    void twoRecordsInPartAreReadTogether() {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(between(Yuan.of(3000), Yuan.of(9000)))
                .wageIncome(known(Yuan.of(4000)))
                .businessIncome(known(Yuan.of(0)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(Observed.missing())
                .businessCost(known(Yuan.of(0)))
                .build();
        County county = County.builder()
                .from(Records.COUNTY)
                .sampledExited(Observed.missing())
                .wronglyExited(known(5L))
                .wrongExitRate(between(Ratio.percent(0), Ratio.percent(1)))
                .build();

        assertThat(National.rules(DAY).assess(household).outcome()).isEqualTo(Outcome.MET);
        assertThat(National.rules(DAY).assess(county).outcome()).isEqualTo(Outcome.MET);
    }

    private static List<Change<Village>> changes(Village village) {
        return National.rules(DAY).explain(village).changes();
    }

    @Test
    void aChangeSaysWhatItIsCanBeMadeAndIsNotEnoughWithOneUnitLess() {
        Village village = Village.POOR_POPULATION.with(Records.VILLAGE, known(30L));
        Change<Village> change = changes(village).get(0);

        assertThat(change.fact()).isEqualTo("poor_population");
        assertThat(change.from()).isEqualTo(known(30L));
        assertThat(change.to()).isEqualTo(known(20L));
        assertThat(National.rules(DAY).assess(change.applyTo(village)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(change.oneUnitLess().orElseThrow().to()).isEqualTo(known(21L));
    }

    @Test
    void ofWhatServesBestWhenThereIsMoreOneUnitLessIsLess() {
        Household household = Household.NET_INCOME.with(Records.HOUSEHOLD, known(Yuan.of(3218)));
        Change<Household> change =
                National.rules(DAY).explain(household).changes().get(0);

        assertThat(change.to()).isEqualTo(known(Yuan.of("3218.01")));
        assertThat(change.oneUnitLess().orElseThrow().to()).isEqualTo(known(Yuan.of(3218)));
    }

    @Test
    void aConditionHasNoUnitsAndTheWorstAmountNothingLess() {
        Household hungry = Household.FOOD.with(Records.HOUSEHOLD, Observed.no());
        Household uncounted = Household.builder()
                .from(Records.HOUSEHOLD)
                .members(List.of())
                .netIncome(known(Yuan.of(1_000_000_000)))
                .build();
        List<Change<Household>> counted = National.rules(DAY).explain(uncounted).changes();

        assertThat(National.rules(DAY).explain(hungry).changes().get(0).oneUnitLess())
                .isEmpty();
        assertThat(counted).extracting(Change::fact).contains("members.list");
        assertThat(counted).allMatch(change -> change.oneUnitLess().isEmpty());
    }

    private static final Document PAPER = Document.of("某地标准", "某地", "2019", Citation.Standing.READ);

    /** A clause that asks for at least one of some conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Clause<Household> anyOf(String id, Fact<Household, Boolean>... facts) {
        return Clause.household(
                id,
                Theme.FOOD,
                PAPER.at("一"),
                Stream.of(facts)
                        .<Requirement<Household>>map(fact -> Condition.of(fact).holds())
                        .reduce((one, other) -> Requirement.anyOf(one, other))
                        .orElseThrow());
    }

    private static List<String> changed(Instrument paper, Household household) {
        Rulebook place = Rulebook.of("place", Text.same("place"), DAY, DAY, List.of(paper));
        return place.inForceOn(DAY).explain(household).changes().stream()
                .map(Change::fact)
                .toList();
    }

    /** Clothing or food is enough: what is named first is told, and a clause that does not decide names nothing. */
    @Test
    void whatIsMerelyConsideredHasNoSayInWhatIsToChange() {
        Household poor = Household.builder()
                .from(Records.HOUSEHOLD)
                .food(Observed.no())
                .clothing(Observed.no())
                .build();
        Instrument paper = Instrument.of(
                PAPER, DAY, anyOf("place.one", Household.FOOD), anyOf("place.two", Household.CLOTHING, Household.FOOD));

        assertThat(changed(paper, poor)).containsExactly("food");
        assertThat(changed(paper.considers("place.one"), poor)).containsExactly("clothing");
    }

    /** Hundredths of a per cent are counted from inside the interval, so that no other amount is measured by less. */
    @ParameterizedTest
    @CsvSource({"903, 10000", "53, 10000", "900, 10000", "0, 1999", "1993, 2007", "2003, 2007", "903, 906"})
    void anIntervalMayEndBetweenTwoUnits(long low, long high) {
        County county = omitting(low, high);

        for (Rulebook rulebook : Rulebooks.all()) {
            Law.changes(Kind.COUNTY, rulebook.inForceOn(DAY)).check(county);
        }
    }

    /** A county of which little is known but its rate of omission, in thousandths of a per cent. */
    private static County omitting(long low, long high) {
        return County.builder()
                .id("C1")
                .omissionRate(between(Ratio.of(low, 100_000), Ratio.of(high, 100_000)))
                .unregisteredPopulation(known(10L))
                .wronglyExited(known(1L))
                .build();
    }

    @Test
    void hundredthsOfAPerCentAreCountedFromInsideTheInterval() {
        assertThat(changes(Kind.COUNTY, omitting(903, 10_000))).contains("omission rate: establish at most 0.91%");
    }

    /** Food is to be changed, so that not all can be reached by what is open; the wages stay within what is known of them. */
    @Test
    void whatIsOpenStaysWithinWhatIsKnownOfItWhereAnotherFactHasToChange() {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .food(Observed.no())
                .netIncome(missing())
                .wageIncome(between(Yuan.of(1000), Yuan.of(2000)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(known(Yuan.of(0)))
                .businessCost(known(Yuan.of(0)))
                .build();

        assertThat(changes(Kind.HOUSEHOLD, household))
                .containsExactly(
                        "business income: establish at least 2218.01 yuan", "food is no worry: change to yes (now no)");
    }

    /** Others than the sample of which three were omitted are without bound, and are brought down before it. */
    @Test
    void aSampleIsNotMeasuredByAmountsWithoutBound() {
        County county = County.builder().id("C").omitted(known(3L)).build();

        assertThat(Rulebooks.HENAN.inForceOn(DAY).explain(county).changes())
                .extracting(Change::toString)
                .contains("unregistered persons in the sample: establish at least 151");
    }

    /** More fen than an amount of money can have. */
    @Test
    void howMuchIsMissingIsSaidWhateverItIs() {
        Household household = Household.NET_INCOME.with(Records.HOUSEHOLD, known(new Yuan(-Long.MAX_VALUE)));

        assertThat(changes(Kind.HOUSEHOLD, household))
                .containsExactly("net income of the household: change to at least 3218.01 yuan"
                        + " (now -92233720368547758.07 yuan, 92233720368550976.08 yuan more)");
    }

    /** That there is no such way to water is established; how far up another one leads is not. */
    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void whatIsOpenIsEstablishedBeforeWhatIsNoneIsChanged(boolean food, int changes) {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .food(known(food))
                .waterPiped(Observed.no())
                .waterTripMinutes(known(BigDecimal.valueOf(30)))
                .waterClimb(missing())
                .build();

        assertThat(changes(Kind.HOUSEHOLD, household))
                .hasSize(changes)
                .contains("metres of climb to the water: establish at most 80.00");
    }

    /** What is known of an income in two ways is said in both, as both decide. */
    @ParameterizedTest
    @CsvSource({"3220, 3225, MET", "3200, 3211, NOT_MET", "3210, 3225, UNDETERMINED"})
    void anIncomeThatIsOpenInTwoWaysIsToldInBoth(long low, long high, Outcome outcome) {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(between(Yuan.of(3210), Yuan.of(3230)))
                .wageIncome(between(Yuan.of(low), Yuan.of(high)))
                .businessIncome(known(Yuan.of(0)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(known(Yuan.of(0)))
                .businessCost(known(Yuan.of(0)))
                .build();

        assertThat(National.rules(DAY).explain(household).findings())
                .filteredOn(finding -> finding.clause().theme() == Theme.INCOME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .extracting(finding -> finding.evidence().deciding().toString())
                .asString()
                .contains("3210 yuan to 3230 yuan, and " + low + ".00 yuan to " + high + ".00 yuan ÷ 1 persons");
    }

    /** Food or clothing is enough: what is named first is told, and a clause that is met names nothing. */
    @Test
    void aClauseThatIsMetHasNoSayInWhatIsToChange() {
        Household poor = Household.builder()
                .from(Records.HOUSEHOLD)
                .food(Observed.no())
                .clothing(Observed.no())
                .build();
        Instrument paper = Instrument.of(
                PAPER,
                DAY,
                anyOf("place.one", Household.STABLE_INCOME, Household.CLOTHING),
                anyOf("place.two", Household.FOOD, Household.CLOTHING));

        assertThat(changed(paper, poor)).containsExactly("food");
        assertThat(changed(paper, Household.STABLE_INCOME.with(poor, Observed.no())))
                .containsExactly("clothing");
    }

    /** Only then are clauses asked of other records than the one that was given, and only once. */
    @Test
    void whatIsToChangeIsFoundWhenItIsFirstAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Condition<Household> counted = Condition.judged("计", "counted", "register", (household, day) -> {
            asked.incrementAndGet();
            return new Condition.Judgement(Outcome.MET, Text.same("counted"));
        });
        Instrument paper = Instrument.of(
                PAPER,
                DAY,
                Clause.household("place.counted", Theme.FOOD, PAPER.at("一"), counted.holds()),
                anyOf("place.food", Household.FOOD));
        Household poor = Household.FOOD.with(Records.HOUSEHOLD, Observed.no());
        Rulebook place = Rulebook.of("place", Text.same("place"), DAY, DAY, List.of(paper));

        Explanation<Household> explanation = place.inForceOn(DAY).explain(poor);
        assertThat(asked).hasValue(1);
        assertThat(explanation.changes()).hasSize(1);
        int once = asked.get();
        assertThat(once).isGreaterThan(1);
        assertThat(explanation.changes()).hasSize(1);
        assertThat(asked).hasValue(once);
    }
}
