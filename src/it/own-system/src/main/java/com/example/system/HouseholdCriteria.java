package com.example.system;

import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/** Income and schooling of a household on a day. Of incomes this system holds the net one only. */
public class HouseholdCriteria {
    private static final Map<Integer, Long> LINES_IN_YUAN =
            Map.of(2016, 2952L, 2017, 2952L, 2018, 2995L, 2019, 3218L, 2020, 4000L);

    private final LocalDate day;

    /** The criteria of a day from 2016 to 2020. */
    public HouseholdCriteria(LocalDate day) {
        this.day = day;
    }

    /** Both. */
    public final Outcome judge(Household household) {
        return income(household).and(education(household));
    }

    /** The net income per person stably exceeds the line of the year. */
    final Outcome income(Household household) {
        return holds(household.stableIncome()).and(aboveLine(income(household.netIncome()), persons(household)));
    }

    private Outcome aboveLine(Range income, Range persons) {
        boolean surely = income.least().isPresent()
                && persons.greatest().isPresent()
                && exceeds(income.least().get(), all(persons.greatest().get()));
        boolean possibly = income.greatest().isEmpty()
                || persons.least().isEmpty()
                || exceeds(income.greatest().get(), all(persons.least().get()));
        return surely ? MET : possibly ? UNDETERMINED : NOT_MET;
    }

    /** The line for so many persons, in fen. */
    private BigInteger all(BigInteger persons) {
        return BigInteger.valueOf(100 * LINES_IN_YUAN.get(yearOfTheLine(day))).multiply(persons);
    }

    /** Whether an income exceeds 超过 an amount. */
    boolean exceeds(BigInteger income, BigInteger amount) {
        return income.compareTo(amount) > 0;
    }

    /** The year whose line holds on a day. */
    int yearOfTheLine(LocalDate date) {
        return date.getYear();
    }

    /** What is known of the income, in fen. */
    Range income(Observed<Yuan> net) {
        return Range.of(net);
    }

    /** Over how many persons the income is shared. */
    Range persons(Household household) {
        return Range.of(household.size(), 1);
    }

    /** Nobody of school age, which is 6 to 15, has dropped out. */
    final Outcome education(Household household) {
        return household.members().isEmpty()
                ? UNDETERMINED
                : household.members().stream().map(this::education).reduce(MET, Outcome::and);
    }

    private Outcome education(Person person) {
        return ofSchoolAge(person).not().or(noDropOut(person.schooling()));
    }

    private Outcome ofSchoolAge(Person person) {
        if (person.birthDate() instanceof Observed.Known<LocalDate> born) {
            boolean from = !born.value().plusYears(6).isAfter(day);
            return from && born.value().plusYears(16).isAfter(day) ? MET : NOT_MET;
        }
        Range age = Range.of(age(person), 0);
        BigInteger least = age.least().orElse(BigInteger.ZERO);
        BigInteger greatest = age.greatest().orElse(BigInteger.valueOf(150));
        boolean surely = least.longValue() >= 6 && greatest.longValue() <= 15;
        boolean possibly = greatest.longValue() >= 6 && least.longValue() <= 15;
        return surely ? MET : possibly ? UNDETERMINED : NOT_MET;
    }

    /** The age in full years. */
    Observed<Long> age(Person person) {
        return person.ageYears();
    }

    private static Outcome noDropOut(Observed<Schooling> schooling) {
        return schooling instanceof Observed.Known<Schooling> known
                ? known.value() == Schooling.DROPPED_OUT ? NOT_MET : MET
                : UNDETERMINED;
    }

    private static Outcome holds(Observed<Boolean> condition) {
        return condition instanceof Observed.Known<Boolean> known ? known.value() ? MET : NOT_MET : UNDETERMINED;
    }
}
