package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.Rulebooks;

/** What is known and met costs no garbage: neither to judge it nor to count it. */
@Tag("gate") // what PIT puts into the code allocates
class AllocationTest {
    private static final int TIMES = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long bytes(Runnable work) {
        work.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static RulesInForce rules(int year) {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(year, 12, 31));
        assertThat(rules.assess(Records.HOUSEHOLD).outcome()).isEqualTo(Outcome.MET);
        return rules;
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018, 2019, 2020})
    void judgingAHouseholdThatMeetsEverythingAllocatesNothing(int year) {
        RulesInForce rules = rules(year);
        long allocated = bytes(() -> {
            for (int i = 0; i < TIMES; i++) {
                rules.assess(Records.HOUSEHOLD);
            }
        });
        assertThat(allocated / TIMES).isZero();
    }

    @Test
    void countingItAllocatesNothingMore() {
        RulesInForce rules = rules(2019);
        long allocated = bytes(() -> {
            Tally tally = Stream.generate(() -> Records.HOUSEHOLD).limit(TIMES).collect(rules.toTally());
            assertThat(tally.subjects()).isEqualTo(TIMES);
        });
        assertThat(allocated / TIMES).isZero();
    }
}
