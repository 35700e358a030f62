package org.attest.export.dump;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.attest.document.Checksum;
import org.attest.rdf.Base;

/**
 * What a dump says of itself, in {@code manifest.json}. It has no time in it: equal inputs give equal manifests, but for
 * the checksum of the compressed file, which depends on who compressed it.
 *
 * @param version digest of the inputs: every file that is loaded, the base and the program
 * @param base of the things in it
 * @param quads how many there are
 * @param content size and SHA-256 of the sorted N-Quads lines
 * @param file size and SHA-256 of the compressed file
 */
public record DumpManifest(String version, Base base, long quads, Part content, Part file) {
    /** Name of the file. */
    public static final String NAME = "manifest.json";

    /** Some bytes. */
    public record Part(long bytes, Checksum digest) {}

    /** As it is written. */
    byte[] json() {
        JsonObject root = new JsonObject();
        root.put("version", version);
        root.put("base", base.iri());
        root.put("license", "https://creativecommons.org/licenses/by/4.0/");
        root.put("rights", "Statements: CC BY 4.0. Quotes belong to their authors.");
        root.put("quads", JsonNumber.value(quads));
        root.put("content", part("application/n-quads", content));
        JsonArray files = new JsonArray();
        JsonObject one = part("application/gzip", file);
        one.put("name", Dump.DATA);
        files.add(one);
        root.put("files", files);
        return (root + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject part(String mediaType, Part part) {
        JsonObject object = new JsonObject();
        object.put("mediaType", mediaType);
        object.put("bytes", JsonNumber.value(part.bytes()));
        object.put("sha256", part.digest().hex());
        return object;
    }
}
