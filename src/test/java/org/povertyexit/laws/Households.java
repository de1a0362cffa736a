package org.povertyexit.laws;

import static org.povertyexit.laws.Truths.YES_OR_NO;
import static org.povertyexit.laws.Truths.around;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/**
 * Households as registers record them, realistic and awkward: incomes a fen beside every line, net or by components,
 * members listed, counted, both or neither, ages at the limits of schooling, and every kind of gap.
 */
final class Households {
    private Households() {}

    private static final List<Long> LINES_IN_FEN = List.of(295_200L, 299_500L, 321_800L, 400_000L);

    static Arbitrary<Household> any() {
        return Arbitraries.of(1, 2, 3, 4, 7)
                .flatMap(size -> Combinators.combine(rosters(size), incomes(size), Recording.all(LIVING))
                        .as((roster, income, living) -> {
                            Household.Builder draft = Household.builder().id("H");
                            List.of(roster, income, living).forEach(part -> part.in(draft));
                            return draft.build();
                        }))
                .withoutEdgeCases();
    }

    private static final List<Arbitrary<Recording<Household>>> LIVING = List.of(
            Recording.of(Household.REGISTER_STATUS, Arbitraries.of(RegisterStatus.class)),
            Recording.of(Household.IDENTIFIED_ON, Truths.days()),
            Recording.of(Household.DISQUALIFIED_ON, Truths.days()),
            Recording.of(Household.EXIT_YEAR, Arbitraries.of(2016L, 2019L, 2020L)),
            Recording.of(Household.STABLE_INCOME, YES_OR_NO),
            Recording.of(Household.FOOD, YES_OR_NO),
            Recording.of(Household.CLOTHING, YES_OR_NO),
            Recording.of(Household.HOUSING_GRADE, Truths.bestFirst(HousingGrade.class)),
            Recording.of(Household.TREATMENT_ACCESSIBLE, YES_OR_NO),
            Recording.of(Household.WATER_QUALITY, YES_OR_NO),
            Recording.of(Household.WATER_LITRES, around("20", "25", "35", "60", "70")),
            Recording.of(Household.WATER_PIPED, Arbitraries.of(true, false)),
            Recording.of(Household.WATER_TRIP_MINUTES, around("20")),
            Recording.of(Household.WATER_DISTANCE, around("800")),
            Recording.of(Household.WATER_CLIMB, around("80")),
            Recording.of(Household.WATER_OUTAGE_DAYS, Arbitraries.of(0L, 0L, 0L, 35L, 36L, 37L, 366L)),
            Recording.of(Household.WATER_SCARCE_AREA, Arbitraries.of(true, false)),
            Recording.of(Household.RIGID_SPENDING, Arbitraries.of(Yuan.of(0), Yuan.of(8000))),
            Recording.of(Household.SHOCK, YES_OR_NO));

    private static Arbitrary<Recording<Household>> rosters(int size) {
        Arbitrary<Recording<Household>> listed =
                persons(size).map(members -> draft -> ((Household.Builder) draft).members(members));
        Arbitrary<Recording<Household>> counted = Recording.of(Household.MEMBER_COUNT, (long) size);
        return Arbitraries.frequencyOf(
                Tuple.of(6, listed), Tuple.of(2, counted), Tuple.of(1, Recording.all(List.of(listed, counted))));
    }

    private static Arbitrary<List<Person>> persons(int size) {
        List<Arbitrary<Person>> persons = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            persons.add(person("P" + number));
        }
        return Combinators.combine(persons).as(List::copyOf);
    }

    static Arbitrary<Person> person(String id) {
        Arbitrary<Recording<Person>> ages = Arbitraries.frequencyOf(
                Tuple.of(3, Recording.of(Person.AGE_YEARS, Arbitraries.of(0L, 5L, 6L, 7L, 15L, 16L, 41L, 150L))),
                Tuple.of(2, Recording.of(Person.BIRTH_DATE, birthDates())));
        Arbitrary<Recording<Person>> rest = Recording.all(List.of(
                Recording.of(Person.SCHOOLING, Truths.bestFirst(Schooling.class)),
                Recording.of(Person.MEDICAL_INSURANCE, YES_OR_NO),
                Recording.of(Person.SERIOUS_ILLNESS_INSURANCE, YES_OR_NO),
                Recording.of(Person.REGISTERED, YES_OR_NO)));
        return Combinators.combine(ages, rest).as((age, other) -> {
            Person.Builder draft = Person.builder().id(id);
            age.in(draft);
            other.in(draft);
            return draft.build();
        });
    }

    /** Birthdays of school age on, before and after each day of judgement; leap days; the unborn. */
    private static Arbitrary<LocalDate> birthDates() {
        List<LocalDate> dates = new ArrayList<>(List.of(LocalDate.of(2012, 2, 29), LocalDate.of(2021, 1, 1)));
        for (LocalDate day : Judged.DAYS) {
            for (int years : List.of(6, 16, 70)) {
                for (int beside = -1; beside <= 1; beside++) {
                    dates.add(day.minusYears(years).plusDays(beside));
                }
            }
        }
        return Arbitraries.of(dates);
    }

    private static Arbitrary<Recording<Household>> incomes(int size) {
        return netIncomes(size).flatMap(net -> {
            Arbitrary<Recording<Household>> whole = Recording.of(Household.NET_INCOME, new Yuan(net));
            Arbitrary<Recording<Household>> parts = components(net);
            return Arbitraries.frequencyOf(
                    Tuple.of(5, whole), Tuple.of(3, parts), Tuple.of(1, Recording.all(List.of(whole, parts))));
        });
    }

    /** In fen: at a line times the persons, a fen beside it, far from it, a loss, and vast. */
    private static Arbitrary<Long> netIncomes(int size) {
        Arbitrary<Long> nearLines = Combinators.combine(
                        Arbitraries.of(LINES_IN_FEN), Arbitraries.of(-1L, 0L, 1L, 100_000L))
                .as((line, beside) -> (line + beside) * size);
        return Arbitraries.frequencyOf(
                Tuple.of(4, nearLines),
                Tuple.of(3, Arbitraries.longs().between(0, 4_000_000L * size)),
                Tuple.of(1, Arbitraries.of(-500_000L, 0L, 900_000_000_000_000_000L)));
    }

    private static Arbitrary<Recording<Household>> components(long net) {
        Arbitrary<Long> amounts = Arbitraries.longs().between(0, 900_000);
        return Combinators.combine(amounts, amounts, amounts, amounts).flatAs((wage, business, property, transfer) -> {
            long cost = wage + business + property + transfer - net;
            return Recording.all(List.of(
                    Recording.of(Household.WAGE_INCOME, new Yuan(wage + Math.max(0, -cost))),
                    Recording.of(Household.BUSINESS_INCOME, new Yuan(business)),
                    Recording.of(Household.PROPERTY_INCOME, new Yuan(property)),
                    Recording.of(Household.TRANSFER_INCOME, new Yuan(transfer)),
                    Recording.of(Household.BUSINESS_COST, new Yuan(Math.max(0, cost)))));
        });
    }
}
