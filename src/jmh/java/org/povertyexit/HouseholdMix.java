package org.povertyexit;

import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/**
 * Households as a register has them in the last months of the campaign: 94 in a hundred meet everything, 3.1 members on
 * average, some values recorded in part and some not at all. The same every time.
 */
final class HouseholdMix implements Mix<Household> {
    private static final int[] SIZES = {1, 2, 2, 3, 3, 3, 4, 4, 4, 5};
    private static final int IN_TROUBLE = 60;

    private final SplittableRandom random = new SplittableRandom(20191231);

    @Override
    public Household subject(int number) {
        int size = SIZES[random.nextInt(SIZES.length)];
        int kind = random.nextInt(1_000);
        Household.Builder draft = Household.builder()
                .id("H" + number)
                .stableIncome(yes())
                .food(yes())
                .clothing(yes())
                .housingGrade(known(random.nextInt(4) == 0 ? HousingGrade.RESETTLED : HousingGrade.B))
                .treatmentAccessible(yes());
        income(draft, kind, size);
        water(draft);
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(person(i, number % 4 == 0).build());
        }
        if (kind < IN_TROUBLE) {
            trouble(draft, kind, size, members);
        }
        return draft.members(members).build();
    }

    /** As a sum, by its components, or between two bounds: above the line of each year. */
    private void income(Household.Builder draft, int kind, int size) {
        long fen = size * 420_000L + random.nextLong(size * 900_000L);
        switch (kind < IN_TROUBLE ? IN_TROUBLE : kind % 20) {
            case 0, 1 ->
                draft.wageIncome(known(new Yuan(fen)))
                        .businessIncome(known(new Yuan(150_000)))
                        .propertyIncome(known(new Yuan(0)))
                        .transferIncome(known(new Yuan(31_250)))
                        .businessCost(known(new Yuan(60_000)));
            case 2 -> draft.netIncome(between(new Yuan(fen), new Yuan(fen + 50_000)));
            default -> draft.netIncome(known(new Yuan(fen)));
        }
    }

    private void water(Household.Builder draft) {
        draft.waterQuality(yes())
                .waterLitres(known(BigDecimal.valueOf(40 + random.nextLong(40))))
                .waterOutageDays(known(random.nextLong(30)));
        if (random.nextInt(10) == 0) {
            draft.waterPiped(no()).waterTripMinutes(known(BigDecimal.valueOf(5 + random.nextLong(15))));
        } else {
            draft.waterPiped(yes());
        }
    }

    /** By age in full years or by date of birth. */
    private Person.Builder person(int number, boolean byYears) {
        long age = number < 2 ? 25 + random.nextLong(50) : random.nextLong(30);
        Person.Builder draft = Person.builder()
                .id("P" + number)
                .medicalInsurance(yes())
                .seriousIllnessInsurance(yes())
                .schooling(known(age < 16 ? Schooling.ENROLLED : Schooling.COMPLETED));
        return byYears
                ? draft.ageYears(known(age))
                : draft.birthDate(
                        known(LocalDate.of(2019 - (int) age, 1 + random.nextInt(12), 1 + random.nextInt(28))));
    }

    /** One thing that is bad, in doubt, or not recorded. */
    private void trouble(Household.Builder draft, int kind, int size, List<Person> members) {
        Person first = members.get(0);
        switch (kind % 20) {
            case 0, 1, 2 -> draft.netIncome(known(new Yuan(size * random.nextLong(321_800L))));
            case 3 -> draft.netIncome(between(new Yuan(size * 300_000L), new Yuan(size * 340_000L)));
            case 4 -> draft.netIncome(Observed.missing()).wageIncome(known(new Yuan(size * 400_000L)));
            case 5 -> draft.stableIncome(Observed.missing());
            case 6 -> draft.food(suspected());
            case 7 -> draft.clothing(no());
            case 8, 9 -> draft.housingGrade(known(HousingGrade.D));
            case 10 -> draft.housingGrade(suspected());
            case 11 -> draft.waterQuality(no());
            case 12 -> draft.waterLitres(between(new BigDecimal("30"), new BigDecimal("50")));
            case 13 -> draft.waterLitres(Observed.missing());
            case 14 ->
                draft.waterPiped(no())
                        .waterTripMinutes(Observed.missing())
                        .waterDistance(known(BigDecimal.valueOf(900 + size)))
                        .waterClimb(known(BigDecimal.valueOf(100 + size)));
            case 15 -> {
                draft.memberCount(known((long) size));
                members.clear();
            }
            case 16 ->
                members.set(
                        0, Person.builder().from(first).medicalInsurance(no()).build());
            case 17 ->
                members.set(
                        0,
                        Person.builder()
                                .from(first)
                                .seriousIllnessInsurance(suspected())
                                .build());
            case 18 ->
                members.set(
                        0,
                        schoolChild(first)
                                .schooling(known(Schooling.DROPPED_OUT))
                                .build());
            default ->
                members.set(0, schoolChild(first).schooling(Observed.missing()).build());
        }
    }

    private static Person.Builder schoolChild(Person person) {
        return Person.builder().from(person).birthDate(Observed.missing()).ageYears(known(12L));
    }
}
