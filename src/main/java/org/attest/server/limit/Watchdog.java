package org.attest.server.limit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stops what has run for too long. Jena looks at its own clock only between rows, and not in every operator; here
 * another thread stops the execution, and interrupts the thread when that has not helped.
 */
public final class Watchdog implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ScheduledExecutorService clock;

    public Watchdog() {
        clock = Executors.newScheduledThreadPool(1, task -> {
            Thread thread = new Thread(task, "attest-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A watch, which ends by closing. */
    public static final class Watch implements AutoCloseable {
        private final AtomicBoolean fired = new AtomicBoolean();
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile Future<?> first;
        private volatile Future<?> second;

        private Watch(Future<?> none) {
            this.first = none;
            this.second = none;
        }

        /** Whether time was up. */
        public boolean fired() {
            return fired.get();
        }

        @Override
        public void close() {
            synchronized (this) {
                over.set(true);
                first.cancel(false);
                second.cancel(false);
            }
            if (fired.get()) {
                // The interruption was meant for the query, not for what this thread does next.
                Thread.interrupted();
            }
        }
    }

    /**
     * Watches what the calling thread does until the watch is closed.
     *
     * @param stop stops it; called from another thread
     */
    public Watch watch(Duration longest, Runnable stop) {
        Thread worker = Thread.currentThread();
        Watch watch = new Watch(java.util.concurrent.CompletableFuture.completedFuture(null));
        watch.first = clock.schedule(
                () -> {
                    watch.fired.set(true);
                    stop.run();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        watch.second = clock.schedule(
                () -> {
                    synchronized (watch) {
                        if (!watch.over.get()) {
                            worker.interrupt();
                        }
                    }
                },
                longest.plus(GRACE).toMillis(),
                TimeUnit.MILLISECONDS);
        return watch;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
