package org.povertyexit;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;
import org.povertyexit.clause.Level;

/** What judging subjects of one kind costs, beside the same criteria written out by hand. */
public abstract class LevelBenchmark<S> extends SubjectsBenchmark<S> {
    LevelBenchmark(Level level, Mix<S> mix, IntFunction<S[]> room) {
        super(level, mix, room);
    }

    abstract long byHand(S subject);

    abstract Explanation<S> explain(S subject);

    @Override
    long[] rival(S[] block) {
        return Arrays.stream(block).mapToLong(this::byHand).toArray();
    }

    /** The reference: a verdict by the criteria written out by hand. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void byHand(Blackhole sink) {
        for (S subject : next()) {
            sink.consume(byHand(subject));
        }
    }

    /** A verdict. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void assess(Blackhole sink) {
        for (S subject : next()) {
            sink.consume(assess(subject));
        }
    }

    /** A verdict with every reason. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void explain(Blackhole sink) {
        for (S subject : next()) {
            sink.consume(explain(subject));
        }
    }
}
