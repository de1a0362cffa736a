package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;

/** What is demanded of every member, and of those of an age. */
class GroupTest {
    private final Group<Household, Person> members = Group.of(
            "成员",
            "member",
            new Group.Roster<>(
                    Household::members,
                    (household, others) ->
                            Household.builder().from(household).members(others).build(),
                    Person::id,
                    Person.builder().id("?").build(),
                    household -> List.of()));
    private static final Condition<Person> INSURED = Condition.of(Person.MEDICAL_INSURANCE);
    private static final Condition<Person> REGISTERED = Condition.of(Person.REGISTERED);
    private static final Group.Ages<Person> SEVEN_TO_EIGHT =
            new Group.Ages<>(Person.AGE_YEARS, Person.BIRTH_DATE, age(7), age(8));
    private static final Person BORN_IN_2012 = Person.builder()
            .id("P1")
            .birthDate(Observed.known(LocalDate.of(2012, 12, 31)))
            .build();
    private static final Person OF_SEVEN =
            Person.builder().id("P2").ageYears(Observed.known(7L)).build();

    private static Dated<Long> age(long years) {
        return Dated.<Long>named("岁", "age", Samples.DAY)
                .inYear(2019, years, Samples.CITATION)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "P1.medical_insurance=yes P1.registered=yes, MET",
        "P1.medical_insurance=yes P1.registered=no, NOT_MET",
        "P1.medical_insurance=no P1.registered=yes, NOT_MET",
        "P1.medical_insurance=yes P1.registered=yes P2.medical_insurance=no P2.registered=yes, NOT_MET",
    })
    void everyMemberMeetsAllOfThem(String facts, Outcome outcome) {
        assertThat(Samples.outcome(members.all(INSURED.holds(), REGISTERED.holds()), facts))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"6, MET", "7, NOT_MET", "8, NOT_MET", "9, MET"})
    void onlyThoseOfAnAgeAreAsked(int years, Outcome outcome) {
        Requirement<Household> insured =
                members.aged("适龄", "of age", SEVEN_TO_EIGHT).all(INSURED.holds());
        assertThat(Samples.outcome(insured, "P1.age_years=" + years + " P1.medical_insurance=no"))
                .isEqualTo(outcome);
    }

    @Test
    void anAgeIsInFullYearsByTheDateOfBirthOrAsItWasRecorded() {
        FullYears<Person> tomorrow = new FullYears<>(SEVEN_TO_EIGHT, LocalDate.of(2019, 12, 30));
        FullYears<Person> today = new FullYears<>(SEVEN_TO_EIGHT, LocalDate.of(2019, 12, 31));
        assertThat(tomorrow.interval(BORN_IN_2012)).isEqualTo(exactly(6));
        assertThat(today.interval(BORN_IN_2012)).isEqualTo(exactly(7));
        assertThat(today.interval(OF_SEVEN)).isEqualTo(exactly(7));
        assertThat(today.type()).isEqualTo(Long.class);
    }

    private static Quantity.Interval exactly(long years) {
        return Quantity.Interval.closed(Ratio.of(years, 1), Ratio.of(years, 1));
    }

    @Test
    void anAgeIsToldAsItWasRecorded() {
        FullYears<Person> age = new FullYears<>(SEVEN_TO_EIGHT, Samples.DAY);
        Person unknown = Person.builder().id("P3").build();
        assertThat(age.found(BORN_IN_2012).en()).isEqualTo("2012-12-31");
        assertThat(age.found(OF_SEVEN).en()).isEqualTo("7");
        assertThat(List.of(age.coverage(BORN_IN_2012), age.coverage(OF_SEVEN), age.coverage(unknown)))
                .containsExactly(Quantity.Coverage.WHOLE, Quantity.Coverage.WHOLE, Quantity.Coverage.NONE);
    }
}
