package org.povertyexit.audit;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work for several threads, whose results one takes in the order in which the work was given. */
final class InOrder<R> implements Closeable {

    /** Takes the results, on the thread that gives the work. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final Taker<R> taker;
    private final ExecutorService threads;
    private final int mostAhead;
    private final Deque<Future<R>> given = new ArrayDeque<>();

    /** With one thread it is the one that gives the work. */
    InOrder(int threads, Taker<R> taker) {
        this.taker = taker;
        this.threads = threads == 1 ? MoreExecutors.newDirectExecutorService() : Executors.newFixedThreadPool(threads);
        this.mostAhead = threads == 1 ? 0 : 2 * threads;
    }

    /** Gives work; waits for earlier work first when much is under way, and fails as that failed. */
    void give(Callable<R> work) throws IOException {
        given.add(threads.submit(work));
        take(mostAhead);
    }

    /** Waits for all of it. */
    void finish() throws IOException {
        take(0);
    }

    private void take(int left) throws IOException {
        while (given.size() > left) {
            taker.take(done(given.remove()));
        }
    }

    private static <R> R done(Future<R> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfInstanceOf(cause, IOException.class);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
