package com.example.spark;

import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/** Households that nobody has: a few in a hundred fail or have gaps, the same each time. */
final class InventedRegister {
    private static final int COUNTIES = 6;

    private InventedRegister() {}

    static Household household(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Household.Builder draft = Household.builder()
                .id("H%05d".formatted(number))
                .countyId("C" + random.nextInt(COUNTIES))
                .stableIncome(condition(random))
                .food(condition(random))
                .clothing(condition(random))
                .housingGrade(random.nextInt(30) == 0 ? suspected() : known(grade(random)))
                .treatmentAccessible(condition(random))
                .waterQuality(condition(random))
                .waterLitres(known(BigDecimal.valueOf(150 + random.nextInt(900), 1)))
                .waterPiped(condition(random))
                .waterOutageDays(known((long) random.nextInt(40)));
        int members = random.nextInt(6);
        for (int i = 1; i <= members; i++) {
            draft.addMembers(member(i, random));
        }
        return draft.netIncome(income(members == 0 ? 3 : members, random)).build();
    }

    private static Person member(int number, SplittableRandom random) {
        return Person.builder()
                .id("P" + number)
                .ageYears(random.nextInt(50) == 0 ? missing() : known((long) random.nextInt(90)))
                .schooling(known(random.nextInt(80) == 0 ? Schooling.DROPPED_OUT : Schooling.ENROLLED))
                .medicalInsurance(condition(random))
                .seriousIllnessInsurance(condition(random))
                .build();
    }

    private static Observed<Yuan> income(int members, SplittableRandom random) {
        Yuan low = Yuan.of(members * (3_000L + random.nextInt(6_000)));
        return random.nextInt(20) == 0 ? between(low, Yuan.of(low.fen() / 100 + 500)) : known(low);
    }

    private static HousingGrade grade(SplittableRandom random) {
        return random.nextInt(40) == 0 ? HousingGrade.D : HousingGrade.B;
    }

    private static Observed<Boolean> condition(SplittableRandom random) {
        return switch (random.nextInt(150)) {
            case 0 -> no();
            case 1 -> suspected();
            case 2 -> missing();
            default -> yes();
        };
    }
}
