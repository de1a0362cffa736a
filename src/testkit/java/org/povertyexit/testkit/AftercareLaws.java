package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.testkit.arbitrary.Aftercares;
import org.povertyexit.testkit.law.Kind;

/** The laws of whatever judges the support after an exit. */
public interface AftercareLaws extends GapLaws<Aftercare> {

    @Override
    default Kind<Aftercare> kind() {
        return Kind.AFTERCARE;
    }

    @Override
    default Arbitrary<Aftercare> subjects() {
        return Aftercares.awkward();
    }
}
