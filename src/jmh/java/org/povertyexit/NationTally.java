package org.povertyexit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.povertyexit.facts.Household;
import org.povertyexit.rulebooks.Rulebooks;

/** What counting adds to the verdicts on the households of a county, with other rulebooks used in the same JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NationTally {
    private static final int HOUSEHOLDS = 35_000;
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final RulesInForce rules = Rulebooks.NATIONAL.inForceOn(DAY);
    private final List<Household> households =
            new NationRegister(1).county(0, HOUSEHOLDS).limit(HOUSEHOLDS).toList();

    /** Uses the rules of all rulebooks, of two years. */
    @Setup
    public void pollute() {
        Rulebooks.all().stream()
                .flatMap(rulebook ->
                        Stream.of(DAY, DAY.plusYears(1), DAY.minusYears(1)).map(rulebook::inForceOn))
                .forEach(other -> households.forEach(other::assess));
    }

    /** The verdicts alone. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void verdicts(Blackhole sink) {
        for (Household household : households) {
            sink.consume(rules.assess(household));
        }
    }

    /** Verdicts and tally in one pass. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public Tally tallyOfAll() {
        return households.stream().collect(rules.toTally());
    }

    /** Verdicts, each added to a tally that stays as it is. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public Tally tallyOneByOne() {
        Tally tally = Tally.NONE;
        for (Household household : households) {
            tally = tally.with(rules.assess(household), household.size());
        }
        return tally;
    }
}
