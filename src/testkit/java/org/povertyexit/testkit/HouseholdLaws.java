package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.Household;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.law.Kind;

/** The laws of whatever judges households. */
public interface HouseholdLaws extends GapLaws<Household> {

    @Override
    default Kind<Household> kind() {
        return Kind.HOUSEHOLD;
    }

    @Override
    default Arbitrary<Household> subjects() {
        return Households.awkward(rules().rulebook());
    }
}
