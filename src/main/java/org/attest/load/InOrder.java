package org.attest.load;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things by several threads, and hands the results on one by one, in the order of the things. Only as many
 * results are held as keep the threads busy.
 *
 * @param threads how many work at once
 */
record InOrder(int threads) {
    private static final int AHEAD = 3;

    InOrder {
        if (threads < 1) {
            throw new IllegalArgumentException("somebody has to work");
        }
    }

    /** As many threads as there are processors. */
    static InOrder onAllProcessors() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Works on each thing.
     *
     * @param work what the threads do; it must not fail
     * @param next takes the results, in the caller's thread
     */
    <T, R> void each(Collection<T> things, Function<T, R> work, Consumer<R> next) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "attest-read");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T thing : things) {
                if (waiting.size() == threads * AHEAD) {
                    next.accept(result(waiting.remove()));
                }
                waiting.add(pool.submit(() -> work.apply(thing)));
            }
            while (!waiting.isEmpty()) {
                next.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be worked on", e.getCause());
        }
    }
}
