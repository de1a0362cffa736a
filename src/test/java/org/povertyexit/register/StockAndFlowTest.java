package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.povertyexit.register.RegisterEntry.State;
import org.povertyexit.register.StockAndFlow.Flow;

class StockAndFlowTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    /** Persons: 158,000 new, 12,000 back, 1,062,000 out, 2,210,000 at the end of 2017 (READ); the start follows. */
    private static final Flow HENAN_2017 = new Flow(158_000, 12_000, 1_062_000, 0, 0);

    @Test
    void henansStartOf2017FollowsFromItsFlowsAndItsEnd() {
        StockAndFlow henan = StockAndFlow.endingAt(2_210_000, HENAN_2017);
        assertThat(henan.start()).isEqualTo(3_102_000);
        assertThat(henan.flow().net()).isEqualTo(-892_000);
        assertThat(henan.balanced()).isSameAs(henan);
    }

    @Test
    void aRecordThatDoesNotBalanceSaysByHowMuch() {
        StockAndFlow more = new StockAndFlow(3_100_000, HENAN_2017, 2_210_000);
        assertThat(more.imbalance()).isEqualTo(2_000);
        assertThat(new StockAndFlow(3_104_000, HENAN_2017, 2_210_000).imbalance())
                .isEqualTo(-2_000);
        assertThatThrownBy(more::balanced)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start 3100000")
                .hasMessageEndingWith("make 2208000, not 2210000: a difference of 2000");
    }

    /** 828 households and 2,006 persons (READ); how they divide is invented: 350 of three, 478 of two. */
    @Test
    void wanzhousHouseholdsAreStruckOffOneByOne() {
        List<RegisterHistory> households = IntStream.range(0, 828)
                .mapToObj(i -> RegisterHistory.startingAs(new RegisterEntry(State.POOR, i < 350 ? 3 : 2)))
                .toList();
        StockAndFlow so = StockAndFlow.endingAt(2_006, Flow.NONE);
        for (RegisterHistory household : households) {
            long left = so.end() - household.last().persons();
            so = so.then(
                    new StockAndFlow(so.end(), new Flow(0, 0, household.last().persons(), 0, 0), left).balanced());
        }
        assertThat(so.end()).isZero();
        List<RegisterHistory> struckOff = households.stream()
                .map(household -> household.with(RegisterChange.exitedWithPolicy(LAST)))
                .toList();
        assertThat(sum(struckOff, true)).isEqualTo(new StockAndFlow(828, new Flow(0, 0, 828, 0, 0), 0));
        assertThat(sum(struckOff, false)).isEqualTo(new StockAndFlow(2_006, new Flow(0, 0, 2_006, 0, 0), 0));
        assertThat(struckOff.get(0).refusal(RegisterChange.exitedWithPolicy(LAST)))
                .as("nobody is struck off twice")
                .isPresent();
    }

    private static StockAndFlow sum(List<RegisterHistory> histories, boolean households) {
        return histories.stream()
                .map(history -> households
                        ? StockAndFlow.ofHouseholds(history, FIRST, LAST)
                        : StockAndFlow.ofPersons(history, FIRST, LAST))
                .reduce(StockAndFlow.NONE, StockAndFlow::plus);
    }

    @Test
    void everyKindOfChangeStandsInItsPlace() {
        RegisterHistory history = RegisterHistory.startingAs(new RegisterEntry(State.POOR, 4))
                .with(List.of(
                        RegisterChange.naturalIncrease(FIRST, 2),
                        RegisterChange.exitedWithPolicy(FIRST),
                        RegisterChange.naturalDecrease(FIRST, 1),
                        RegisterChange.exitedWithoutPolicy(FIRST),
                        RegisterChange.relapsed(FIRST),
                        RegisterChange.removed(FIRST),
                        RegisterChange.newlyIdentified(FIRST, 3),
                        RegisterChange.gone(LAST)));
        assertThat(StockAndFlow.ofPersons(history, FIRST, LAST))
                .isEqualTo(new StockAndFlow(4, new Flow(3, 5, 6, 5, 2 - 3), 0));
        assertThat(StockAndFlow.ofHouseholds(history, FIRST, LAST))
                .isEqualTo(new StockAndFlow(1, new Flow(1, 1, 1, 1, -1), 0));
    }

    @Test
    void whatHappensToThoseWhoAreOutIsNoPartOfIt() {
        RegisterHistory out = RegisterHistory.startingAs(new RegisterEntry(State.EXITED_WITH_POLICY, 4))
                .with(List.of(RegisterChange.naturalIncrease(FIRST, 2), RegisterChange.removed(LAST)));
        assertThat(StockAndFlow.ofPersons(out, FIRST, LAST)).isEqualTo(StockAndFlow.NONE);
        assertThat(StockAndFlow.ofHouseholds(out, FIRST, LAST)).isEqualTo(StockAndFlow.NONE);
    }

    @Test
    void aPeriodHoldsItsFirstDayAndItsLastAndNoOther() {
        RegisterHistory history = RegisterHistory.EMPTY.with(List.of(
                RegisterChange.newlyIdentified(FIRST.minusDays(1), 4),
                RegisterChange.naturalIncrease(FIRST, 1),
                RegisterChange.naturalIncrease(LAST, 2),
                RegisterChange.exitedWithPolicy(LAST.plusDays(1))));
        assertThat(StockAndFlow.ofPersons(history, FIRST, LAST))
                .isEqualTo(new StockAndFlow(4, new Flow(0, 0, 0, 0, 3), 7));
    }

    @Test
    void aPeriodUpsideDownIsRefused() {
        assertThatThrownBy(() -> StockAndFlow.ofPersons(RegisterHistory.EMPTY, LAST, FIRST))
                .hasMessage("the period 2020-12-31..2020-01-01 is upside down");
    }

    @Test
    void aPeriodFollowsOnlyOneThatEndsWhereItStarts() {
        StockAndFlow first = StockAndFlow.endingAt(5, Flow.NONE);
        assertThatThrownBy(() -> first.then(StockAndFlow.endingAt(6, Flow.NONE)))
                .hasMessage("a period that starts with 6 follows one that ends with 5");
    }

    @Test
    void nothingButTheNaturalChangeIsNegative() {
        assertThatThrownBy(() -> new Flow(-1, 0, 0, 0, 0)).hasMessage("newlyIdentified: -1 is below 0");
        assertThatThrownBy(() -> new Flow(0, -1, 0, 0, 0)).hasMessage("relapsed: -1 is below 0");
        assertThatThrownBy(() -> new Flow(0, 0, -1, 0, 0)).hasMessage("exited: -1 is below 0");
        assertThatThrownBy(() -> new Flow(0, 0, 0, -1, 0)).hasMessage("removed: -1 is below 0");
        assertThatThrownBy(() -> new StockAndFlow(-1, Flow.NONE, 0)).hasMessage("start: -1 is below 0");
        assertThatThrownBy(() -> StockAndFlow.endingAt(-1, Flow.NONE)).hasMessage("start: -1 is below 0");
        assertThatThrownBy(() -> new StockAndFlow(0, Flow.NONE, -1)).hasMessage("end: -1 is below 0");
        assertThat(new Flow(0, 0, 0, 0, -7).net()).isEqualTo(-7);
    }

    @Provide
    Arbitrary<StockAndFlow> records() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000_000);
        Arbitrary<Flow> flows = Combinators.combine(
                        count, count, count, count, Arbitraries.longs().between(-1_000_000, 1_000_000))
                .as(Flow::new);
        return Combinators.combine(count, flows, count).as(StockAndFlow::new);
    }

    @Property
    void recordsAreACommutativeMonoidAndTheirDifferencesAddUp(
            @ForAll("records") StockAndFlow a, @ForAll("records") StockAndFlow b, @ForAll("records") StockAndFlow c) {
        assertThat(a.plus(StockAndFlow.NONE)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).imbalance()).isEqualTo(a.imbalance() + b.imbalance());
        assertThat(a.flow().plus(Flow.NONE)).isEqualTo(a.flow());
        assertThat(Collections.nCopies(3, a).stream().reduce(StockAndFlow.NONE, StockAndFlow::plus))
                .isEqualTo(a.plus(a).plus(a));
    }
}
