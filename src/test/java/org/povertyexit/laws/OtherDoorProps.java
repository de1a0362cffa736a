package org.povertyexit.laws;

import java.time.LocalDate;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.testkit.AftercareLaws;
import org.povertyexit.testkit.CountyLaws;
import org.povertyexit.testkit.HouseholdLaws;
import org.povertyexit.testkit.ProcedureLaws;
import org.povertyexit.testkit.VillageLaws;

/** Taken for a system of its own, what {@code explain} says keeps the laws that any system keeps. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs a group only when it is an inner class
class OtherDoorProps {
    private static final RulesInForce RULES = National.rules(LocalDate.of(2019, 12, 31));

    @Group
    @PropertyDefaults(tries = 60)
    class OfHouseholds implements HouseholdLaws {
        @Override
        public Outcome judge(Household household) {
            return RULES.explain(household).verdict().outcome();
        }

        @Override
        public RulesInForce rules() {
            return RULES;
        }
    }

    @Group
    @PropertyDefaults(tries = 60)
    class OfVillages implements VillageLaws {
        @Override
        public Outcome judge(Village village) {
            return RULES.explain(village).verdict().outcome();
        }

        @Override
        public RulesInForce rules() {
            return RULES;
        }
    }

    @Group
    @PropertyDefaults(tries = 60)
    class OfCounties implements CountyLaws {
        @Override
        public Outcome judge(County county) {
            return RULES.explain(county).verdict().outcome();
        }

        @Override
        public RulesInForce rules() {
            return RULES;
        }
    }

    @Group
    @PropertyDefaults(tries = 60)
    class OfProcedures implements ProcedureLaws {
        @Override
        public Outcome judge(ExitProcedure procedure) {
            return RULES.explain(procedure).verdict().outcome();
        }

        @Override
        public RulesInForce rules() {
            return RULES;
        }
    }

    @Group
    @PropertyDefaults(tries = 60)
    class OfAftercare implements AftercareLaws {
        @Override
        public Outcome judge(Aftercare aftercare) {
            return RULES.explain(aftercare).verdict().outcome();
        }

        @Override
        public RulesInForce rules() {
            return RULES;
        }
    }
}
