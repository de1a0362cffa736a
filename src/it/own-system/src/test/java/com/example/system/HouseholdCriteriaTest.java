package com.example.system;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.HouseholdLaws;
import org.povertyexit.testkit.arbitrary.Households;

/** The criteria on households keep the laws. */
class HouseholdCriteriaTest implements HouseholdLaws {
    static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    /** The system under test. */
    HouseholdCriteria system() {
        return new HouseholdCriteria(DAY);
    }

    @Override
    public Outcome judge(Household household) {
        return system().judge(household);
    }

    @Override
    public RulesInForce rules() {
        return Rulebooks.NATIONAL.inForceOn(DAY);
    }

    @Override
    public List<Theme> themes() {
        return List.of(Theme.INCOME, Theme.EDUCATION);
    }

    /** This system holds no components of an income, and always knows how many persons a household has. */
    @Override
    public Arbitrary<Household> subjects() {
        return Households.awkward()
                .map(HouseholdCriteriaTest::asHeld)
                .filter(household -> household.size().isKnown());
    }

    private static Household asHeld(Household household) {
        return Household.builder()
                .from(household)
                .wageIncome(Observed.missing())
                .businessIncome(Observed.missing())
                .propertyIncome(Observed.missing())
                .transferIncome(Observed.missing())
                .businessCost(Observed.missing())
                .build();
    }
}
