package org.attest.server;

import java.net.BindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.LocalEndpoint;
import org.attest.query.PlacePoints;
import org.attest.query.QueryReader;
import org.attest.server.limit.Clients;
import org.attest.server.limit.Gate;
import org.attest.server.limit.Watchdog;
import org.attest.server.page.Pages;
import org.attest.server.protocol.ProtocolReader;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** The server as a whole. This is the one place where its parts are put together. */
public final class AttestServer implements AutoCloseable {
    /** Embedded Fuseki buffers 5 MiB of each answer before it sends a byte; a small buffer is faster and lighter. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    /** Shorter answers fit in one packet anyway; in bytes. */
    private static final int LEAST_COMPRESSED = 1400;

    /** How long a query waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String ROOT = "/";

    private final FusekiServer fuseki;
    private final String host;
    private final Watchdog watchdog;

    private AttestServer(FusekiServer fuseki, String host, Watchdog watchdog) {
        this.fuseki = fuseki;
        this.host = host;
        this.watchdog = watchdog;
    }

    /**
     * Builds and starts a server.
     *
     * @throws AttestException {@code PORT_IN_USE} or {@code HOST_INVALID}
     */
    public static AttestServer start(Served served, ServerSettings settings) {
        return start(served, settings, null);
    }

    /**
     * Builds and starts a server that may also be changed.
     *
     * @param updates null for one that can only be read
     * @throws AttestException {@code PORT_IN_USE} or {@code HOST_INVALID}
     */
    public static AttestServer start(Served served, ServerSettings settings, @Nullable Updates updates) {
        Pages pages = new Pages();
        Meters meters = new Meters();
        Watchdog watchdog = new Watchdog();
        Gate gate = new Gate(settings.limits().atOnce(), PATIENCE);
        meters.running(gate::running);
        SparqlService service =
                new SparqlService(served.sparql(), served.prefixes(), settings.limits(), gate, watchdog, meters);
        PublicUrl address = new PublicUrl(settings.publicUrl());
        Route description = new DescriptionRoute(served, address, settings.archive() != null);
        Runs runs = new Runs();
        PerVersion<PlacePoints> points = new PerVersion<>(
                () -> served.endpoint().versions().latest().get(), () -> PlacePoints.of(served.endpoint()));
        List<Route> routes = new ArrayList<>(List.of(
                new DataRoute(served.endpoint()),
                new MetricsRoute(meters),
                description,
                new HomeRoute(served, pages, points),
                new AssetRoute(),
                new CompletionRoute(served),
                new StopRoute(runs),
                new ReadRoute(new Things(served), pages),
                new HealthRoute(served),
                new QueryRoute(served, pages, settings.limits().timeout(), gate, address, points),
                new ApiRoute(served, pages, address),
                new ReconcileRoute(served, pages, address, gate),
                new FindRoute(served, pages),
                new EvidenceRoute(served, pages, settings.limits(), gate),
                new WithoutRoute(served, pages, settings.limits().timeout(), gate),
                new IdRoute(new Things(served)),
                new PageRoute(new Things(served), pages, points),
                new ResolveRoute(served),
                new TermsRoute(served, pages),
                new DocRoute(new Things(served), address)));
        Archive archive = settings.archive();
        if (archive != null) {
            routes.add(new DumpRoute(served, archive));
            routes.add(new WhatChangedRoute(
                    served, archive, pages, settings.limits().timeout(), gate));
            routes.add(new PermalinkRoute(
                    served, archive, pages, address, settings.limits().timeout(), gate));
        }
        if (updates != null) {
            routes.add(new UpdateRoute(
                    updates,
                    new QueryReader(served.prefixes()),
                    new ProtocolReader(settings.limits().requestBytes())));
        }
        Operation sparql =
                Operation.alloc("https://w3id.org/attest/ns#sparql", "attest-sparql", "SPARQL, reading only");
        Clients clients = new Clients(settings.limits().perSecond());
        boolean behindProxy = settings.limits().behindProxy();
        AskRoute ask = new AskRoute(served, pages, settings.limits(), gate, points, runs);
        LongSupplier numbers = new AtomicLong()::incrementAndGet;
        FrontDoor door = new FrontDoor(routes, service, description, ask, pages, clients, behindProxy, meters, numbers);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .registerOperation(sparql, new SparqlOperation(service))
                .add(
                        ROOT,
                        DataService.newBuilder(served.endpoint().dataset().asDatasetGraph())
                                .addEndpoint(sparql, "sparql"))
                .addFilter("/*", door);
        served.second().ifPresent(second -> {
            builder.add(SecondDataset.ALONE, answering(second.alone(), sparql));
            builder.add(SecondDataset.WITH_FIRST, answering(second.withFirst(), sparql));
        });
        FusekiServer fuseki = builder.build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            configure((ServerConnector) connector, settings.host());
        }
        Server jetty = fuseki.getJettyServer();
        jetty.setHandler(new KeptAnswers(jetty.getHandler(), service, clients, behindProxy, meters, numbers));
        compress(jetty);
        AttestServer server = start(fuseki, settings, watchdog);
        address.listensOn(server.url());
        return server;
    }

    private static DataService.Builder answering(LocalEndpoint endpoint, Operation sparql) {
        return DataService.newBuilder(endpoint.dataset().asDatasetGraph()).addEndpoint(sparql, "sparql");
    }

    private static void configure(ServerConnector connector, String host) {
        connector.setHost(host);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        // Else Jetty takes a header for one it has seen on the connection that differs in case only: also a token.
        http.setHeaderCacheCaseSensitive(true);
    }

    /** Fuseki has no switch for it. */
    private static void compress(Server jetty) {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST_COMPRESSED);
        CompressionHandler compression = new CompressionHandler(jetty.getHandler());
        compression.putCompression(gzip);
        compression.putConfiguration(
                "/*", CompressionConfig.builder().defaults().build());
        jetty.setHandler(compression);
    }

    private static AttestServer start(FusekiServer fuseki, ServerSettings settings, Watchdog watchdog) {
        try {
            return new AttestServer(fuseki.start(), settings.host(), watchdog);
        } catch (FusekiException e) {
            fuseki.stop();
            watchdog.close();
            throw new AttestException(failure(e, settings), e);
        }
    }

    private static Finding failure(Throwable failure, ServerSettings settings) {
        Place place = Place.of(settings.host() + ":" + settings.port());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    && String.valueOf(cause.getMessage()).contains("in use")) {
                return new Finding(
                        Code.PORT_IN_USE,
                        place,
                        "another program listens on port " + settings.port(),
                        "stop it, or start with --port N (0 takes any free one)");
            }
        }
        return new Finding(
                Code.HOST_INVALID,
                place,
                "the server cannot listen there: " + failure.getMessage(),
                "--host takes a name or address of this machine; without it the server is on loopback");
    }

    /** The address of the home page, ending in a slash. */
    public String url() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + fuseki.getHttpPort() + "/";
    }

    /** Waits until the server has stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
        watchdog.close();
    }
}
