package org.povertyexit.register;

import java.time.LocalDate;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** Households of which the outcome of income, and of all else, can be chosen. */
final class Households {
    static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));

    private Households() {}

    /** A household of three, which meets everything but what is chosen. */
    static Household household(Observed<RegisterStatus> status, Outcome income, Outcome food) {
        Household.Builder draft = Household.builder();
        draft.id("H")
                .registerStatus(status)
                .netIncome(Observed.known(Yuan.of(60_000)))
                .stableIncome(condition(income))
                .food(condition(food))
                .clothing(Observed.yes())
                .housingGrade(Observed.known(HousingGrade.A));
        for (int i = 1; i <= 3; i++) {
            draft.addMembers(person(Integer.toString(i)));
        }
        return draft.build();
    }

    static Household household(RegisterStatus status, Outcome income, Outcome food) {
        return household(Observed.known(status), income, food);
    }

    static Person person(String id) {
        return Person.builder()
                .id(id)
                .ageYears(Observed.known(40L))
                .medicalInsurance(Observed.yes())
                .build();
    }

    static Verdict verdict(Household household) {
        return RULES.assess(household);
    }

    private static Observed<Boolean> condition(Outcome outcome) {
        return switch (outcome) {
            case MET -> Observed.yes();
            case NOT_MET -> Observed.no();
            case UNDETERMINED -> Observed.missing();
        };
    }
}
