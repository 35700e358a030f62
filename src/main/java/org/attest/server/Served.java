package org.attest.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.HeldTexts;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.jspecify.annotations.Nullable;

/** What a server serves. */
public final class Served {
    /** Clients know a SPARQL endpoint by how its address ends. */
    static final String SPARQL = "/sparql";

    private final LocalEndpoint endpoint;
    private final Supplier<String> storeId;
    private final Prefixes prefixes;
    private final Supplier<QueryCatalogue> read;
    private final @Nullable SecondDataset second;
    private final @Nullable Rules rules;
    private final @Nullable Views views;
    private final @Nullable HeldTexts texts;
    private volatile @Nullable Current current;

    /** The canned queries as they may be shown at one version of the store. */
    private record Current(OptionalLong version, QueryCatalogue catalogue) {}

    /**
     * A service.
     *
     * @param endpoint the store, ready to be asked
     * @param storeId tells the name of the content of the store, for {@code /health}
     * @param prefixes ours, with the base of the store
     * @param read gives the canned queries as they may be shown; asked again when the version of the store has risen
     */
    public Served(LocalEndpoint endpoint, Supplier<String> storeId, Prefixes prefixes, Supplier<QueryCatalogue> read) {
        this(endpoint, storeId, prefixes, read, null);
    }

    /**
     * A service with proposed claims beside.
     *
     * @param second null when nothing is proposed
     */
    public Served(
            LocalEndpoint endpoint,
            Supplier<String> storeId,
            Prefixes prefixes,
            Supplier<QueryCatalogue> read,
            @Nullable SecondDataset second) {
        this(endpoint, storeId, prefixes, read, second, null, null);
    }

    private Served(
            LocalEndpoint endpoint,
            Supplier<String> storeId,
            Prefixes prefixes,
            Supplier<QueryCatalogue> read,
            @Nullable SecondDataset second,
            @Nullable Rules rules,
            @Nullable HeldTexts texts) {
        this.rules = rules;
        this.texts = texts;
        this.views = rules == null ? null : new Views(endpoint, prefixes, rules);
        this.endpoint = endpoint;
        this.storeId = storeId;
        this.prefixes = prefixes;
        this.read = read;
        this.second = second;
    }

    public Served(LocalEndpoint endpoint, Supplier<String> storeId, Prefixes prefixes, QueryCatalogue catalogue) {
        this(endpoint, storeId, prefixes, () -> catalogue);
    }

    /** The same service with the texts of its documents, for readers. */
    public Served with(HeldTexts held) {
        return new Served(endpoint, storeId, prefixes, read, second, rules, held);
    }

    /** The same service of a store loaded by these rules, which also gives evidence and answers what would be without a source. */
    public Served with(Rules known) {
        return new Served(endpoint, storeId, prefixes, read, second, known, texts);
    }

    /**
     * The rules by which the store was loaded.
     *
     * @throws AttestException {@code PAGE_UNKNOWN} when this service does not know them
     */
    Rules rules() {
        if (rules == null) {
            String message = "this service gives no evidence: it does not know the rules of its store";
            throw new AttestException(
                    new Finding(Code.PAGE_UNKNOWN, Place.of("evidence"), message, "attest evidence does"));
        }
        return rules;
    }

    /** Whether this service gives evidence. */
    boolean evident() {
        return rules != null;
    }

    /**
     * What would be without sources.
     *
     * @throws AttestException {@code PAGE_UNKNOWN} when this service makes no views
     */
    Views views() {
        if (views == null) {
            String message = "this service makes no views without a source";
            throw new AttestException(new Finding(
                    Code.PAGE_UNKNOWN, Place.of(AskedContent.WITHOUT), message, "attest query --without does"));
        }
        return views;
    }

    /** The texts of the documents; empty when this service does not hold them. */
    Optional<HeldTexts> texts() {
        return Optional.ofNullable(texts);
    }

    public LocalEndpoint endpoint() {
        return endpoint;
    }

    /** What is proposed; empty when nothing is. */
    Optional<SecondDataset> second() {
        return Optional.ofNullable(second);
    }

    /** What is asked at which path. */
    Map<String, LocalEndpoint> sparql() {
        Map<String, LocalEndpoint> endpoints = new LinkedHashMap<>();
        endpoints.put(SPARQL, endpoint);
        second().ifPresent(found -> {
            endpoints.put(SecondDataset.ALONE + SPARQL, found.alone());
            endpoints.put(SecondDataset.WITH_FIRST + SPARQL, found.withFirst());
        });
        return endpoints;
    }

    /** The name of the content of the store. */
    public String storeId() {
        return storeId.get();
    }

    public Prefixes prefixes() {
        return prefixes;
    }

    /** The canned queries as they may be shown now: a withdrawal takes names out of their examples too. */
    public QueryCatalogue catalogue() {
        OptionalLong version = endpoint.version();
        Current known = current;
        if (known == null || !known.version().equals(version)) {
            known = new Current(version, read.get());
            current = known;
        }
        return known.catalogue();
    }
}
