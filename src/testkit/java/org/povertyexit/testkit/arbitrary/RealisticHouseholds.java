package org.povertyexit.testkit.arbitrary;

import static org.povertyexit.facts.Observed.absent;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/** Households as a register has them: in order, but for a few with one trouble and fewer with one doubt. */
final class RealisticHouseholds {
    private RealisticHouseholds() {}

    private static final List<UnaryOperator<Household>> TROUBLES = List.of(
            household -> Household.STABLE_INCOME.with(household, no()),
            household -> Household.NET_INCOME.with(
                    household, known(Yuan.of(900L * household.members().size()))),
            household -> Household.FOOD.with(household, no()),
            household -> Household.CLOTHING.with(household, no()),
            household -> Household.HOUSING_GRADE.with(household, known(HousingGrade.C)),
            household -> Household.HOUSING_GRADE.with(household, known(HousingGrade.D)),
            household -> Household.TREATMENT_ACCESSIBLE.with(household, no()),
            household -> Household.WATER_QUALITY.with(household, no()),
            household -> Household.WATER_LITRES.with(household, known(BigDecimal.valueOf(12))),
            household -> Household.WATER_OUTAGE_DAYS.with(household, known(60L)),
            household -> last(household, person -> Person.MEDICAL_INSURANCE.with(person, no())),
            household -> last(household, RealisticHouseholds::dropOut));

    private static final List<UnaryOperator<Household>> DOUBTS = List.of(
            household -> Household.NET_INCOME.with(household, missing()),
            household -> Household.STABLE_INCOME.with(household, missing()),
            household -> Household.FOOD.with(household, suspected()),
            household -> Household.HOUSING_GRADE.with(household, suspected()),
            household -> Household.WATER_QUALITY.with(household, missing()),
            household -> last(household, person -> Person.SERIOUS_ILLNESS_INSURANCE.with(person, missing())));

    static Household next(Dice dice) {
        return dice.mixed(inOrder(dice.of(1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 7), dice), TROUBLES, DOUBTS);
    }

    private static Household last(Household household, UnaryOperator<Person> change) {
        List<Person> members = new ArrayList<>(household.members());
        members.add(change.apply(members.remove(members.size() - 1)));
        return Household.builder().from(household).members(members).build();
    }

    private static Person dropOut(Person person) {
        return Person.builder()
                .from(person)
                .ageYears(known(13L))
                .schooling(known(Schooling.DROPPED_OUT))
                .build();
    }

    /** So many persons who meet everything. */
    static Household inOrder(int size, Dice dice) {
        Household.Builder draft = Household.builder().id("H");
        for (int number = 1; number <= size; number++) {
            draft.addMembers(member("P" + number, dice));
        }
        return draft.registerStatus(known(RegisterStatus.POOR))
                .netIncome(known(Yuan.of(dice.between(4_600, 16_000) * size)))
                .stableIncome(yes())
                .food(yes())
                .clothing(yes())
                .housingGrade(known(dice.of(HousingGrade.A, HousingGrade.B, HousingGrade.RESETTLED)))
                .treatmentAccessible(yes())
                .waterQuality(yes())
                .waterLitres(known(BigDecimal.valueOf(dice.between(40, 120))))
                .waterScarceArea(no())
                .waterPiped(yes())
                .waterTripMinutes(absent())
                .waterDistance(absent())
                .waterClimb(absent())
                .waterOutageDays(known(dice.of(0L, 0L, 5L, 20L)))
                .build();
    }

    /** Somebody of any age, at school when of that age, insured and registered. */
    static Person member(String id, Dice dice) {
        long age = dice.between(0, 90);
        return Person.builder()
                .id(id)
                .ageYears(known(age))
                .schooling(schooling(age))
                .medicalInsurance(yes())
                .seriousIllnessInsurance(yes())
                .registered(yes())
                .build();
    }

    private static Observed<Schooling> schooling(long age) {
        if (age < 6) {
            return missing();
        }
        return known(age < 16 ? Schooling.ENROLLED : Schooling.COMPLETED);
    }
}
