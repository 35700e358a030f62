package org.attest.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the server counts, in the form that Prometheus reads. */
final class Meters {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Timer queries = Timer.builder("attest.query.seconds")
            .description("Time of queries that were answered whole by the store")
            .register(registry);
    private final DistributionSummary bytes = DistributionSummary.builder("attest.query.bytes")
            .description("Length of their answers")
            .register(registry);

    private final Map<String, Counter> outcomes = new ConcurrentHashMap<>();

    Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    /** How many queries run now. */
    void running(Supplier<Number> running) {
        Gauge.builder("attest.query.running", running)
                .description("Queries that run now")
                .register(registry);
    }

    /** A request ended in a way: cached, not-modified, timeout, cut, busy, rate, refused. */
    void counted(String outcome) {
        outcomes.computeIfAbsent(outcome, this::counter).increment();
    }

    private Counter counter(String outcome) {
        return Counter.builder("attest.requests")
                .description("Requests by how they ended, where the store did not answer whole")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** A moment, for {@link #answered}. */
    long now() {
        return registry.config().clock().monotonicTime();
    }

    void answered(long begun, long length) {
        queries.record(now() - begun, TimeUnit.NANOSECONDS);
        bytes.record((double) length);
    }

    String text() {
        return registry.scrape();
    }
}
