package org.attest.server.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** Lets so many queries run at a time. */
public final class Gate {
    private final int atOnce;
    private final Semaphore places;
    private final Duration patience;

    /**
     * A gate.
     *
     * @param patience how long a query waits for a place before it is sent away
     */
    public Gate(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** A place, given back by closing. */
    public interface Entry extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for a place.
     *
     * @throws AttestException {@code SERVER_BUSY}
     */
    public Entry enter() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return places::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AttestException(new Finding(
                Code.SERVER_BUSY,
                Place.of("server"),
                "all " + atOnce + " places for queries are taken",
                "come back in a few seconds"));
    }

    /** How many queries run now. */
    public int running() {
        return atOnce - places.availablePermits();
    }
}
