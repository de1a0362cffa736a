package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.Village;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Kind;

/** The laws of whatever judges villages. */
public interface VillageLaws extends GapLaws<Village> {

    @Override
    default Kind<Village> kind() {
        return Kind.VILLAGE;
    }

    @Override
    default Arbitrary<Village> subjects() {
        return Villages.awkward(rules().rulebook());
    }
}
