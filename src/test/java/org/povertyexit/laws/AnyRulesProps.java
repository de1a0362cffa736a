package org.povertyexit.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.povertyexit.testkit.arbitrary.JudgedSubjects;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Law;
import org.povertyexit.testkit.law.Regimes;

/** The laws hold of whatever the grammar can say, not only of the rulebooks that were written with it. */
@PropertyDefaults(tries = 300)
class AnyRulesProps {

    @Provide
    Arbitrary<Judged<?>> byAnyRules() {
        return Arbitraries.longs()
                .map(AnyRules::of)
                .flatMap(rulebook -> JudgedSubjects.of(rulebook, Regimes.of(rulebook)));
    }

    @Property
    void whatIsExplainedIsWhatIsAssessed(@ForAll("byAnyRules") Judged<?> judged) {
        judged.keeps(Law::explained);
    }

    @Property
    void hidingNeverTurnsTheOutcomeRound(@ForAll("byAnyRules") Judged<?> judged) {
        judged.keeps(Law::hiding);
    }

    @Property
    void whatServesNeverHarms(@ForAll("byAnyRules") Judged<?> judged) {
        judged.keeps(Law::directions);
    }

    @Property
    void theChangesNamedAreExact(@ForAll("byAnyRules") Judged<?> judged) {
        judged.keeps(Law::changes);
    }
}
