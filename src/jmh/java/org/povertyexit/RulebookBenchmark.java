package org.povertyexit;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.povertyexit.rulebooks.Rulebooks;

/** What it costs to bind a rulebook to a day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulebookBenchmark {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    /** Uses other rulebooks. */
    @Setup
    public void prepare() {
        OtherRulebooks.use();
    }

    /** The national rulebook. */
    @Benchmark
    public RulesInForce bindNational() {
        return Rulebooks.NATIONAL.inForceOn(DAY);
    }

    /** One that amends one that amends it. */
    @Benchmark
    public RulesInForce bindCity() {
        return Rulebooks.SANMENXIA.inForceOn(DAY);
    }
}
