package org.povertyexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.povertyexit.clause.Level;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * Subjects to judge by the national rules of 2019-12-31, in cache (1,000) and in memory (1,000,000), a thousand at a time
 * and in turn.
 *
 * <p>What is allocated goes round in 256 MB: memory that is touched for the first time can cost more than a verdict.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-Xmn256m"})
public abstract class SubjectsBenchmark<S> {
    static final int AT_ONCE = 1_000;
    static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    /** How many subjects there are. */
    @Param({"1000", "1000000"})
    public int subjects;

    private final Level level;
    private final Mix<S> mix;
    private final IntFunction<S[]> room;
    private final List<S[]> blocks = new ArrayList<>();
    private int next;

    SubjectsBenchmark(Level level, Mix<S> mix, IntFunction<S[]> room) {
        this.level = level;
        this.mix = mix;
        this.room = room;
    }

    /** Uses other rulebooks, makes the subjects, and checks that the library and its rival agree on each of them. */
    @Setup
    public void prepare() {
        OtherRulebooks.use();
        VerdictBits<S> library = new VerdictBits<>(RULES, level, this::assess);
        S[] all = mix.fill(room.apply(subjects));
        for (int first = 0; first < subjects; first += AT_ONCE) {
            S[] block = Arrays.copyOfRange(all, first, first + AT_ONCE);
            library.check(block, rival(block));
            blocks.add(block);
        }
        // So that they lie in the order in which they were made, in each benchmark alike.
        System.gc();
    }

    /** The next thousand. */
    final S[] next() {
        S[] block = blocks.get(next);
        next = (next + 1) % blocks.size();
        return block;
    }

    abstract Verdict assess(S subject);

    /** The verdicts of whom the library is compared with, as bits. */
    abstract long[] rival(S[] block);
}
