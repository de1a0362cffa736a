package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.register.RegisterEntry.State;

class RegisterHistoryTest {
    private static final RegisterHistory LISTED = RegisterHistory.EMPTY.with(RegisterChange.newlyIdentified(day(1), 4));
    private static final RegisterHistory OUT = LISTED.with(RegisterChange.exitedWithPolicy(day(40)));

    private static LocalDate day(int day) {
        return LocalDate.of(2017, 1, 1).plusDays(day - 1);
    }

    private static void assertRefused(RegisterHistory history, RegisterChange change, String message) {
        assertThatThrownBy(() -> history.with(change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aHouseholdIsListedGrowsExitsAndRelapses() {
        RegisterHistory history =
                OUT.with(List.of(RegisterChange.naturalIncrease(day(50), 1), RegisterChange.relapsed(day(60))));
        assertThat(history.on(day(0))).isEqualTo(RegisterEntry.UNREGISTERED);
        assertThat(history.on(day(1))).hasToString("POOR, 4 persons");
        assertThat(history.on(day(40))).hasToString("EXITED_WITH_POLICY, 4 persons");
        assertThat(history.on(day(50))).hasToString("EXITED_WITH_POLICY, 5 persons");
        assertThat(history.last()).hasToString("RELAPSED, 5 persons");
        assertThat(history.first()).isEqualTo(RegisterEntry.UNREGISTERED);
    }

    @Test
    void aWronglyExitedHouseholdComesBackAsRelapsed() {
        assertThat(OUT.with(RegisterChange.relapsed(day(41))).last().state().status())
                .contains(RegisterStatus.RELAPSED);
    }

    @Test
    void anExitOfAHouseholdThatIsNotPoorIsRefused() {
        assertRefused(
                OUT,
                RegisterChange.exitedWithPolicy(day(41)),
                "EXITED_WITH_POLICY on 2017-02-10 refused (EXITED_WITH_POLICY, 4 persons): only a poor household exits");
        assertRefused(
                RegisterHistory.EMPTY,
                RegisterChange.exitedWithPolicy(day(41)),
                "EXITED_WITH_POLICY on 2017-02-10 refused (UNREGISTERED, 0 persons): only a poor household exits");
    }

    @Test
    void aRelapseOfAHouseholdThatNeverExitedIsRefused() {
        assertRefused(
                LISTED,
                RegisterChange.relapsed(day(2)),
                "RELAPSED on 2017-01-02 refused (POOR, 4 persons): only an exited household relapses");
    }

    @Test
    void aDecreaseLeavesAtLeastOnePerson() {
        assertThat(LISTED.with(RegisterChange.naturalDecrease(day(2), 3)).last())
                .isEqualTo(new RegisterEntry(State.POOR, 1));
        assertRefused(
                LISTED,
                RegisterChange.naturalDecrease(day(2), 4),
                "NATURAL_DECREASE of 4 persons on 2017-01-02 refused (POOR, 4 persons): "
                        + "fewer than one person would be left");
    }

    @Test
    void anIncreaseBeyondAnyNumberIsRefused() {
        assertThat(LISTED.refusal(RegisterChange.naturalIncrease(day(2), Long.MAX_VALUE - 4)))
                .isEmpty();
        assertRefused(
                LISTED,
                RegisterChange.naturalIncrease(day(2), Long.MAX_VALUE),
                "NATURAL_INCREASE of 9223372036854775807 persons on 2017-01-02 refused (POOR, 4 persons): "
                        + "no household has so many persons");
    }

    @Test
    void aChangeBeforeTheOneBeforeItIsRefused() {
        assertRefused(
                OUT,
                RegisterChange.relapsed(day(39)),
                "RELAPSED on 2017-02-08 refused (EXITED_WITH_POLICY, 4 persons): "
                        + "the change before it was on 2017-02-09");
    }

    @Test
    void nothingIsLawfulAfterTheHouseholdIsGone() {
        RegisterHistory gone = LISTED.with(RegisterChange.gone(day(2)));
        for (RegisterChange.Kind kind : RegisterChange.Kind.values()) {
            RegisterChange change = new RegisterChange(day(3), kind, kind.isCounted() ? 1 : 0);
            assertThat(gone.refusal(change).orElseThrow().why()).isEqualTo("the household is gone");
        }
        assertThat(gone.last().state().status()).isEmpty();
    }

    @Test
    void changesOfOneDayApplyInTheOrderGiven() {
        RegisterChange birth = RegisterChange.naturalIncrease(day(1), 1);
        RegisterChange death = RegisterChange.naturalDecrease(day(1), 4);
        assertThat(LISTED.with(List.of(birth, death)).on(day(1)).persons()).isEqualTo(1);
        assertRefused(
                LISTED,
                death,
                "NATURAL_DECREASE of 4 persons on 2017-01-01 refused (POOR, 4 persons): "
                        + "fewer than one person would be left");
    }

    @Test
    void aRemovedHouseholdIsUnregisteredAndMayBeIdentifiedAnew() {
        RegisterHistory removed = LISTED.with(RegisterChange.removed(day(2)));
        assertThat(removed.last().state().status()).contains(RegisterStatus.UNREGISTERED);
        assertThat(removed.with(RegisterChange.newlyIdentified(day(3), 2)).last())
                .isEqualTo(new RegisterEntry(State.POOR, 2));
        assertRefused(
                removed,
                RegisterChange.removed(day(3)),
                "REMOVED on 2017-01-03 refused (REMOVED, 0 persons): only a listed household is removed");
    }

    @Test
    void aHouseholdOutWithPoliciesMayLoseThemAndDoesNotGetThemBackByAnExit() {
        RegisterHistory without = OUT.with(RegisterChange.exitedWithoutPolicy(day(41)));
        assertThat(without.last().state()).isEqualTo(State.EXITED_WITHOUT_POLICY);
        assertThat(without.refusal(RegisterChange.exitedWithPolicy(day(42)))).isPresent();
        assertThat(without.refusal(RegisterChange.exitedWithoutPolicy(day(42)))).isPresent();
    }

    @Test
    void shaanxiLetsNoHouseholdExitInTheYearOfItsIdentification() {
        RegisterHistory strict = LISTED.withoutExitInTheYearOfIdentification();
        assertRefused(
                strict,
                RegisterChange.exitedWithPolicy(LocalDate.of(2017, 12, 31)),
                "EXITED_WITH_POLICY on 2017-12-31 refused (POOR, 4 persons): "
                        + "a household identified this year may not exit this year");
        assertThat(strict.refusal(RegisterChange.exitedWithPolicy(LocalDate.of(2018, 1, 1))))
                .isEmpty();
        assertThatThrownBy(OUT::withoutExitInTheYearOfIdentification).hasMessageContaining("2017-02-09");
    }

    @Test
    void whatIsNoExitIsLawfulInTheYearOfIdentification() {
        RegisterHistory strict = LISTED.withoutExitInTheYearOfIdentification();
        assertThat(strict.refusal(RegisterChange.naturalIncrease(day(2), 1))).isEmpty();
        assertThat(strict.refusal(RegisterChange.exitedWithoutPolicy(day(2)))).isPresent();
        assertThat(strict.with(RegisterChange.removed(day(2)))
                        .refusal(RegisterChange.exitedWithoutPolicy(day(3)))
                        .orElseThrow()
                        .why())
                .isEqualTo("only a household that is poor, or out with policies, loses them");
    }

    @Test
    void aRelapseIsNoNewIdentificationSoTheSameYearsExitIsLawful() {
        RegisterHistory back = RegisterHistory.startingAs(new RegisterEntry(State.EXITED_WITH_POLICY, 3))
                .withoutExitInTheYearOfIdentification()
                .with(RegisterChange.relapsed(day(1)));
        assertThat(back.refusal(RegisterChange.exitedWithPolicy(day(300)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePoorAndTheExitedWithPoliciesKeepPolicies(State state) {
        assertThat(state.keepsPolicies())
                .isEqualTo(EnumSet.of(State.POOR, State.RELAPSED, State.EXITED_WITH_POLICY)
                        .contains(state));
        assertThat(state.label().zh()).isNotBlank();
    }

    @Test
    void everyRecordedStatusIsAState() {
        for (RegisterStatus status : RegisterStatus.values()) {
            assertThat(State.valueOf(status.name()).status()).contains(status);
        }
    }

    @Test
    void anEntryHasPersonsExactlyWhenItIsListed() {
        assertThatThrownBy(() -> new RegisterEntry(State.POOR, 0)).hasMessage("POOR with 0 persons on the register");
        assertThatThrownBy(() -> new RegisterEntry(State.GONE, 1)).hasMessage("GONE with 1 persons on the register");
    }

    @Test
    void aChangeSaysPersonsExactlyWhenItsKindDoes() {
        assertThatThrownBy(() -> RegisterChange.naturalIncrease(day(1), 0))
                .hasMessage("NATURAL_INCREASE on 2017-01-01 of 0 persons");
        assertThatThrownBy(() -> new RegisterChange(day(1), RegisterChange.Kind.GONE, 2))
                .hasMessage("GONE on 2017-01-01 of 2 persons");
    }

    @Test
    void historiesAreEqualByWhatTheySay() {
        assertThat(LISTED.with(RegisterChange.exitedWithPolicy(day(40))))
                .isEqualTo(OUT)
                .hasSameHashCodeAs(OUT)
                .isNotEqualTo(LISTED)
                .isNotEqualTo("OUT");
        assertThat(LISTED).doesNotHaveSameHashCodeAs(OUT);
        assertThat(LISTED).isNotEqualTo(LISTED.withoutExitInTheYearOfIdentification());
        assertThat(LISTED).hasToString("UNREGISTERED, 0 persons; [NEWLY_IDENTIFIED of 4 persons on 2017-01-01]");
    }
}
