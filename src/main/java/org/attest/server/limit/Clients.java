package org.attest.server.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How often each client asks. A client may ask for ten seconds' worth of requests at once, and then as fast as the rate. */
public final class Clients {
    private static final int BURST_SECONDS = 10;
    private static final int MOST_REMEMBERED = 10_000;

    private final int perSecond;
    private final Cache<String, Bucket> buckets;

    /**
     * Counts clients.
     *
     * @param perSecond 0 for any number
     */
    public Clients(int perSecond) {
        this.perSecond = perSecond;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Which client it is: the last address that a proxy of ours names, else the one that it comes from. */
    public String name(String address, @Nullable String forwardedFor) {
        return forwardedFor == null
                ? address
                : forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    /** Empty when the client may go on, else the seconds until it may. */
    public OptionalLong wait(String client) {
        if (perSecond == 0) {
            return OptionalLong.empty();
        }
        ConsumptionProbe probe = buckets.get(client, unused -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity((long) perSecond * BURST_SECONDS).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
