package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.laws.WrittenCases.Case;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.FullProcedure;

/** The procedure of an exit: what is left out, out of order, too short or contested is found, and nothing is guessed. */
class ProcedureTest {
    private static final String STEPS = "national.procedure.steps";
    private static final String EVALUATION = "national.procedure.evaluation";
    private static final String ORDER = "national.procedure.order";
    private static final String NOTICE = "national.procedure.notice";
    private static final String OBJECTIONS = "national.procedure.objections";

    private static final String DAY = "2019-12-31";
    static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.parse(DAY));

    private static final FullProcedure HOUSEHOLD = FullProcedure.of(Of.HOUSEHOLD, 2018);
    private static final FullProcedure VILLAGE = FullProcedure.of(Of.VILLAGE, 2018);
    private static final FullProcedure BY_THE_STATE = FullProcedure.of(Of.COUNTY, 2017, Step.SPECIAL_EVALUATION);
    private static final FullProcedure BY_THE_PROVINCE = FullProcedure.of(Of.COUNTY, 2018, Step.PROVINCE_EVALUATION);
    private static final FullProcedure BY_BOTH =
            FullProcedure.of(Of.COUNTY, 2018, Step.SPECIAL_EVALUATION, Step.PROVINCE_EVALUATION);
    private static final ExitProcedure OF_UNKNOWN = ofUnknown(VILLAGE.inFull());

    static final List<Case<?>> CASES = List.of(
            of("六步齐全", STEPS, HOUSEHOLD.inFull(), MET),
            of("未经贫困户认可", STEPS, HOUSEHOLD.without(Step.HOUSEHOLD_CONSENT), NOT_MET),
            of("村未公告退出", STEPS, VILLAGE.without(Step.ANNOUNCEMENT), NOT_MET),
            of("县未经市级初审", STEPS, BY_THE_PROVINCE.without(Step.CITY_REVIEW), NOT_MET),
            of("不知是户是村是县", STEPS, OF_UNKNOWN, UNDETERMINED),
            of("不知是户是村是县，但谁的程序都不完整", STEPS, ExitProcedure.builder().id("甲").build(), NOT_MET),
            of("不知是户是村是县，但只能是县，步骤齐全", STEPS, ofUnknown(BY_THE_PROVINCE.inFull()), UNDETERMINED),
            of("不知是户是村是县，但只能是户，未经贫困户认可", STEPS, ofUnknown(HOUSEHOLD.without(Step.HOUSEHOLD_CONSENT)), NOT_MET),
            of("不知是户是村是县，步骤属于两级", STEPS, ofUnknown(ofTwo()), NOT_MET),
            of("2017年度由国家评估", EVALUATION, BY_THE_STATE.inFull(), MET),
            of(
                    "2017年度由省级评估",
                    EVALUATION,
                    BY_THE_PROVINCE.ofCohort(Observed.known(2017L)).inFull(),
                    NOT_MET),
            of("2018年度由省级评估，未抽查", EVALUATION, BY_THE_PROVINCE.inFull(), MET),
            of(
                    "2018年度由国家评估",
                    EVALUATION,
                    BY_THE_STATE.ofCohort(Observed.known(2018L)).inFull(),
                    NOT_MET),
            of("退出年度不明，由省级评估", EVALUATION, unknownCohort(BY_THE_PROVINCE).inFull(), UNDETERMINED),
            of("退出年度不明，由国家评估", EVALUATION, unknownCohort(BY_THE_STATE).inFull(), UNDETERMINED),
            of("退出年度不明，两级都评估", EVALUATION, unknownCohort(BY_BOTH).inFull(), MET),
            of("退出年度不明，两级都未评估", EVALUATION, unknownCohort(BY_THE_STATE).without(Step.SPECIAL_EVALUATION), NOT_MET),
            of("户不须评估", EVALUATION, HOUSEHOLD.ofCohort(Observed.missing()).inFull(), MET),
            of("依次", ORDER, HOUSEHOLD.inFull(), MET),
            of("先公告后公示", ORDER, VILLAGE.swapped(0, 1), NOT_MET),
            of("公示期在公告之前，完成日在其后", ORDER, VILLAGE.with(noticeDone(28)), MET),
            of("公告日期不明", ORDER, VILLAGE.with(FullProcedure.undated(Step.ANNOUNCEMENT)), UNDETERMINED),
            of("公示七天", NOTICE, VILLAGE.inFull(), MET),
            of("未公示", NOTICE, VILLAGE.without(Step.PUBLIC_NOTICE), NOT_MET),
            of("公示日期不明", NOTICE, VILLAGE.with(FullProcedure.undated(Step.PUBLIC_NOTICE)), UNDETERMINED),
            of("无异议", OBJECTIONS, VILLAGE.inFull(), MET),
            of("一项异议未处理", OBJECTIONS, VILLAGE.with(objections(Observed.known(1L))), NOT_MET),
            of("异议未记录", OBJECTIONS, VILLAGE.with(objections(Observed.missing())), UNDETERMINED));

    private static ExitProcedure ofUnknown(ExitProcedure procedure) {
        return ExitProcedure.LEVEL.with(procedure, Observed.missing());
    }

    private static ExitProcedure ofTwo() {
        return ExitProcedure.builder()
                .id("甲")
                .steps(FullProcedure.taken(List.of(Step.DEMOCRATIC_REVIEW, Step.CITY_REVIEW)))
                .build();
    }

    private static Case<ExitProcedure> of(String name, String clause, ExitProcedure procedure, Outcome outcome) {
        return Case.of(name, DAY, clause, procedure, outcome);
    }

    private static FullProcedure unknownCohort(FullProcedure one) {
        return one.ofCohort(Observed.missing());
    }

    private static Taken objections(Observed<Long> open) {
        return new Taken(Step.PUBLIC_NOTICE, day(7), day(1), day(7), open);
    }

    /** A notice of the usual days, and a day of January 2019 on which it is said to have been done. */
    private static Taken noticeDone(int day) {
        return new Taken(Step.PUBLIC_NOTICE, day(day), day(1), day(7), Observed.known(0L));
    }

    private static Observed<LocalDate> day(int day) {
        return Observed.known(LocalDate.of(2019, 1, day));
    }

    static List<FullProcedure> exits() {
        return FullProcedure.ALL;
    }

    /** What was done is a record: no change is named for it, and the explanation says so. */
    @Test
    void whereNoChangeCanBeNamedTheExplanationSaysSo() {
        assertThat(RULES.explain(HOUSEHOLD.inFull()).print(Locale.ENGLISH)).endsWith("[read]\n");
        assertThat(RULES.explain(HOUSEHOLD.without(Step.HOUSEHOLD_CONSENT)).print(Locale.ENGLISH))
                .endsWith("\nThere is no change to name after which it would be met.\n");
        assertThat(RULES.explain(VILLAGE.with(objections(Observed.missing()))).print(Locale.CHINESE))
                .endsWith("\n要有定论，须查明上列未明之处。\n");
    }

    private static Outcome outcome(String clause, ExitProcedure procedure) {
        return WrittenCases.outcome(RULES, clause, procedure);
    }

    private static List<String> unmet(ExitProcedure procedure) {
        return RULES.assess(procedure).unmet().stream().map(Clause::id).toList();
    }

    private static String found(String clause, ExitProcedure procedure) {
        return RULES.explain(procedure).findings().stream()
                .filter(finding -> finding.clause().id().equals(clause))
                .map(Finding::evidence)
                .map(evidence -> evidence.found().en())
                .findAny()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("exits")
    void aCompleteProcedureIsMet(FullProcedure exit) {
        assertThat(RULES.assess(exit.inFull()).outcome()).isEqualTo(MET);
    }

    @ParameterizedTest
    @MethodSource("exits")
    void everyStepLeftOutIsFoundButTheSpotCheck(FullProcedure exit) {
        for (Step left : exit.steps()) {
            List<String> unmet = unmet(exit.without(left));
            switch (left) {
                case NATIONAL_SPOT_CHECK -> assertThat(unmet).isEmpty();
                case SPECIAL_EVALUATION, PROVINCE_EVALUATION ->
                    assertThat(unmet).containsExactly(EVALUATION);
                case PUBLIC_NOTICE -> assertThat(unmet).containsExactly(STEPS, NOTICE);
                default -> assertThat(unmet).containsExactly(STEPS);
            }
            if (unmet.contains(STEPS)) {
                assertThat(found(STEPS, exit.without(left)))
                        .isEqualTo("not taken: " + left.label().en());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exits")
    void everyTwoStepsSwappedInTimeAreFound(FullProcedure exit) {
        for (int one = 0; one < exit.steps().size(); one++) {
            for (int other = one + 1; other < exit.steps().size(); other++) {
                assertThat(unmet(exit.swapped(one, other))).containsExactly(ORDER);
            }
        }
    }

    @Test
    void theFindingNamesTheTwoStepsAndTheirDays() {
        assertThat(found(ORDER, VILLAGE.swapped(0, 1)))
                .isEqualTo("public notice 2019-01-17 is after announcement 2019-01-01");
    }

    @ParameterizedTest
    @MethodSource("exits")
    void anUndatedStepIsUndeterminedAndNotGuessed(FullProcedure exit) {
        for (Step step : exit.steps()) {
            ExitProcedure undated = exit.with(FullProcedure.undated(step));
            assertThat(outcome(ORDER, undated)).isEqualTo(UNDETERMINED);
            assertThat(outcome(NOTICE, undated)).isEqualTo(step == Step.PUBLIC_NOTICE ? UNDETERMINED : MET);
            assertThat(RULES.assess(undated).outcome()).isEqualTo(UNDETERMINED);
        }
    }

    /** That it was done on a day says nothing of when it was put up. */
    @Test
    void aNoticeOfWhichOnlyTheDayDoneIsKnownHasNoFirstDay() {
        Taken done = Taken.on(Step.PUBLIC_NOTICE, LocalDate.of(2019, 2, 10));
        List<Taken> steps = FullProcedure.taken(HOUSEHOLD.steps()).stream()
                .map(taken -> taken.step() == Step.PUBLIC_NOTICE ? done : taken)
                .toList();
        assertThat(outcome(ORDER, HOUSEHOLD.with(steps))).isEqualTo(UNDETERMINED);
        assertThat(outcome(NOTICE, HOUSEHOLD.with(steps))).isEqualTo(UNDETERMINED);
        assertThat(outcome(ORDER, VILLAGE.with(done))).isEqualTo(UNDETERMINED);
    }

    /** So that a day that is established later cannot turn round what was met without it. */
    @Test
    void aNoticeLastsFromItsFirstDayToItsLastWhateverDayItIsSaidToHaveBeenDoneOn() {
        for (Observed<LocalDate> done : List.of(Observed.<LocalDate>missing(), day(1), day(12), day(31))) {
            assertThat(outcome(ORDER, VILLAGE.with(notice(done, day(1), day(7)))))
                    .isEqualTo(MET);
            assertThat(outcome(ORDER, VILLAGE.with(notice(done, day(1), Observed.missing()))))
                    .isEqualTo(UNDETERMINED);
            assertThat(outcome(ORDER, VILLAGE.with(notice(done, day(1), day(12)))))
                    .isEqualTo(NOT_MET);
        }
    }

    private static Taken notice(Observed<LocalDate> done, Observed<LocalDate> from, Observed<LocalDate> to) {
        return new Taken(Step.PUBLIC_NOTICE, done, from, to, Observed.known(0L));
    }

    /** Days of notice beside another step are no days of that step. */
    @Test
    void noticeDaysBesideAnotherStepDoNotMoveIt() {
        for (Observed<LocalDate> from : List.of(Observed.<LocalDate>missing(), day(1))) {
            Taken announced = new Taken(Step.ANNOUNCEMENT, day(20), from, day(31), Observed.missing());
            assertThat(outcome(ORDER, VILLAGE.with(announced))).isEqualTo(MET);
        }
    }

    /** A notice put up on a day cannot have ended before it, whatever day it ended on. */
    @Test
    void aNoticeThatBeganAfterTheAnnouncementIsOutOfOrderWhateverItsEnd() {
        Taken begun =
                new Taken(Step.PUBLIC_NOTICE, Observed.missing(), day(12), Observed.missing(), Observed.known(0L));
        assertThat(outcome(ORDER, VILLAGE.with(begun))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("exits")
    void equalDaysAreInOrder(FullProcedure exit) {
        LocalDate day = LocalDate.of(2019, 3, 1);
        List<Taken> steps = exit.steps().stream()
                .map(step -> step == Step.PUBLIC_NOTICE ? Taken.notice(day, day, 0) : Taken.on(step, day))
                .toList();
        assertThat(RULES.assess(exit.with(steps)).outcome()).isEqualTo(MET);
    }

    /** Hunan's notice for the cohort of 2018: 2019-03-17 to 2019-03-23. */
    @Test
    void sevenDaysAreEnoughWhereSevenAreAskedForAndNotWhereEightAre() {
        ExitProcedure county = BY_THE_PROVINCE.with(FullProcedure.taken(BY_THE_PROVINCE.steps()).stream()
                .map(taken -> taken.step() == Step.PUBLIC_NOTICE
                        ? Taken.notice(LocalDate.of(2019, 3, 17), LocalDate.of(2019, 3, 23), 0)
                        : taken)
                .toList());
        assertThat(outcomeAt(7, county)).isEqualTo(MET);
        assertThat(outcomeAt(8, county)).isEqualTo(NOT_MET);
        assertThat(outcome(NOTICE, county)).isEqualTo(MET);
    }

    private static Outcome outcomeAt(long days, ExitProcedure procedure) {
        return WrittenCases.outcome(asking(days), NOTICE, procedure);
    }

    /** The national rules with so many days of notice asked for by a caller. */
    static RulesInForce asking(long days) {
        Document rule =
                Document.of("某地公示规定", "某地", "2017", Citation.Standing.READ).verified(LocalDate.of(2026, 11, 21));
        Dated<Long> floor = Dated.<Long>named("某地公示天数", "the place's days of notice", LocalDate.of(2026, 11, 21))
                .during(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31), days, rule.at("一"))
                .build();
        return Rulebooks.NATIONAL
                .amended(
                        "place",
                        Text.same("place"),
                        List.of(Instrument.of(rule, LocalDate.of(2017, 1, 1)).sets("days of notice", floor)))
                .inForceOn(LocalDate.parse(DAY));
    }

    @Test
    void anObjectionBesideAnotherStepCountsToo() {
        Taken contested =
                new Taken(Step.ANNOUNCEMENT, day(20), Observed.missing(), Observed.missing(), Observed.known(2L));
        assertThat(outcome(OBJECTIONS, VILLAGE.with(contested))).isEqualTo(NOT_MET);
    }

    @Test
    void aStepHoldsNoDayOrNumberThatNobodyCanRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Taken.of(Step.PUBLIC_NOTICE)
                        .objections(Observed.between(-5L, -1L))
                        .build())
                .withMessage("objections: -5..-1 is below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Taken.of(Step.PUBLIC_NOTICE)
                        .noticeFrom(Observed.between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 2)))
                        .build())
                .withMessageStartingWith("notice_from: 2019-01-01..2019-01-02 is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Taken.of(Step.PUBLIC_NOTICE).noticeTo(Observed.absent()).build())
                .withMessageStartingWith("notice_to: none is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Taken.of(Step.ANNOUNCEMENT).doneOn(Observed.suspected()).build())
                .withMessageStartingWith("done_on: suspected is not possible");
    }

    @Test
    void aCohortBetweenTwoYearsOfOneRegimeIsEnough() {
        assertThat(outcome(
                        EVALUATION,
                        BY_THE_STATE.ofCohort(Observed.between(2016L, 2017L)).inFull()))
                .isEqualTo(MET);
        assertThat(outcome(
                        EVALUATION,
                        BY_THE_STATE.ofCohort(Observed.between(2017L, 2018L)).inFull()))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void theCasesNameEveryClause() {
        assertThat(CASES.stream().map(Case::clause).distinct())
                .containsExactlyElementsOf(Arrays.asList(STEPS, EVALUATION, ORDER, NOTICE, OBJECTIONS));
    }
}
