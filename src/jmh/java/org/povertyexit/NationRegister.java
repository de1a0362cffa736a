package org.povertyexit;

import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/**
 * An invented register as large as the nation's: 29.48 million households with about 90 million members in 128,000 villages
 * of 832 counties. About 94 in a hundred households meet everything.
 *
 * <p>A household depends on its number alone, so it is the same in every run, order and thread. The numbers go on beyond
 * the nation.
 */
record NationRegister(long seed) {
    static final long HOUSEHOLDS = 29_480_000;
    private static final long VILLAGES = 128_000;
    private static final long COUNTIES = 832;
    private static final int WHOLE = 1_000;
    private static final List<String> MEMBERS = List.of("1", "2", "3", "4", "5", "6");

    static long villages(long households) {
        return ceiling(households * VILLAGES, HOUSEHOLDS);
    }

    static int counties(long households) {
        return Math.toIntExact(ceiling(villages(households) * COUNTIES, VILLAGES));
    }

    private static long ceiling(long a, long b) {
        return (a + b - 1) / b;
    }

    /** The households of a county among the first ones; all of one village have one text for its number. */
    Stream<Household> county(int county, long households) {
        String id = "C" + county;
        return LongStream.range(ceiling(county * VILLAGES, COUNTIES), ceiling((county + 1) * VILLAGES, COUNTIES))
                .boxed()
                .flatMap(village -> village(village, id, households));
    }

    private Stream<Household> village(long village, String county, long households) {
        long from = ceiling(village * HOUSEHOLDS, VILLAGES);
        long to = Math.min(households, ceiling((village + 1) * HOUSEHOLDS, VILLAGES));
        String id = "V" + village;
        return LongStream.range(from, to)
                .mapToObj(number ->
                        household(number).villageId(id).countyId(county).build());
    }

    private Household.Builder household(long number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        int members = members(random.nextInt(100));
        Household.Builder draft = Household.builder()
                .id(Long.toString(10_000_000_000L + number))
                .netIncome(income(members, random))
                .stableIncome(condition(random))
                .food(condition(random))
                .clothing(condition(random))
                .housingGrade(housing(random.nextInt(WHOLE)))
                .treatmentAccessible(condition(random))
                .waterQuality(condition(random))
                .waterLitres(known(BigDecimal.valueOf(40 + random.nextInt(60))))
                .waterPiped(yes())
                .waterOutageDays(known((long) random.nextInt(30)));
        for (int i = 0; i < members; i++) {
            draft.addMembers(member(i, random));
        }
        return draft;
    }

    /** Of a hundred households 12 have one member, 24 two, and so on: 3.06 on average. */
    private static int members(int roll) {
        if (roll < 36) {
            return roll < 12 ? 1 : 2;
        }
        if (roll < 86) {
            return roll < 64 ? 3 : 4;
        }
        return roll < 96 ? 5 : 6;
    }

    private static Person member(int number, SplittableRandom random) {
        long age = random.nextInt(90);
        return Person.builder()
                .id(MEMBERS.get(number))
                .ageYears(known(age))
                .schooling(schooling(age, random.nextInt(WHOLE)))
                .medicalInsurance(condition(random))
                .seriousIllnessInsurance(condition(random))
                .build();
    }

    private static Observed<Schooling> schooling(long age, int roll) {
        if (age < 6) {
            return missing();
        }
        return known(age > 15 ? Schooling.COMPLETED : roll < 4 ? Schooling.DROPPED_OUT : Schooling.ENROLLED);
    }

    private static Observed<HousingGrade> housing(int roll) {
        if (roll < 6) {
            return roll < 3 ? known(HousingGrade.D) : suspected();
        }
        return known(roll < 300 ? HousingGrade.A : HousingGrade.B);
    }

    private static Observed<Yuan> income(int members, SplittableRandom random) {
        int roll = random.nextInt(WHOLE);
        long fen = members * (roll < 15 ? 250_000L + random.nextInt(70_000) : 330_000L + random.nextInt(900_000));
        return roll < 15 || roll > 20
                ? known(new Yuan(fen))
                : between(new Yuan(fen - 60_000L * members), new Yuan(fen));
    }

    private static Observed<Boolean> condition(SplittableRandom random) {
        return switch (random.nextInt(2 * WHOLE)) {
            case 0, 1, 2 -> no();
            case 3 -> suspected();
            case 4, 5 -> missing();
            default -> yes();
        };
    }
}
