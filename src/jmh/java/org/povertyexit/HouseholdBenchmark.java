package org.povertyexit;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;

/** What judging households costs. */
public class HouseholdBenchmark extends LevelBenchmark<Household> {
    /** Households. */
    public HouseholdBenchmark() {
        super(Level.HOUSEHOLD, new HouseholdMix(), Household[]::new);
    }

    @Override
    long byHand(Household household) {
        return HouseholdsByHand.verdict(household);
    }

    @Override
    Verdict assess(Household household) {
        return RULES.assess(household);
    }

    @Override
    Explanation<Household> explain(Household household) {
        return RULES.explain(household);
    }

    /** A verdict, and what each clause says told one by one. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void findings(Blackhole sink) {
        BiConsumer<Clause<?>, Outcome> told = (clause, outcome) -> sink.consume(outcome);
        for (Household household : next()) {
            sink.consume(RULES.assess(household, told));
        }
    }

    /** The tally of their verdicts. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public Tally tally() {
        return Arrays.stream(next()).collect(RULES.toTally());
    }
}
