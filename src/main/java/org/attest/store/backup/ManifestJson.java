package org.attest.store.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;

/** Manifests as JSON. */
final class ManifestJson {
    private static final String FORMAT = "format";
    private static final String BASE = "base";
    private static final String STORE = "store";
    private static final String ID = "id";
    private static final String VERSION = "version";
    private static final String SOFTWARE = "software";
    private static final String DIGEST = "digest";
    private static final String GRAPHS = "graphs";
    private static final String QUADS = "quads";
    private static final String FILE = "file";
    private static final String TIME = "time";

    private ManifestJson() {}

    static String write(Manifest manifest) {
        JsonObject store = new JsonObject();
        store.put(ID, manifest.storeId());
        store.put(VERSION, manifest.storeVersion());
        JsonObject software = new JsonObject();
        software.put(VERSION, manifest.program().version());
        software.put(DIGEST, manifest.program().digest());
        JsonObject graphs = new JsonObject();
        manifest.graphs().forEach(graphs::put);
        JsonObject json = new JsonObject();
        json.put(FORMAT, Manifest.FORMAT);
        json.put(TIME, manifest.time().toString());
        json.put(BASE, manifest.base().iri());
        json.put(STORE, store);
        json.put(SOFTWARE, software);
        json.put(QUADS, manifest.quads());
        json.put(GRAPHS, graphs);
        json.put(DIGEST, manifest.digest().hex());
        json.put(FILE, manifest.file().hex());
        return JSON.toString(json) + "\n";
    }

    /**
     * Reads a manifest.
     *
     * @param shown the file as findings name it
     * @throws AttestException BACKUP_NEWER or BACKUP_UNREADABLE
     */
    static Manifest read(String text, String shown) {
        try {
            JsonObject json = JSON.parse(text);
            int format = number(json, FORMAT).intValueExact();
            if (format > Manifest.FORMAT) {
                throw new AttestException(new Finding(
                        Code.BACKUP_NEWER,
                        Place.of(shown),
                        "the backup has format " + format + ", and this version of Attest knows none above "
                                + Manifest.FORMAT,
                        "restore it with the version that wrote it, or a newer one"));
            }
            JsonObject store = json.getObj(STORE);
            JsonObject software = json.getObj(SOFTWARE);
            SortedMap<String, Long> graphs = new TreeMap<>();
            JsonObject counts = json.getObj(GRAPHS);
            counts.keys().forEach(name -> graphs.put(name, number(counts, name).longValueExact()));
            return new Manifest(
                    new Base(text(json, BASE)),
                    text(store, ID),
                    number(store, VERSION).longValueExact(),
                    new Program(text(software, VERSION), text(software, DIGEST)),
                    graphs,
                    new Checksum(text(json, DIGEST)),
                    new Checksum(text(json, FILE)),
                    Instant.parse(text(json, TIME)));
        } catch (JsonException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw unreadable(shown, e);
        } catch (AttestException e) {
            throw e.findings().get(0).code() == Code.BACKUP_NEWER ? e : unreadable(shown, e);
        }
    }

    private static AttestException unreadable(String shown, RuntimeException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return new AttestException(
                new Finding(
                        Code.BACKUP_UNREADABLE,
                        Place.of(shown),
                        "this is not the manifest of a backup: " + why,
                        "take another backup of the store, or another copy of this one"),
                e);
    }

    private static java.math.BigDecimal number(JsonObject json, String key) {
        JsonValue value = json.get(key);
        if (value == null || !value.isNumber()) {
            throw new IllegalArgumentException(key + " is no number");
        }
        return new java.math.BigDecimal(value.getAsNumber().value().toString());
    }

    private static String text(JsonObject json, String key) {
        JsonValue value = json == null ? null : json.get(key);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException(key + " is no text");
        }
        return value.getAsString().value();
    }
}
