package org.attest.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The queries that pages run just now, by names that the pages made up: whoever started one can end it. A name cannot be
 * guessed, so that nobody ends what somebody else runs.
 */
final class Runs {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{16,64}");

    private final Map<String, Runnable> running = new ConcurrentHashMap<>();

    /** Notes a query; without a proper name it cannot be ended. */
    void begin(String name, Runnable end) {
        if (NAME.matcher(name).matches()) {
            running.put(name, end);
        }
    }

    /** The query has its answer. */
    void ended(String name) {
        running.remove(name);
    }

    /** Ends a query; says whether there was one of that name. */
    boolean stop(String name) {
        Runnable end = running.remove(name);
        if (end != null) {
            end.run();
        }
        return end != null;
    }
}
