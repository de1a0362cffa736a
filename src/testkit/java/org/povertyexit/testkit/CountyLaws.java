package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.County;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.law.Kind;

/** The laws of whatever judges counties. */
public interface CountyLaws extends GapLaws<County> {

    @Override
    default Kind<County> kind() {
        return Kind.COUNTY;
    }

    @Override
    default Arbitrary<County> subjects() {
        return Counties.awkward(rules().rulebook());
    }
}
