package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Households, with their members. */
public final class Households {
    private static final List<List<Fact<Household, ?>>> FACTS =
            Household.FACTS.stream().<List<Fact<Household, ?>>>map(List::of).toList();

    private final List<Yuan> lines;
    private final List<Long> counts;
    private final List<BigDecimal> decimals;
    private final Persons persons;
    private final boolean isComplete;

    private Households(Rulebook rulebook, boolean isComplete) {
        Regimes regimes = Regimes.of(rulebook);
        this.lines = regimes.numbers(Level.HOUSEHOLD, Yuan.class);
        this.counts = regimes.numbers(Level.HOUSEHOLD, Long.class);
        this.decimals = regimes.numbers(Level.HOUSEHOLD, BigDecimal.class);
        this.persons = new Persons(regimes);
        this.isComplete = isComplete;
    }

    /** As a register has them at the exit: of 100, about 94 meet everything, 4 do not, and 2 cannot be determined. */
    public static Arbitrary<Household> realistic() {
        return Simplifying.of(Kind.HOUSEHOLD, RealisticHouseholds::next);
    }

    /** Awkward ones, by the numbers of the national rulebook. */
    public static Arbitrary<Household> awkward() {
        return awkward(Rulebooks.NATIONAL);
    }

    /**
     * Incomes a fen beside every line that a rulebook ever had, net or by components; members listed, counted, both or
     * neither, of ages at the limits of schooling; and every kind of gap.
     */
    public static Arbitrary<Household> awkward(Rulebook rulebook) {
        return Simplifying.of(Kind.HOUSEHOLD, new Households(rulebook, false)::next);
    }

    /** Awkward ones of which everything is known, by the numbers of the national rulebook. */
    public static Arbitrary<Household> complete() {
        return complete(Rulebooks.NATIONAL);
    }

    /** Awkward ones of which everything is known, the members listed: for a system that has no word for a gap. */
    public static Arbitrary<Household> complete(Rulebook rulebook) {
        return Simplifying.complete(Kind.HOUSEHOLD, new Households(rulebook, true)::next);
    }

    private Household next(Dice dice) {
        int size = dice.of(1, 2, 3, 4, 7);
        Household awkward = awkward(size, new Recorder(dice, isComplete), dice);
        return isComplete || dice.happens(1, 2)
                ? awkward
                : dice.withAFewOf(somewhatInOrder(size, awkward, dice), awkward, FACTS);
    }

    private static Household somewhatInOrder(int size, Household awkward, Dice dice) {
        Household inOrder = RealisticHouseholds.inOrder(size, dice);
        return awkward.members().isEmpty() || dice.happens(2, 3)
                ? inOrder
                : Household.builder().from(inOrder).members(awkward.members()).build();
    }

    private Household awkward(int size, Recorder recorder, Dice dice) {
        Household.Builder draft = Household.builder().id("H");
        people(draft, size, recorder);
        income(draft, netIncome(size, dice), recorder);
        living(draft, recorder);
        water(draft, recorder);
        return draft.build();
    }

    /** The members, listed, counted, or both. */
    private void people(Household.Builder draft, int size, Recorder recorder) {
        long way = isComplete ? 9 : recorder.dice().between(1, 9);
        if (way != 7 && way != 8) {
            draft.members(members(size, recorder));
        }
        if (way >= 7) {
            recorder.put(draft, Household.MEMBER_COUNT, (long) size);
        }
    }

    private List<Person> members(int size, Recorder recorder) {
        List<Person> members = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            members.add(persons.next("P" + number, recorder));
        }
        return members;
    }

    /** In fen: at a line times the persons, a fen beside it, far from it, a loss, and vast. */
    private long netIncome(int size, Dice dice) {
        long way = dice.between(1, 8);
        if (way <= 4 && !lines.isEmpty()) {
            return (dice.of(lines).fen() + dice.of(-1L, 0L, 1L, 100_000L)) * size;
        }
        return way <= 7 ? dice.between(0, 4_000_000L * size) : dice.of(-500_000L, 0L, 900_000_000_000_000_000L);
    }

    /** Net, by components, or both. */
    private void income(Household.Builder draft, long net, Recorder recorder) {
        long way = isComplete ? 9 : recorder.dice().between(1, 9);
        if (way <= 5 || way == 9) {
            recorder.put(draft, Household.NET_INCOME, new Yuan(net));
        }
        if (way >= 6) {
            components(draft, net, recorder);
        }
    }

    private static void components(Household.Builder draft, long net, Recorder recorder) {
        long cost = -net;
        for (Fact<Household, Yuan> income :
                List.of(Household.BUSINESS_INCOME, Household.PROPERTY_INCOME, Household.TRANSFER_INCOME)) {
            long amount = recorder.dice().between(0, 900_000);
            recorder.put(draft, income, new Yuan(amount));
            cost += amount;
        }
        recorder.put(draft, Household.WAGE_INCOME, new Yuan(Math.max(0, -cost)));
        recorder.put(draft, Household.BUSINESS_COST, new Yuan(Math.max(0, cost)));
    }

    private static void living(Household.Builder draft, Recorder recorder) {
        Dice dice = recorder.dice();
        recorder.put(draft, Household.REGISTER_STATUS, dice.of(RegisterStatus.values()));
        recorder.put(draft, Household.IDENTIFIED_ON, dice.day());
        recorder.put(draft, Household.DISQUALIFIED_ON, dice.day());
        recorder.put(draft, Household.EXIT_YEAR, dice.of(2016L, 2019L, 2020L));
        recorder.put(draft, Household.STABLE_INCOME, dice.mostly());
        recorder.put(draft, Household.FOOD, dice.mostly());
        recorder.put(draft, Household.CLOTHING, dice.mostly());
        recorder.put(draft, Household.HOUSING_GRADE, dice.bestFirst(HousingGrade.class));
        recorder.put(draft, Household.TREATMENT_ACCESSIBLE, dice.mostly());
        recorder.put(draft, Household.RIGID_SPENDING, dice.of(Yuan.of(0), Yuan.of(8000)));
        recorder.put(draft, Household.SHOCK, dice.mostly());
    }

    private void water(Household.Builder draft, Recorder recorder) {
        Dice dice = recorder.dice();
        recorder.put(draft, Household.WATER_QUALITY, dice.mostly());
        recorder.put(draft, Household.WATER_LITRES, dice.around(decimals));
        recorder.put(draft, Household.WATER_PIPED, dice.happens(1, 2));
        recorder.put(draft, Household.WATER_TRIP_MINUTES, dice.around(decimals));
        recorder.put(draft, Household.WATER_DISTANCE, dice.around(decimals));
        recorder.put(draft, Household.WATER_CLIMB, dice.around(decimals));
        recorder.put(draft, Household.WATER_OUTAGE_DAYS, dice.happens(1, 2) ? 0L : dice.around(counts, 0, 366));
        recorder.put(draft, Household.WATER_SCARCE_AREA, dice.happens(1, 2));
    }
}
