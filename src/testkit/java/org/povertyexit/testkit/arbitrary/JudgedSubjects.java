package org.povertyexit.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Awkward subjects of every kind, before the rules of a day. */
public final class JudgedSubjects {
    private final Regimes regimes;
    private final List<Tuple2<Integer, Arbitrary<Judged<?>>>> kinds = new ArrayList<>();

    private JudgedSubjects(Regimes regimes) {
        this.regimes = regimes;
    }

    /** Subjects by the numbers of a rulebook, before its rules of some days, as far as these judge such subjects. */
    public static Arbitrary<Judged<?>> of(Rulebook rulebook, Regimes regimes) {
        JudgedSubjects judged = new JudgedSubjects(regimes);
        judged.add(4, Kind.HOUSEHOLD, Households.awkward(rulebook));
        judged.add(1, Kind.VILLAGE, Villages.awkward(rulebook));
        judged.add(3, Kind.COUNTY, Counties.awkward(rulebook));
        judged.add(1, Kind.PROCEDURE, Procedures.awkward());
        judged.add(1, Kind.AFTERCARE, Aftercares.awkward());
        return Arbitraries.frequencyOf(judged.kinds);
    }

    private <S> void add(int frequency, Kind<S> kind, Arbitrary<S> subjects) {
        List<RulesInForce> rules = regimes.rules(kind.level());
        if (!rules.isEmpty()) {
            kinds.add(Tuple.of(
                    frequency,
                    Combinators.combine(subjects, Arbitraries.of(rules))
                            .as((subject, day) -> new Judged<>(kind, day, subject))));
        }
    }
}
