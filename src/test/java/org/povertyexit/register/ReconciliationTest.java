package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITHOUT_POLICY;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITH_POLICY;
import static org.povertyexit.facts.RegisterStatus.POOR;
import static org.povertyexit.facts.RegisterStatus.RELAPSED;
import static org.povertyexit.facts.RegisterStatus.UNREGISTERED;
import static org.povertyexit.register.Households.household;
import static org.povertyexit.register.Households.person;
import static org.povertyexit.register.Households.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

class ReconciliationTest {
    private static final LocalDate LISTED_ON = LocalDate.of(2014, 6, 1);

    private static Optional<Reconciliation> of(Household household) {
        return Reconciliation.of(household, verdict(household));
    }

    /** Every status with every outcome of income and of food; the verdict is the worse of the two. */
    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          CONSISTENT,   CONSISTENT,   CONSISTENT",
        "MET,          UNDETERMINED, UNDETERMINED, CONSISTENT,   CONSISTENT",
        "MET,          NOT_MET,      WRONG_EXIT,   CONSISTENT,   CONSISTENT",
        "UNDETERMINED, MET,          UNDETERMINED, UNDETERMINED, CONSISTENT",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED, CONSISTENT",
        "UNDETERMINED, NOT_MET,      WRONG_EXIT,   UNDETERMINED, CONSISTENT",
        "NOT_MET,      MET,          WRONG_EXIT,   OMISSION,     CONSISTENT",
        "NOT_MET,      UNDETERMINED, WRONG_EXIT,   OMISSION,     CONSISTENT",
        "NOT_MET,      NOT_MET,      WRONG_EXIT,   OMISSION,     CONSISTENT",
    })
    void everyStatusMeetsEveryOutcome(
            Outcome income, Outcome food, Reconciliation exited, Reconciliation unregistered, Reconciliation poor) {
        assertThat(of(household(EXITED_WITH_POLICY, income, food))).contains(exited);
        assertThat(of(household(EXITED_WITHOUT_POLICY, income, food))).contains(exited);
        assertThat(of(household(UNREGISTERED, income, food))).contains(unregistered);
        assertThat(of(household(POOR, income, food))).contains(poor);
        assertThat(of(household(RELAPSED, income, food))).contains(poor);
        assertThat(of(household(Observed.missing(), income, food))).isEmpty();
    }

    private static Household dated(Household household, Observed<LocalDate> identified, Observed<LocalDate> event) {
        return Household.DISQUALIFIED_ON.with(Household.IDENTIFIED_ON.with(household, identified), event);
    }

    private static Optional<Reconciliation> barred(RegisterStatus status, Outcome food, long daysAfterListing) {
        return of(dated(
                household(status, MET, food),
                Observed.known(LISTED_ON),
                Observed.known(LISTED_ON.plusDays(daysAfterListing))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNREGISTERED")
    void aListedHouseholdIsWronglyListedWhenItWasBarredByTheDayOfListing(RegisterStatus status) {
        assertThat(barred(status, MET, -1)).contains(Reconciliation.WRONG_LISTING);
        assertThat(barred(status, MET, 0)).contains(Reconciliation.WRONG_LISTING);
        assertThat(barred(status, MET, 1)).contains(Reconciliation.CONSISTENT);
    }

    @Test
    void anUnregisteredHouseholdIsNotWronglyListed() {
        assertThat(barred(UNREGISTERED, MET, -1)).contains(Reconciliation.CONSISTENT);
    }

    @Test
    void aWrongExitIsNotHiddenByAWrongListing() {
        assertThat(barred(EXITED_WITH_POLICY, NOT_MET, -1)).contains(Reconciliation.WRONG_EXIT);
        assertThat(barred(EXITED_WITH_POLICY, UNDETERMINED, -1)).contains(Reconciliation.UNDETERMINED);
        assertThat(barred(POOR, NOT_MET, -1)).contains(Reconciliation.WRONG_LISTING);
    }

    @Test
    void withoutBothDatesNoWrongListingIsEstablished() {
        Household poor = household(POOR, NOT_MET, MET);
        Observed<LocalDate> day = Observed.known(LISTED_ON);
        assertThat(of(dated(poor, day, Observed.missing()))).contains(Reconciliation.CONSISTENT);
        assertThat(of(dated(poor, Observed.missing(), day))).contains(Reconciliation.CONSISTENT);
    }

    @Test
    void onlyAVerdictOnAHouseholdIsReconciled() {
        Village village = Village.builder().id("V").build();
        assertThatThrownBy(() -> Reconciliation.of(household(POOR, MET, MET), Households.RULES.assess(village)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("village");
    }

    @Test
    void membersWhoAreNotRegisteredAreOmittedWithinAListedHousehold() {
        Person no = Person.REGISTERED.with(person("no"), Observed.no());
        Person yes = Person.REGISTERED.with(person("yes"), Observed.yes());
        List<Person> members = List.of(no, yes, person("not recorded"));
        for (RegisterStatus status : RegisterStatus.values()) {
            Household household = Household.builder()
                    .id("H")
                    .registerStatus(Observed.known(status))
                    .members(members)
                    .build();
            assertThat(Reconciliation.omittedMembers(household))
                    .isEqualTo(status == UNREGISTERED ? List.of() : List.of(no));
        }
        assertThat(Reconciliation.omittedMembers(
                        Household.builder().id("H").members(members).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          ''",
        "MET,          UNDETERMINED, ''",
        "MET,          NOT_MET,      01",
        "UNDETERMINED, MET,          ''",
        "UNDETERMINED, UNDETERMINED, ''",
        "UNDETERMINED, NOT_MET,      ''",
        "NOT_MET,      MET,          07",
        "NOT_MET,      UNDETERMINED, 07",
        "NOT_MET,      NOT_MET,      07",
    })
    void theReasonCodeFollowsIncomeFirst(Outcome income, Outcome food, String code) {
        assertThat(ReasonCode.of(verdict(household(POOR, income, food)))
                        .map(ReasonCode::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void noHouseholdsReasonIsGivenByAnotherVerdict() {
        Verdict ofAVillage = Rulebooks.NATIONAL
                .inForceOn(LocalDate.of(2019, 12, 31))
                .assess(Village.builder().id("V1").build());
        assertThatThrownBy(() -> ReasonCode.of(ofAVillage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no household's reason is given by a verdict on a village");
    }

    @Test
    void everyWordHasALabel() {
        assertThat(ReasonCode.values())
                .allSatisfy(code -> assertThat(code.label().zh()).isNotBlank());
        assertThat(Reconciliation.WRONG_EXIT.label().zh()).isEqualTo("错退");
        assertThat(RegisterChange.Kind.REMOVED.label().zh()).isEqualTo("清退");
    }
}
