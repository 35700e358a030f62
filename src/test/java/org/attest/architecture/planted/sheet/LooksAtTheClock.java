package org.attest.architecture.planted.sheet;

import java.time.Instant;
import java.util.UUID;

/** Planted: a clock and a die. */
public final class LooksAtTheClock {
    public String both() {
        return Instant.now() + " " + UUID.randomUUID();
    }
}
