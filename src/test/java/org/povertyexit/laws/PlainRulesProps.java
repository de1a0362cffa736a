package org.povertyexit.laws;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.testkit.JudgeLaws;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Kind;

/** The plain rules, which share nothing with the grammar, agree with it wherever everything is known. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs a group only when it is an inner class
class PlainRulesProps {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    @Group
    class OfHouseholds implements JudgeLaws<Household> {
        @Override
        public Outcome judge(Household household) {
            return PlainRules.unmet(household, DAY).isEmpty() ? Outcome.MET : Outcome.NOT_MET;
        }

        @Override
        public RulesInForce rules() {
            return National.rules(DAY);
        }

        @Override
        public Kind<Household> kind() {
            return Kind.HOUSEHOLD;
        }

        @Override
        public Arbitrary<Household> subjects() {
            return Households.complete();
        }
    }

    @Group
    class OfVillages implements JudgeLaws<Village> {
        @Override
        public Outcome judge(Village village) {
            return PlainRules.unmet(village, DAY).isEmpty() ? Outcome.MET : Outcome.NOT_MET;
        }

        @Override
        public RulesInForce rules() {
            return National.rules(DAY);
        }

        @Override
        public Kind<Village> kind() {
            return Kind.VILLAGE;
        }

        @Override
        public Arbitrary<Village> subjects() {
            return Villages.complete();
        }
    }
}
