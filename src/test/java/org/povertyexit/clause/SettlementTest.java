package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Samples.FOOD;
import static org.povertyexit.clause.Samples.LITRES;
import static org.povertyexit.clause.Samples.TWENTY;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/** What would have to change in many members is found in each by itself. */
class SettlementTest {
    private static final Condition<Person> INSURED = Condition.of(Person.MEDICAL_INSURANCE);
    private static final Condition<Person> REGISTERED = Condition.of(Person.REGISTERED);

    private final AtomicInteger replaced = new AtomicInteger();
    private final Group<Household, Person> members = Group.of(
            "成员",
            "member",
            new Group.Roster<>(
                    Household::members, this::replaced, Person::id, person("?"), household -> List.of(person("1"))));

    private Household replaced(Household household, List<Person> others) {
        replaced.incrementAndGet();
        return Household.builder().from(household).members(others).build();
    }

    private static Person person(String id) {
        return Person.builder().id(id).build();
    }

    @SafeVarargs
    private static List<String> changes(Household household, Requirement<Household>... requirements) {
        List<Clause.InForce<Household>> clauses = IntStream.range(0, requirements.length)
                .mapToObj(i -> Samples.clause(requirements[i]).on(Samples.DAY))
                .toList();
        return Clause.changesFor(household, clauses).stream()
                .map(change -> change.fact() + "=" + Words.of(change.to()).en())
                .toList();
    }

    private static Household ofMembers(int number) {
        return Household.builder()
                .id("H")
                .members(IntStream.rangeClosed(1, number)
                        .mapToObj(i -> person("P" + i))
                        .toList())
                .build();
    }

    /** Those who are put in the place of members that are not listed must be in order; where they are not, nothing does. */
    @Test
    void nothingIsSaidOfMembersWhoAreNotThere() {
        Household unlisted = Household.builder().id("H").build();
        assertThat(changes(unlisted, members.all(INSURED.holds()))).isEmpty();
    }

    @Test
    void aHouseholdIsNotMadeMoreOftenWhereItHasMoreMembers() {
        assertThat(replacedFor(300)).isEqualTo(replacedFor(3)).isPositive();
    }

    private int replacedFor(int number) {
        replaced.set(0);
        assertThat(changes(ofMembers(number), members.all(INSURED.holds(), REGISTERED.holds())))
                .hasSize(2 * number);
        return replaced.get();
    }

    @Test
    void theyAreNamedInTheOrderOfTheClauses() {
        assertThat(changes(ofMembers(2), members.all(INSURED.holds()), FOOD.holds(), members.all(REGISTERED.holds())))
                .containsExactly(
                        "P1.medical_insurance=yes",
                        "P2.medical_insurance=yes",
                        "food=yes",
                        "P1.registered=yes",
                        "P2.registered=yes");
    }

    @Test
    void whatTwoClausesAskOfAMemberIsChangedOnce() {
        assertThat(changes(
                        ofMembers(1), members.all(INSURED.holds()), members.all(INSURED.holds(), REGISTERED.holds())))
                .containsExactly("P1.medical_insurance=yes", "P1.registered=yes");
    }

    @Test
    void aMemberWhoHasWhatIsAskedNeedNotChange() {
        Person insured =
                Person.builder().id("P2").medicalInsurance(Observed.yes()).build();
        Household household =
                Household.builder().from(ofMembers(1)).addMembers(insured).build();
        assertThat(changes(household, members.all(INSURED.holds()))).containsExactly("P1.medical_insurance=yes");
    }

    /** Of the two, the one that is named last is taken back first. */
    @Test
    void whereMembersAreOneOfSeveralThingsAllIsSoughtTogether() {
        assertThat(changes(ofMembers(1), Requirement.anyOf(FOOD.holds(), members.all(INSURED.holds()))))
                .containsExactly("food=yes");
        assertThat(changes(
                        ofMembers(1),
                        members.all(REGISTERED.holds()),
                        Requirement.anyOf(members.all(INSURED.holds()), FOOD.holds())))
                .containsExactly("P1.registered=yes", "P1.medical_insurance=yes");
    }

    @Test
    void anAmountStaysWithinWhatWasObservedAlsoWhereAMemberHasToChange() {
        Household household = Household.builder()
                .from(Samples.household("water_litres=15..25"))
                .addMembers(Person.builder()
                        .id("P1")
                        .medicalInsurance(Observed.no())
                        .build())
                .build();
        assertThat(changes(household, members.all(INSURED.holds()), LITRES.isAtLeast(TWENTY)))
                .containsExactly("P1.medical_insurance=yes", "water_litres=20.00");
    }

    @Test
    void whereTheRestCannotBeMetNothingIsToChange() {
        assertThat(changes(ofMembers(1), members.all(INSURED.holds()), LITRES.isAtLeast(Samples.OPEN)))
                .isEmpty();
    }

    @Test
    void nothingIsToChangeWhereAllIsMet() {
        assertThat(changes(Samples.household("food=yes"), FOOD.holds())).isEmpty();
    }
}
