package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private final List<Integer> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsAreTakenInTheOrderInWhichTheWorkWasGiven(int threads) throws IOException {
        try (InOrder<Integer> work = new InOrder<>(threads, taken::add)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                work.give(() -> number);
            }
            work.finish();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void earlierWorkThatTakesLongerIsWaitedFor() throws IOException {
        CountDownLatch laterIsDone = new CountDownLatch(1);
        try (InOrder<Integer> work = new InOrder<>(2, taken::add)) {
            work.give(() -> {
                laterIsDone.await();
                return 1;
            });
            work.give(() -> {
                laterIsDone.countDown();
                return 2;
            });
            work.finish();
        }

        assertThat(taken).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void workThatFailsFailsAsItDidOnTheThreadThatGaveIt(int threads) {
        assertThatThrownBy(() -> run(threads, () -> {
                    throw new IOException("no room");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
        assertThatThrownBy(() -> run(threads, () -> {
                    throw new CallFailed("no such file");
                }))
                .isInstanceOf(CallFailed.class);
        assertThatThrownBy(() -> run(threads, () -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private void run(int threads, Callable<Integer> failing) throws IOException {
        try (InOrder<Integer> work = new InOrder<>(threads, taken::add)) {
            work.give(failing);
            work.finish();
        }
    }
}
