package org.povertyexit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITHOUT_POLICY;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITH_POLICY;
import static org.povertyexit.facts.RegisterStatus.POOR;
import static org.povertyexit.facts.RegisterStatus.RELAPSED;
import static org.povertyexit.facts.RegisterStatus.UNREGISTERED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

class MonitoringTest {
    private static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate END_2020 = LocalDate.of(2020, 12, 31);
    private static final Watch WATCH_2019 = Monitoring.OF_2020.on(END_2019);
    private static final Watch WATCH_2020 = Monitoring.OF_2020.on(END_2020);
    private static final Watch WATCH_2021 = Monitoring.OF_2021.on(LocalDate.of(2021, 12, 31));

    private static Household.Builder household(RegisterStatus status, String income) {
        return Household.builder()
                .id("H")
                .registerStatus(known(status))
                .netIncome(known(Yuan.of(income)))
                .memberCount(known(1L))
                .rigidSpending(known(Yuan.of(0)))
                .shock(Observed.no());
    }

    @Test
    void eachRegimeHoldsFromItsFirstDayToItsLast() {
        assertThat(Monitoring.inForceOn(LocalDate.of(2020, 3, 19))).isEmpty();
        assertThat(Monitoring.inForceOn(LocalDate.of(2020, 3, 20))).contains(Monitoring.OF_2020);
        assertThat(Monitoring.inForceOn(END_2020)).contains(Monitoring.OF_2020);
        assertThat(Monitoring.inForceOn(LocalDate.of(2021, 1, 1))).contains(Monitoring.OF_2021);
        assertThat(Monitoring.inForceOn(LocalDate.of(2025, 12, 31))).contains(Monitoring.OF_2021);
        assertThat(Monitoring.inForceOn(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void anExitedHouseholdIsUnstableJustBelowTheRangeAndNotAtIt() {
        for (RegisterStatus exited : List.of(EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY)) {
            for (Watch watch : List.of(WATCH_2020, WATCH_2021)) {
                assertThat(watch.kind(household(exited, "5999.99").build())).isEqualTo(Monitored.UNSTABLE_EXITED);
                assertThat(watch.kind(household(exited, "6000").build())).isEqualTo(Monitored.NONE);
                assertThat(watch.kind(household(exited, "6000.01").build())).isEqualTo(Monitored.NONE);
            }
        }
        assertThat(WATCH_2019.kind(household(EXITED_WITH_POLICY, "4826.99").build()))
                .isEqualTo(Monitored.UNSTABLE_EXITED);
        assertThat(WATCH_2019.kind(household(EXITED_WITH_POLICY, "4827").build()))
                .isEqualTo(Monitored.NONE);
    }

    @Test
    void anUnregisteredHouseholdIsMarginalAndAPoorOneIsNotWatched() {
        assertThat(WATCH_2020.kind(household(UNREGISTERED, "5999.99").build())).isEqualTo(Monitored.MARGINAL);
        assertThat(WATCH_2020.kind(household(UNREGISTERED, "6000").build())).isEqualTo(Monitored.NONE);
        assertThat(WATCH_2020.kind(household(UNREGISTERED, "100").build()))
                .as("left out below the line")
                .isEqualTo(Monitored.MARGINAL);
        for (RegisterStatus poor : List.of(POOR, RELAPSED)) {
            Household household = household(poor, "100").shock(Observed.yes()).build();
            assertThat(WATCH_2020.kind(household)).isEqualTo(Monitored.NONE);
            assertThat(WATCH_2021.kind(household)).isEqualTo(Monitored.NONE);
        }
    }

    @Test
    void rigidSpendingCountsUnderTheGuidanceOf2020AsSoonAsItExceedsTheIncome() {
        Household.Builder rich = household(EXITED_WITH_POLICY, "9000");
        assertThat(WATCH_2020.kind(rich.rigidSpending(known(Yuan.of("8999.99"))).build()))
                .isEqualTo(Monitored.NONE);
        assertThat(WATCH_2020.kind(rich.rigidSpending(known(Yuan.of(9000))).build()))
                .isEqualTo(Monitored.NONE);
        Household above = rich.rigidSpending(known(Yuan.of("9000.01"))).build();
        assertThat(WATCH_2020.kind(above)).isEqualTo(Monitored.UNSTABLE_EXITED);
        assertThat(WATCH_2020.findings(above).get(0).otherReading()).contains(Outcome.NOT_MET);
        assertThat(WATCH_2021.kind(above)).as("no test on spending is known").isEqualTo(Monitored.NONE);
    }

    @Test
    void aShockIsAReasonIn2020AndAKindOfItsOwnAboveTheRangeFrom2021() {
        Household exited =
                household(EXITED_WITH_POLICY, "6000").shock(Observed.yes()).build();
        assertThat(WATCH_2020.kind(exited)).isEqualTo(Monitored.UNSTABLE_EXITED);
        assertThat(WATCH_2021.kind(exited)).isEqualTo(Monitored.SUDDEN_HARDSHIP);
        assertThat(WATCH_2021.kind(
                        household(UNREGISTERED, "6000").shock(Observed.yes()).build()))
                .isEqualTo(Monitored.SUDDEN_HARDSHIP);
        assertThat(WATCH_2021.kind(
                        household(UNREGISTERED, "5999.99").shock(Observed.yes()).build()))
                .isEqualTo(Monitored.MARGINAL);
    }

    @Test
    void theRangeIsExactlyOneAndAHalfTimesTheLineOfTheYear() {
        Clause<?> income = Rulebooks.NATIONAL
                .inForceOn(END_2019)
                .clause("national.household.income")
                .orElseThrow();
        for (LocalDate day : List.of(END_2019, END_2020)) {
            Yuan line = (Yuan) income.numbers().get(0).on(day).orElseThrow().value();
            Yuan range = (Yuan) Monitoring.OF_2020.range().on(day).orElseThrow().value();
            assertThat(2 * range.fen()).isEqualTo(3 * line.fen());
        }
        assertThat(Monitoring.OF_2020.range().on(END_2019).orElseThrow().value())
                .isEqualTo(Yuan.of(4827));
    }

    /** Nankang, Jiangxi, 2024: 8,500 yuan (RESTATED). */
    @Test
    void aLocalRangeTakesThePlaceOfTheFloorAndNothingStandsForItInOtherYears() {
        Dated<Yuan> nankang = Dated.<Yuan>named("南康区监测范围", "Nankang's range", LocalDate.of(2026, 11, 21))
                .inYear(
                        2024,
                        Yuan.of(8500),
                        Document.of("南康区监测范围（标题系描述）", "南康区", "2024", Citation.Standing.RESTATED)
                                .at("8500元"))
                .build();
        Monitoring local = Monitoring.OF_2021.withRange(nankang);
        Household below = household(UNREGISTERED, "8499.99").build();
        Household at = household(UNREGISTERED, "8500").build();
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(local.on(day).kind(below)).isEqualTo(Monitored.MARGINAL);
        assertThat(local.on(day).kind(at)).isEqualTo(Monitored.NONE);
        assertThat(Monitoring.OF_2021.on(day).kind(below)).isEqualTo(Monitored.NONE);
        assertThat(local.on(day.minusYears(1)).kind(below)).isEqualTo(Monitored.UNDETERMINED);
    }

    @Test
    void namesOfTheTimeAreAliasesOfOneKind() {
        assertThat(Monitored.MARGINAL.called(END_2020).orElseThrow().zh()).isEqualTo("边缘户");
        assertThat(Monitored.MARGINAL
                        .called(LocalDate.of(2021, 1, 1))
                        .orElseThrow()
                        .zh())
                .isEqualTo("边缘易致贫户");
        assertThat(Monitored.UNSTABLE_EXITED
                        .called(LocalDate.of(2020, 3, 19))
                        .orElseThrow()
                        .zh())
                .isEqualTo("脱贫监测户");
        assertThat(Monitored.UNSTABLE_EXITED
                        .called(LocalDate.of(2020, 3, 20))
                        .orElseThrow()
                        .zh())
                .isEqualTo("脱贫不稳定户");
        assertThat(Monitored.MARGINAL.label().zh()).as("now").isEqualTo("边缘易致贫户");
        assertThat(Monitored.SUDDEN_HARDSHIP.called(END_2020)).isEmpty();
        assertThat(Monitored.named("边缘户")).contains(Monitored.MARGINAL);
        assertThat(Monitored.named("脱贫监测户")).contains(Monitored.UNSTABLE_EXITED);
        assertThat(Monitored.named("突发严重困难户")).contains(Monitored.SUDDEN_HARDSHIP);
        assertThat(Monitored.named("贫困户")).isEmpty();
    }

    @Test
    void theScaleIsAGuideOfFivePercentOrTenInDeepPoverty() {
        assertThat(scale(known(50L), known(1000L), Observed.no())).contains(Outcome.MET);
        assertThat(scale(known(51L), known(1000L), Observed.no())).contains(Outcome.NOT_MET);
        assertThat(scale(known(51L), known(1000L), Observed.missing())).contains(Outcome.UNDETERMINED);
        assertThat(scale(known(100L), known(1000L), Observed.yes())).contains(Outcome.MET);
        assertThat(scale(known(101L), known(1000L), Observed.missing())).contains(Outcome.NOT_MET);
        assertThat(scale(between(49L, 51L), known(1000L), Observed.no())).contains(Outcome.UNDETERMINED);
        assertThat(scale(known(50L), Observed.missing(), Observed.no())).contains(Outcome.UNDETERMINED);
        assertThat(Monitoring.OF_2021.withinScale(known(1L), known(1L), Observed.no()))
                .isEmpty();
    }

    private static Optional<Outcome> scale(Observed<Long> part, Observed<Long> whole, Observed<Boolean> deep) {
        return Monitoring.OF_2020.withinScale(part, whole, deep);
    }

    private static final List<Observed<RegisterStatus>> STATUSES =
            List.of(Observed.missing(), known(POOR), known(EXITED_WITH_POLICY), known(UNREGISTERED), known(RELAPSED));
    private static final List<Observed<Yuan>> INCOMES = List.of(
            Observed.missing(),
            known(Yuan.of(-10)),
            known(Yuan.of(6000)),
            known(Yuan.of(13_000)),
            between(Yuan.of(5000), Yuan.of(5999)),
            between(Yuan.of(5000), Yuan.of(12_000)));
    private static final List<Observed<Long>> SIZES =
            List.of(Observed.missing(), known(1L), known(2L), between(1L, 2L));
    private static final List<Observed<Yuan>> SPENDINGS = List.of(
            Observed.missing(), known(Yuan.of(0)), known(Yuan.of(12_000)), between(Yuan.of(5500), Yuan.of(6500)));
    private static final List<Observed<Boolean>> SHOCKS = List.of(Observed.missing(), Observed.yes(), Observed.no());

    @Test
    void theKindIsUndeterminedExactlyWhenTwoCompletionsDiffer() {
        for (Household household : all()) {
            List<Household> ways = completions(household);
            for (Watch watch : List.of(WATCH_2020, WATCH_2021)) {
                Set<Monitored> kinds = EnumSet.noneOf(Monitored.class);
                ways.forEach(way -> kinds.add(watch.kind(way)));
                Monitored expected = kinds.size() == 1 ? kinds.iterator().next() : Monitored.UNDETERMINED;
                assertThat(watch.kind(household))
                        .as("%s on %s", household, watch.day())
                        .isEqualTo(expected);
            }
        }
    }

    /** The clauses are asked together for the kind, and one after the other for the findings. */
    @Test
    void aHouseholdIsOfAKindExactlyWhenTheClauseOfItIsMet() {
        for (Household household : all()) {
            for (Watch watch : List.of(WATCH_2020, WATCH_2021)) {
                List<Outcome> outcomes =
                        watch.findings(household).stream().map(Finding::outcome).toList();
                assertThat(watch.kind(household))
                        .as("%s on %s", household, watch.day())
                        .isEqualTo(kind(outcomes));
            }
        }
    }

    private static Monitored kind(List<Outcome> outcomes) {
        int met = outcomes.indexOf(Outcome.MET);
        if (met < 0) {
            return outcomes.contains(Outcome.UNDETERMINED) ? Monitored.UNDETERMINED : Monitored.NONE;
        }
        return List.of(Monitored.UNSTABLE_EXITED, Monitored.MARGINAL, Monitored.SUDDEN_HARDSHIP)
                .get(met);
    }

    private static List<Household> all() {
        List<Household> all = List.of(Household.builder().id("H").build());
        all = each(all, Household.REGISTER_STATUS, STATUSES);
        all = each(all, Household.NET_INCOME, INCOMES);
        all = each(all, Household.MEMBER_COUNT, SIZES);
        all = each(all, Household.RIGID_SPENDING, SPENDINGS);
        return each(all, Household.SHOCK, SHOCKS);
    }

    private static <V> List<Household> each(
            List<Household> households, Fact<Household, V> fact, List<Observed<V>> values) {
        List<Household> with = new ArrayList<>();
        households.forEach(household -> values.forEach(value -> with.add(fact.with(household, value))));
        return with;
    }

    /** Every gap filled with each of a few values, the extremes of the column among them. */
    private static List<Household> completions(Household household) {
        List<Household> ways = List.of(household);
        ways = fill(ways, Household.REGISTER_STATUS, List.of(RegisterStatus.values()));
        ways = fill(ways, Household.NET_INCOME, List.of(Yuan.of(-1_000_000), Yuan.of(6000), Yuan.of(1_000_000_000)));
        ways = fill(ways, Household.MEMBER_COUNT, List.of(1L, 2L, 10_000L));
        ways = fill(ways, Household.RIGID_SPENDING, List.of(Yuan.of(0), Yuan.of(2_000_000_000)));
        return fill(ways, Household.SHOCK, List.of(true, false));
    }

    private static <V> List<Household> fill(List<Household> households, Fact<Household, V> fact, List<V> any) {
        Observed<V> observed = fact.of(households.get(0));
        if (observed.isKnown()) {
            return households;
        }
        List<V> values = observed instanceof Observed.Between<V> some ? List.of(some.low(), some.high()) : any;
        return each(households, fact, values.stream().map(Observed::known).toList());
    }

    @Test
    void aRegimeSaysItsDocumentAndItsDays() {
        assertThat(Monitoring.OF_2020.document()).isEqualTo(WatchSources.GUIDANCE_2020);
        assertThat(Monitoring.OF_2020).hasToString("《关于建立防止返贫监测和帮扶机制的指导意见》");
        assertThat(Monitoring.OF_2020.from()).isEqualTo(LocalDate.of(2020, 3, 20));
        assertThat(Monitoring.OF_2020.to()).isEqualTo(END_2020);
        assertThat(Monitoring.OF_2021).hasToString("《关于健全防止返贫动态监测和帮扶机制的指导意见》中农组发〔2021〕7号");
        assertThat(Monitoring.OF_2021.to()).isEqualTo(LocalDate.of(2025, 12, 31));
    }
}
