package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.testkit.arbitrary.Procedures;
import org.povertyexit.testkit.law.Kind;

/** The laws of whatever judges the procedure of an exit. */
public interface ProcedureLaws extends GapLaws<ExitProcedure> {

    @Override
    default Kind<ExitProcedure> kind() {
        return Kind.PROCEDURE;
    }

    @Override
    default Arbitrary<ExitProcedure> subjects() {
        return Procedures.awkward(rules().rulebook());
    }
}
