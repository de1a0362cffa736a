package org.povertyexit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.povertyexit.audit.DmnRules;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Household;

/**
 * What judging households costs with Apache KIE DMN once its inputs, which are maps, are made; in cache only, as a million
 * of them would take a few minutes to check.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KieDmnBenchmark {
    private static final int AT_ONCE = 1_000;

    private final List<Map<String, Object>> inputs = new ArrayList<>();
    private final DmnRules written = DmnRules.written(SubjectsBenchmark.RULES);
    private final DmnRules forSpeed = DmnRules.forSpeed(SubjectsBenchmark.RULES);

    /** Makes the inputs, and checks both models on every household. */
    @Setup
    public void prepare() {
        Household[] households = new HouseholdMix().fill(new Household[AT_ONCE]);
        Arrays.stream(households).map(DmnRules::inputs).forEach(inputs::add);
        VerdictBits<Household> library =
                new VerdictBits<>(SubjectsBenchmark.RULES, Level.HOUSEHOLD, SubjectsBenchmark.RULES::assess);
        library.check(households, modelForSpeed());
        library.check(households, modelThatTheAuditToolWrites());
    }

    /** A verdict by a model written for speed. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public long[] modelForSpeed() {
        return inputs.stream().mapToLong(forSpeed::judge).toArray();
    }

    /** A verdict by the model that {@code rules --format dmn} writes. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public long[] modelThatTheAuditToolWrites() {
        return inputs.stream().mapToLong(written::judge).toArray();
    }
}
