package org.attest.server.limit;

import java.time.Duration;

/**
 * What keeps a public server alive.
 *
 * @param timeout longest time a query may take
 * @param atOnce queries that run at the same time; others wait a moment, then are told to come back
 * @param perSecond requests of one client a second, in the long run; 0 for any number
 * @param requestBytes longest body of a request
 * @param resultBytes longest answer
 * @param behindProxy whether the client is the one that a proxy names in {@code X-Forwarded-For}
 */
public record Limits(
        Duration timeout, int atOnce, int perSecond, int requestBytes, long resultBytes, boolean behindProxy) {
    private static final int MEBIBYTE = 1024 * 1024;

    public Limits {
        if (timeout.isNegative() || timeout.isZero() || atOnce < 1 || perSecond < 0) {
            throw new IllegalArgumentException("a time above zero and at least one query at a time are needed");
        }
        if (requestBytes < 1 || resultBytes < 1) {
            throw new IllegalArgumentException("requests and results need some bytes");
        }
    }

    /** The usual limits, with a timeout. */
    public static Limits of(Duration timeout) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(timeout, Math.max(4, 2 * cores), 0, MEBIBYTE, 512L * MEBIBYTE, false);
    }

    /** The same with another number of queries at a time. */
    public Limits atOnce(int queries) {
        return new Limits(timeout, queries, perSecond, requestBytes, resultBytes, behindProxy);
    }

    /** The same with another number of requests a second for each client. */
    public Limits perSecond(int requests) {
        return new Limits(timeout, atOnce, requests, requestBytes, resultBytes, behindProxy);
    }

    /** The same with other sizes, in bytes. */
    public Limits sizes(int request, long result) {
        return new Limits(timeout, atOnce, perSecond, request, result, behindProxy);
    }

    /** The same behind a proxy that names the clients. */
    public Limits behindProxy(boolean proxy) {
        return new Limits(timeout, atOnce, perSecond, requestBytes, resultBytes, proxy);
    }
}
