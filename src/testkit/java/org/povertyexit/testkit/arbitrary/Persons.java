package org.povertyexit.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Persons, the members of a household. */
public final class Persons {
    private static final String ID = "P1";
    private static final int OLDEST = 150;

    private final List<LocalDate> days;
    private final List<Long> limits;

    Persons(Regimes regimes) {
        this.days = regimes.days();
        this.limits = regimes.numbers(Level.HOUSEHOLD, Long.class);
    }

    /** As a register has them: all in order, of any age. */
    public static Arbitrary<Person> realistic() {
        return only(Simplifying.of(Kind.HOUSEHOLD, dice -> alone(RealisticHouseholds.member(ID, dice))));
    }

    /** Awkward ones, by the numbers of the national rulebook. */
    public static Arbitrary<Person> awkward() {
        return awkward(Rulebooks.NATIONAL);
    }

    /** Ages and birthdays at the limits of schooling on every day of judgement, the unborn, and every kind of gap. */
    public static Arbitrary<Person> awkward(Rulebook rulebook) {
        Persons persons = new Persons(Regimes.of(rulebook));
        return only(Simplifying.of(Kind.HOUSEHOLD, dice -> alone(persons.next(ID, new Recorder(dice, false)))));
    }

    /** Awkward ones of which everything is known, the age in full years. */
    public static Arbitrary<Person> complete() {
        Persons persons = new Persons(Regimes.of(Rulebooks.NATIONAL));
        return only(Simplifying.complete(Kind.HOUSEHOLD, dice -> alone(persons.next(ID, new Recorder(dice, true)))));
    }

    /** The only members of some households, which shrink as these do. */
    private static Arbitrary<Person> only(Arbitrary<Household> households) {
        return households
                .filter(household -> !household.members().isEmpty())
                .map(household -> household.members().get(0));
    }

    private static Household alone(Person person) {
        return Household.builder().id("H").addMembers(person).build();
    }

    Person next(String id, Recorder recorder) {
        Dice dice = recorder.dice();
        Person.Builder draft = Person.builder().id(id);
        if (recorder.isComplete() || dice.happens(3, 5)) {
            recorder.put(draft, Person.AGE_YEARS, dice.around(limits, 0, OLDEST));
        } else {
            recorder.put(draft, Person.BIRTH_DATE, birthDate(dice));
        }
        recorder.put(draft, Person.SCHOOLING, dice.bestFirst(Schooling.class));
        recorder.put(draft, Person.MEDICAL_INSURANCE, dice.mostly());
        recorder.put(draft, Person.SERIOUS_ILLNESS_INSURANCE, dice.mostly());
        recorder.put(draft, Person.REGISTERED, dice.mostly());
        return draft.build();
    }

    /** A birthday of school age on, before or after a day of judgement; a leap day; one to come. */
    private LocalDate birthDate(Dice dice) {
        return dice.happens(1, 20)
                ? dice.of(LocalDate.of(2012, 2, 29), LocalDate.of(2021, 1, 1))
                : dice.of(days).minusYears(dice.of(6, 16, 70)).plusDays(dice.between(-1, 1));
    }
}
