package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.testkit.TallyLaws;

/** Tallies add up in any order and any grouping, on one thread or several, here or elsewhere. */
class TallyProps implements TallyLaws<Tally> {
    private static final RulesInForce RULES = National.rules(National.DAYS.get(7));

    @Override
    public Tally none() {
        return Tally.NONE;
    }

    @Override
    public Tally plus(Tally one, Tally other) {
        return one.plus(other);
    }

    @Override
    public Tally tally(List<Household> households) {
        return households.stream().collect(RULES.toTally());
    }

    @Property(tries = 100)
    void manyThreadsGiveTheSame(@ForAll("tried") List<Household> households) {
        assertThat(households.parallelStream().collect(RULES.toTally())).isEqualTo(tally(households));
    }

    @Property(tries = 100)
    void oneByOneIsTheSameAsAllAtOnce(@ForAll("tried") List<Household> households) {
        Tally tally = Tally.NONE;
        for (Household household : households) {
            tally = tally.with(RULES.assess(household), household.size());
        }

        assertThat(tally).isEqualTo(tally(households));
        assertThat(tally.subjects()).isEqualTo(households.size());
    }

    @Property(tries = 50)
    void aTallySurvivesSerialization(@ForAll("tried") List<Household> households)
            throws IOException, ClassNotFoundException {
        Tally tally = tally(households);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(tally).hasSameHashCodeAs(tally);
        }
    }

    @Property(tries = 100)
    void whatIsCountedByClauseIsWhatTheVerdictsSay(@ForAll("tried") List<Household> households) {
        Map<String, Map<Outcome, Long>> byClause = tally(households).byClause().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        RULES.clauses(Level.HOUSEHOLD).forEach(clause -> {
            Map<Outcome, Long> counted = byClause.getOrDefault(clause.id(), Map.of());
            List<Verdict> verdicts = households.stream().map(RULES::assess).toList();
            assertThat(counted.getOrDefault(Outcome.NOT_MET, 0L))
                    .isEqualTo(verdicts.stream()
                            .filter(verdict -> verdict.unmet().contains(clause))
                            .count());
            assertThat(counted.getOrDefault(Outcome.UNDETERMINED, 0L))
                    .isEqualTo(verdicts.stream()
                            .filter(verdict -> verdict.undetermined().contains(clause))
                            .count());
        });
    }
}
