package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;

/** Tallies add up in any order and any grouping. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class TallyProps {
    private static final RulesInForce RULES = Judged.rules(Judged.DAYS.get(7));

    private static Tally tally(List<Household> households) {
        return households.stream().collect(RULES.toTally());
    }

    @Property(tries = 100)
    void nobodyAddsNothing(@ForAll @Size(max = 10) List<Household> households) {
        Tally tally = tally(households);

        assertThat(tally.plus(Tally.NONE)).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(Tally.NONE.plus(tally)).isEqualTo(tally);
        assertThat(Tally.NONE.subjects()).isZero();
    }

    @Property(tries = 100)
    void anyPartitionAndAnyOrderGivesTheSame(@ForAll @Size(max = 12) List<Household> households, @ForAll long seed) {
        Random random = new Random(seed);
        List<Household> shuffled = new ArrayList<>(households);
        Collections.shuffle(shuffled, random);
        Map<Integer, List<Household>> parts =
                shuffled.stream().collect(Collectors.groupingBy(household -> random.nextInt(4)));
        List<Tally> tallies = parts.values().stream().map(TallyProps::tally).toList();

        assertThat(tallies.stream().reduce(Tally.NONE, Tally::plus)).isEqualTo(tally(households));
        assertThat(tallies.stream().reduce(Tally.NONE, (a, b) -> b.plus(a))).isEqualTo(tally(households));
        assertThat(shuffled.parallelStream().collect(RULES.toTally())).isEqualTo(tally(households));
    }

    @Property(tries = 100)
    void additionIsAssociativeAndLeavesWhatItAddsAlone(@ForAll @Size(3) List<Household> households) {
        List<Tally> tallies =
                households.stream().map(List::of).map(TallyProps::tally).toList();
        Tally a = tallies.get(0);
        Tally b = tallies.get(1);
        Tally c = tallies.get(2);

        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a).isEqualTo(tally(households.subList(0, 1)));
        assertThat(b).isEqualTo(tally(households.subList(1, 2)));
    }

    @Property(tries = 100)
    void oneByOneIsTheSameAsAllAtOnce(@ForAll @Size(max = 10) List<Household> households) {
        Tally tally = Tally.NONE;
        for (Household household : households) {
            tally = tally.with(RULES.assess(household), household.size());
        }

        assertThat(tally).isEqualTo(tally(households));
        assertThat(tally.subjects()).isEqualTo(households.size());
    }

    @Property(tries = 50)
    void aTallySurvivesSerialization(@ForAll @Size(max = 10) List<Household> households)
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
    void whatIsCountedByClauseIsWhatTheVerdictsSay(@ForAll @Size(max = 10) List<Household> households) {
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
