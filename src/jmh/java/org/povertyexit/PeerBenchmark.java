package org.povertyexit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Household;
import org.povertyexit.peer.Engine;
import org.povertyexit.peer.Peer;

/** What judging households costs with the engines that a user would take instead. */
public class PeerBenchmark extends SubjectsBenchmark<Household> {
    /** Which engine. */
    @Param
    public Engine engine;

    private Peer peer;

    /** Households. */
    public PeerBenchmark() {
        super(Level.HOUSEHOLD, new HouseholdMix(), Household[]::new);
    }

    /** Gives the engine its rules, and checks it on every household. */
    @Override
    @Setup
    public void prepare() {
        peer = engine.start();
        super.prepare();
    }

    @Override
    Verdict assess(Household household) {
        return RULES.assess(household);
    }

    @Override
    long[] rival(Household[] block) {
        return peer.judge(block);
    }

    /** A verdict. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public long[] judge() {
        return peer.judge(next());
    }
}
