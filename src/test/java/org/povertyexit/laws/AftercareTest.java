package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.laws.Histories.BUNDLE;
import static org.povertyexit.laws.Histories.EXIT;
import static org.povertyexit.laws.Histories.KEPT;
import static org.povertyexit.laws.Histories.MONITORING;
import static org.povertyexit.laws.Histories.POST;
import static org.povertyexit.laws.Histories.TEAM;
import static org.povertyexit.laws.Histories.but;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.laws.WrittenCases.Case;
import org.povertyexit.rulebooks.Rulebooks;

/** The support after an exit: each lapse is found with its days, and nothing else is. */
class AftercareTest {
    private static final String RESPONSIBILITY = "national.aftercare.responsibility";
    private static final String HOLDERS = "national.aftercare.holders";
    private static final String POLICY = "national.aftercare.policy";
    private static final String ASSISTANCE = "national.aftercare.assistance";
    private static final String SUPERVISION = "national.aftercare.supervision";

    private static final String DAY = "2019-12-31";
    private static final LocalDate CHANGED = LocalDate.of(2019, 8, 1);
    static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.parse(DAY));

    private static final Support SUCCESSOR = Histories.from(POST, CHANGED).heldBy("P2");
    private static final Support LEFT = POST.until(CHANGED.minusDays(1));

    static final List<Case<?>> CASES = List.of(
            of("政策延续", POLICY, KEPT, MET),
            of("六个一批缩水为五个", POLICY, but(Duty.POLICY, shrunk()), NOT_MET),
            of("何时停止不明", POLICY, but(Duty.POLICY, endUnknown(BUNDLE)), UNDETERMINED),
            in2018("缓冲期内政策不变", BUNDLE, MET),
            in2018("缓冲期内政策停止", BUNDLE.until(LocalDate.of(2018, 6, 30)), NOT_MET),
            in2018("缓冲期内何时停止不明", endUnknown(BUNDLE), UNDETERMINED),
            of("换人不空岗", RESPONSIBILITY, but(Duty.RESPONSIBILITY, LEFT, SUCCESSOR), MET),
            of("空岗", RESPONSIBILITY, but(Duty.RESPONSIBILITY, LEFT), NOT_MET),
            of("离任日期不明", RESPONSIBILITY, but(Duty.RESPONSIBILITY, endUnknown(POST)), UNDETERMINED),
            of("未换人", HOLDERS, KEPT, MET),
            of("换人", HOLDERS, but(Duty.RESPONSIBILITY, LEFT, SUCCESSOR), NOT_MET),
            of("任职人未记录", HOLDERS, but(Duty.RESPONSIBILITY, unnamed()), UNDETERMINED),
            of("离任日期不明而无继任", HOLDERS, but(Duty.RESPONSIBILITY, endUnknown(POST)), MET),
            of("前任可能在退出前离任", HOLDERS, but(Duty.RESPONSIBILITY, endUnknown(POST), SUCCESSOR), UNDETERMINED),
            of("二人同任而都未离", HOLDERS, but(Duty.RESPONSIBILITY, POST, POST.heldBy("P2")), MET),
            of("二人同任而一人离任日期不明", HOLDERS, but(Duty.RESPONSIBILITY, POST, endUnknown(POST.heldBy("P2"))), MET),
            of("离任后再任", HOLDERS, but(Duty.RESPONSIBILITY, LEFT, Histories.from(POST, CHANGED)), MET),
            of("离任日期不明而本人再任", HOLDERS, but(Duty.RESPONSIBILITY, endUnknown(POST), Histories.from(POST, CHANGED)), MET),
            of(
                    "二人同任而一人可能离任后再任",
                    HOLDERS,
                    but(Duty.RESPONSIBILITY, POST, endUnknown(POST.heldBy("P2")), SUCCESSOR),
                    UNDETERMINED),
            of("驻村队伍不撤", ASSISTANCE, KEPT, MET),
            of("驻村队伍撤走", ASSISTANCE, but(Duty.ASSISTANCE, TEAM.until(EXIT)), NOT_MET),
            of("帮扶力量减为二人", ASSISTANCE, but(Duty.ASSISTANCE, strength(3, 2)), NOT_MET),
            of("帮扶力量不减", ASSISTANCE, but(Duty.ASSISTANCE, strength(3, 3)), MET),
            of("帮扶断档", ASSISTANCE, but(Duty.ASSISTANCE, broken(TEAM)), NOT_MET),
            of("队伍何时撤走不明", ASSISTANCE, but(Duty.ASSISTANCE, endUnknown(TEAM)), UNDETERMINED),
            of("监测不断", SUPERVISION, KEPT, MET),
            of("监测中断", SUPERVISION, but(Duty.SUPERVISION, broken(MONITORING)), NOT_MET),
            of("退出时没有监测", SUPERVISION, but(Duty.SUPERVISION, Histories.from(MONITORING, CHANGED)), NOT_MET),
            of("监测何时停止不明", SUPERVISION, but(Duty.SUPERVISION, endUnknown(MONITORING)), UNDETERMINED));

    private static Case<Aftercare> of(String name, String clause, Aftercare aftercare, Outcome outcome) {
        return Case.of(name, DAY, clause, aftercare, outcome);
    }

    private static Case<Aftercare> in2018(String name, Support policy, Outcome outcome) {
        Aftercare aftercare = Histories.of(ExitProcedure.Of.COUNTY, LocalDate.of(2018, 2, 1), List.of(policy));
        return Case.of(name, "2018-12-31", POLICY, aftercare, outcome);
    }

    private static Support[] shrunk() {
        return new Support[] {
            BUNDLE.until(CHANGED.minusDays(1)), Histories.from(BUNDLE, CHANGED).amounting(BigDecimal.valueOf(5))
        };
    }

    private static Support[] strength(long before, long after) {
        return new Support[] {
            TEAM.amounting(BigDecimal.valueOf(before)).until(CHANGED.minusDays(1)),
            Histories.from(TEAM, CHANGED).amounting(BigDecimal.valueOf(after))
        };
    }

    private static Support[] broken(Support support) {
        return Histories.without(support, LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 14));
    }

    private static Support endUnknown(Support support) {
        return new Support(
                support.duty(), support.what(), support.who(), support.from(), Observed.missing(), support.amount());
    }

    private static Support unnamed() {
        return new Support(POST.duty(), POST.what(), Optional.empty(), POST.from(), POST.to(), POST.amount());
    }

    static String found(RulesInForce rules, String clause, Aftercare aftercare) {
        return rules.explain(aftercare).findings().stream()
                .filter(finding -> finding.clause().id().equals(clause))
                .map(Finding::evidence)
                .map(evidence -> evidence.found().en())
                .findAny()
                .orElseThrow();
    }

    private static String found(String clause, Aftercare aftercare) {
        return found(RULES, clause, aftercare);
    }

    @Test
    void aLapseIsNamedWithItsDays() {
        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, broken(TEAM))))
                .isEqualTo("lapsed: team 2019-10-01..2019-10-14");
        assertThat(found(POLICY, but(Duty.POLICY, shrunk()))).isEqualTo("lapsed: 六个一批 2019-08-01..2019-12-31");
    }

    @Test
    void aDutyWithNothingThereAtTheExitIsUnmetFromTheFirstDay() {
        for (Duty duty : Duty.values()) {
            String clause = "national.aftercare." + duty.label().en();
            Aftercare none = but(duty);
            assertThat(found(clause, none))
                    .isEqualTo("lapsed: " + duty.label().en() + " (none at the exit) 2019-05-01..2019-12-31");
            assertThat(RULES.assess(none).unmet()).extracting(Clause::id).containsExactly(clause);
        }
    }

    /** 驻村队伍不撤、帮扶力量不减、帮扶不断档: for whoever was supported, also a village that never was a poor village. */
    @Test
    void yunyangsSentencesHoldOfHouseholdsVillagesAndCountiesAlike() {
        for (ExitProcedure.Of level : ExitProcedure.Of.values()) {
            assertThat(assistance(level, TEAM)).isEqualTo(MET);
            assertThat(assistance(level, TEAM.until(CHANGED))).isEqualTo(NOT_MET);
            assertThat(assistance(level, strength(3, 2))).isEqualTo(NOT_MET);
            assertThat(assistance(level, broken(TEAM))).isEqualTo(NOT_MET);
        }
    }

    private static Outcome assistance(ExitProcedure.Of level, Support... team) {
        Aftercare aftercare = Histories.of(level, EXIT, Histories.with(Duty.ASSISTANCE, team));
        return WrittenCases.outcome(RULES, ASSISTANCE, aftercare);
    }

    @Test
    void holdersAreNamedAsTheyTookUpTheirPosts() {
        Support mayor = Support.since(POST.duty(), "mayor", POST.from()).heldBy("Z");
        Aftercare changed = but(
                Duty.RESPONSIBILITY,
                Histories.from(POST, CHANGED).heldBy("A"),
                LEFT,
                mayor.until(CHANGED.minusDays(1)),
                Histories.from(mayor, CHANGED).heldBy("B"),
                Support.since(POST.duty(), "mayor", CHANGED.plusDays(9)));

        assertThat(found(HOLDERS, changed)).isEqualTo("changed: mayor: Z, B; secretary: P1, A");
    }

    /** Who had left before the exit, and who comes after the day of the rules, is no holder since the exit. */
    @Test
    void holdersOfOtherTimesAreNotNamed() {
        LocalDate day = LocalDate.parse(DAY);
        Support before =
                Support.since(POST.duty(), POST.what(), EXIT.minusYears(2)).until(EXIT.minusDays(1));
        Aftercare changed = but(
                Duty.RESPONSIBILITY,
                before.heldBy("before"),
                LEFT,
                SUCCESSOR,
                Histories.from(POST, day.plusDays(1)).heldBy("after"));
        assertThat(found(HOLDERS, changed)).isEqualTo("changed: secretary: P1, P2");

        Aftercare onTheDay =
                but(Duty.RESPONSIBILITY, LEFT, Histories.from(POST, day).heldBy("P3"));
        assertThat(found(HOLDERS, onTheDay)).isEqualTo("changed: secretary: P1, P3");
    }

    @Test
    void aChangeOfHolderIsConsideredUntilARulebookLetsItDecide() {
        Aftercare changed = but(Duty.RESPONSIBILITY, LEFT, SUCCESSOR);
        assertThat(RULES.assess(changed).outcome()).isEqualTo(MET);
        assertThat(found(HOLDERS, changed)).isEqualTo("changed: secretary: P1, P2");

        LocalDate from = LocalDate.of(2019, 4, 16);
        Document rule =
                Document.of("某地规定", "某地", "2019", Citation.Standing.READ).verified(LocalDate.of(2026, 11, 21));
        RulesInForce strict = Rulebooks.NATIONAL
                .amended(
                        "place",
                        Text.same("place"),
                        List.of(Instrument.of(rule, from).decides(HOLDERS)))
                .inForceOn(LocalDate.parse(DAY));
        assertThat(strict.assess(changed).unmet()).extracting(Clause::id).containsExactly(HOLDERS);
        assertThat(strict.assess(KEPT).outcome()).isEqualTo(MET);
    }

    @Test
    void whatLapsedBeforeTheExitOrAfterTheDayOrAfterTheTransitionDoesNotCount() {
        assertThat(met(DAY, Histories.without(TEAM, LocalDate.of(2018, 5, 1), EXIT.minusDays(1))))
                .isTrue();
        assertThat(met(DAY, TEAM.until(LocalDate.of(2019, 12, 31)))).isTrue();
        assertThat(met("2020-01-01", TEAM.until(LocalDate.of(2019, 12, 31)))).isFalse();
        assertThat(met("2025-12-31", TEAM.until(LocalDate.of(2025, 12, 31)))).isTrue();
        assertThat(met("2025-12-31", TEAM.until(LocalDate.of(2025, 12, 30)))).isFalse();
    }

    private static boolean met(String day, Support... team) {
        return Rulebooks.NATIONAL
                        .inForceOn(LocalDate.parse(day))
                        .assess(but(Duty.ASSISTANCE, team))
                        .outcome()
                == MET;
    }

    /** However many ends are unknown, what surely lapsed is found. */
    @Test
    void aLapseIsFoundBesideManyUnknownEnds() {
        Support[] many = IntStream.range(0, 40)
                .mapToObj(i -> endUnknown(Support.since(Duty.ASSISTANCE, "helper " + i, TEAM.from())))
                .toArray(Support[]::new);
        Support[] all = Stream.concat(Stream.of(many), Stream.of(broken(TEAM))).toArray(Support[]::new);
        assertThat(WrittenCases.outcome(RULES, ASSISTANCE, but(Duty.ASSISTANCE, many)))
                .isEqualTo(UNDETERMINED);
        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, all))).isEqualTo("lapsed: team 2019-10-01..2019-10-14");
    }

    @Test
    void whereAnEndIsUnknownTheLongestLapseThatMayHaveBeenIsNamed() {
        Support helper = Support.since(Duty.ASSISTANCE, "helper", TEAM.from());

        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, endUnknown(TEAM))))
                .isEqualTo("may have lapsed: assistance (none at the exit) 2019-05-01..2019-12-31");
        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, endUnknown(TEAM), helper)))
                .isEqualTo("may have lapsed: team 2019-05-02..2019-12-31");
        assertThat(found(
                        ASSISTANCE,
                        but(
                                Duty.ASSISTANCE,
                                TEAM.until(CHANGED.minusDays(1)),
                                endUnknown(Histories.from(TEAM, CHANGED)))))
                .isEqualTo("may have lapsed: team 2019-08-02..2019-12-31");
    }

    @Test
    void ofTwoLapsesOfOneLengthThatAfterTheExitIsNamed() {
        Support helper = endUnknown(Support.since(Duty.ASSISTANCE, "helper", TEAM.from()));
        Aftercare twoDays = Histories.of(
                ExitProcedure.Of.COUNTY,
                LocalDate.parse(DAY).minusDays(1),
                Histories.with(Duty.ASSISTANCE, endUnknown(TEAM), helper));

        assertThat(found(ASSISTANCE, twoDays))
                .isEqualTo("may have lapsed: helper 2019-12-31..2019-12-31; team 2019-12-31..2019-12-31");
    }

    @Test
    void anotherThingInItsPlaceDoesNotMakeUpForWhatIsGone() {
        Support helper = Support.since(Duty.ASSISTANCE, "helper", CHANGED).amounting(BigDecimal.TEN);

        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, TEAM.until(CHANGED.minusDays(1)), helper)))
                .isEqualTo("lapsed: team 2019-08-01..2019-12-31");
    }

    @Test
    void oneOfTwoThatLeavesIsALapseThoughTheOtherStays() {
        Support second = TEAM.amounting(BigDecimal.valueOf(2)).until(CHANGED.minusDays(1));

        assertThat(found(ASSISTANCE, but(Duty.ASSISTANCE, TEAM, second)))
                .isEqualTo("lapsed: team 2019-08-01..2019-12-31");
    }

    @ParameterizedTest(name = "{0} before, {1} after: {2}")
    @CsvSource({
        "2..4, 3, UNDETERMINED",
        "1..3, 3, MET",
        "4..5, 3, NOT_MET",
        "3, 2..4, UNDETERMINED",
        "3, 3..4, MET",
        "3, 1..2, NOT_MET",
        "3, '', UNDETERMINED",
        "'', 3, UNDETERMINED",
        "'', '', UNDETERMINED",
        "0, '', MET",
        "none, none, MET",
        "none, 3, MET",
        "3, none, NOT_MET",
    })
    void anAmountIsNoSmallerAfterTheExitThanOnItsDay(String before, String after, Outcome outcome) {
        Aftercare aftercare = but(
                Duty.ASSISTANCE,
                TEAM.amounting(Support.AMOUNT.parse(before)).until(CHANGED.minusDays(1)),
                Histories.from(TEAM, CHANGED).amounting(Support.AMOUNT.parse(after)));

        assertThat(WrittenCases.outcome(RULES, ASSISTANCE, aftercare)).isEqualTo(outcome);
    }

    @Test
    void onTheDayOfTheExitAndBeforeItOnlyThatDayCounts() {
        LocalDate day = LocalDate.parse(DAY);

        assertThat(assistanceAfter(day, TEAM)).isEqualTo(MET);
        assertThat(assistanceAfter(day, TEAM.until(day))).isEqualTo(MET);
        assertThat(assistanceAfter(day, TEAM.until(day.minusDays(1)))).isEqualTo(NOT_MET);
        assertThat(assistanceAfter(day, endUnknown(TEAM))).isEqualTo(UNDETERMINED);
        assertThat(assistanceAfter(day.plusDays(1), TEAM.until(day))).isEqualTo(MET);
        assertThat(assistanceAfter(day.minusDays(1), TEAM.until(day))).isEqualTo(MET);
        assertThat(assistanceAfter(day.minusDays(1), TEAM.until(day.minusDays(1))))
                .isEqualTo(NOT_MET);
    }

    private static Outcome assistanceAfter(LocalDate exit, Support team) {
        Aftercare aftercare = Histories.of(ExitProcedure.Of.COUNTY, exit, Histories.with(Duty.ASSISTANCE, team));
        return WrittenCases.outcome(RULES, ASSISTANCE, aftercare);
    }

    @Test
    void whatIsNoDayOrNoAmountIsRefused() {
        assertRefused("to", Observed.suspected(), Observed.absent());
        assertRefused("to", new Observed.Between<>(EXIT, CHANGED), Observed.absent());
        assertRefused("amount", Observed.absent(), Observed.suspected());
        assertRefused("amount", Observed.absent(), Observed.known(new BigDecimal("1e999999999")));
        assertRefused("amount", Observed.absent(), Observed.known(BigDecimal.valueOf(-1)));
        assertRefused(
                "amount", Observed.absent(), new Observed.Between<>(BigDecimal.valueOf(-1), BigDecimal.valueOf(1)));
        assertRefused(
                "amount", Observed.absent(), new Observed.Between<>(BigDecimal.ONE, new BigDecimal("1e999999999")));
    }

    private static void assertRefused(String word, Observed<LocalDate> to, Observed<BigDecimal> amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Support(Duty.POLICY, "政策", Optional.empty(), EXIT, to, amount))
                .withMessageContaining(word);
    }

    @Test
    void aSupportIsHeldByWhomItIsSaidToBe() {
        assertThat(TEAM.heldBy("P9"))
                .isEqualTo(new Support(
                        TEAM.duty(), TEAM.what(), Optional.of("P9"), TEAM.from(), TEAM.to(), TEAM.amount()));
    }
}
