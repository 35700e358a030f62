package org.attest.export.permalink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.query.Repeatable;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.store.Store;

/**
 * An answer that can be cited and repeated.
 *
 * @param address where it is found; empty when it was made without a server
 * @param query as it was asked
 * @param base of the things it may name by prefix
 * @param version of the content
 * @param content SHA-256 of the lines of the dump of that version
 * @param rows how many rows or triples came out
 * @param result hash of them, see {@link ResultDigest}
 */
public record Permalink(
        String address, String query, Base base, String version, Checksum content, int rows, Checksum result) {
    private static final int ID_DIGITS = 16;

    /** What names a query: the same words have the same name everywhere. */
    public static String id(String query) {
        return Checksum.of(query.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_DIGITS);
    }

    /**
     * Reads a query that can be repeated.
     *
     * @throws AttestException QUERY_REFUSED for one that gives another answer each time
     */
    public static Query repeatable(String text, Prefixes prefixes) {
        Query query = new QueryReader(prefixes).read("query", text);
        if (!Repeatable.is(query)) {
            throw new AttestException(new Finding(
                    Code.QUERY_REFUSED,
                    Place.of("query"),
                    "it gives another answer each time it is asked",
                    "leave out NOW, RAND, UUID, STRUUID, BNODE and functions that are not SPARQL's own"));
        }
        return query;
    }

    /** Asks a query of the content of a dump. */
    public static Answer ask(Query query, Store content, Duration timeout) {
        return new LocalEndpoint(content.dataset(), () -> 0).ask(query, timeout);
    }

    /** The same with the hash that somebody cites. */
    public Permalink citing(String hash) {
        return new Permalink(address, query, base, version, content, rows, checksum(hash));
    }

    /** As it is given away. */
    public String json() {
        JsonObject root = new JsonObject();
        root.put("permalink", address);
        root.put("query", query);
        root.put("base", base.iri());
        root.put("version", version);
        root.put("content", content.toString());
        root.put("rows", JsonNumber.value(rows));
        root.put("result", result.toString());
        return root + "\n";
    }

    /**
     * Reads one.
     *
     * @param shown where it comes from, for findings
     * @throws AttestException {@code FILE_UNREADABLE}
     */
    public static Permalink read(String shown, String text) {
        try {
            JsonObject root = JSON.parse(text);
            return new Permalink(
                    text(root, "permalink").orElse(""),
                    needed(root, "query"),
                    new Base(needed(root, "base")),
                    needed(root, "version"),
                    checksum(needed(root, "content")),
                    root.get("rows").getAsNumber().value().intValue(),
                    checksum(needed(root, "result")));
        } catch (JsonException | IllegalArgumentException | NullPointerException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE,
                            Place.of(shown),
                            "this is no permalink",
                            "a permalink is the JSON that POST /s/ answers, or an address /s/…?_version=…"),
                    e);
        }
    }

    private static Checksum checksum(String text) {
        return new Checksum(text.replaceFirst("^sha256:", ""));
    }

    private static Optional<String> text(JsonObject root, String name) {
        return root.hasKey(name) ? Optional.of(root.getString(name)) : Optional.empty();
    }

    private static String needed(JsonObject root, String name) {
        return text(root, name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
