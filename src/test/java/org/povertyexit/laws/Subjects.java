package org.povertyexit.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.povertyexit.facts.Household;

/** Every kind of subject, under the rules of every regime. */
class Subjects extends DomainContextBase {

    @Provide
    Arbitrary<Judged<?>> judged() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, of(Judged.HOUSEHOLD)), Tuple.of(1, of(Judged.VILLAGE)), Tuple.of(2, of(Judged.COUNTY)));
    }

    @Provide
    Arbitrary<Household> household() {
        return Households.any();
    }

    private static <S> Arbitrary<Judged<?>> of(Judged.Kind<S> kind) {
        return Combinators.combine(kind.subjects(), Arbitraries.of(Judged.DAYS))
                .as((subject, day) -> new Judged<>(kind, Judged.rules(day), subject));
    }
}
