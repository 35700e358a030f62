package org.attest.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.export.dump.Dump;
import org.attest.export.dump.DumpArchive;
import org.attest.export.dump.DumpManifest;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * {@code /dumps/}, {@code /dumps/latest} and {@code /dumps/{version}/{file}}: all that is said at one version, as files
 * that never change.
 */
record DumpRoute(Served served, Archive archive) implements Route {
    private static final String PREFIX = "/dumps/";
    private static final String LATEST = "latest";

    /** A year, in seconds: RFC 9111 knows no longer time that makes sense, and RFC 8246 says that it does not change. */
    static final String FOREVER = "public, max-age=31536000, immutable";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX) || path.equals("/dumps");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String path = exchange.path();
        String rest = path.length() < PREFIX.length() ? "" : path.substring(PREFIX.length());
        if (rest.isEmpty()) {
            list(exchange);
            return;
        }
        int slash = rest.indexOf('/');
        String version = slash < 0 ? rest : rest.substring(0, slash);
        String file = slash < 0 ? "" : rest.substring(slash + 1);
        if (version.equals(LATEST)) {
            String now = archive.present(served.endpoint(), served.prefixes());
            exchange.response().setHeader("Location", PREFIX + now + "/" + file);
            exchange.response().setStatus(302);
            return;
        }
        if (served.endpoint().versions().latest().get().id().equals(version)) {
            archive.present(served.endpoint(), served.prefixes());
        }
        send(exchange, version, file.isEmpty() ? DumpManifest.NAME : file);
    }

    private void list(Exchange exchange) throws IOException {
        String now = archive.present(served.endpoint(), served.prefixes());
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(LATEST, PREFIX + now + "/");
        ArrayNode all = root.putArray("versions");
        archive.dumps().versions().forEach(version -> all.add(PREFIX + version + "/"));
        exchange.send(200, "application/json", root.toPrettyString() + "\n");
    }

    private void send(Exchange exchange, String version, String file) throws IOException {
        Path place = archive.dumps()
                .find(version)
                .filter(found -> DumpArchive.FILES.contains(file))
                .map(found -> found.resolve(file))
                .orElseThrow(
                        () -> new AttestException(
                                new Finding(
                                        Code.PAGE_UNKNOWN,
                                        Place.of(exchange.path()),
                                        "there is no such dump here",
                                        "/dumps/ lists the versions that are kept; whoever has the folders of that version can make it again")));
        byte[] bytes = Files.readAllBytes(place);
        EntityTag tag = new EntityTag("\"" + version + "." + file + "\"");
        exchange.response().setHeader("ETag", tag.value());
        exchange.response().setHeader("Cache-Control", FOREVER);
        if (tag.isHeld(exchange.request())) {
            exchange.response().setStatus(304);
            return;
        }
        if (file.equals(Dump.DATA)) {
            exchange.response()
                    .setHeader("Content-Disposition", "attachment; filename=\"attest-" + version + ".nq.gz\"");
        }
        exchange.send(200, mediaType(file), bytes);
    }

    private static String mediaType(String file) {
        return file.equals(Dump.DATA)
                ? "application/gzip"
                : file.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
    }
}
