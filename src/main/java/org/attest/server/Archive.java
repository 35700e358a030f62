package org.attest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.attest.export.dump.Dump;
import org.attest.export.dump.DumpArchive;
import org.attest.export.permalink.Permalink;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Prefixes;
import org.attest.text.HiddenNames;

/**
 * What a server keeps on disk beside the store: the dumps of versions that somebody asked for or cited, and the queries of
 * permalinks. When something is withdrawn, dumps made before are removed, and queries that name it.
 */
public final class Archive {
    private static final String MARK = "withdrawals";

    private final Path folder;
    private final DumpArchive dumps;
    private final Supplier<String> withdrawals;
    private final Supplier<HiddenNames> hidden;

    /**
     * An archive.
     *
     * @param folder made when it is needed
     * @param withdrawals what is withdrawn in the content that the open transaction reads, or else now: another text when
     *     something was withdrawn since
     * @param hidden the names that are withdrawn now
     */
    public Archive(Path folder, Supplier<String> withdrawals, Supplier<HiddenNames> hidden) {
        this.folder = folder;
        this.dumps = new DumpArchive(folder.resolve("dumps"));
        this.withdrawals = withdrawals;
        this.hidden = hidden;
    }

    /** The dumps that are there, after what is withdrawn is gone. */
    DumpArchive dumps() {
        clean();
        return dumps;
    }

    /**
     * The version of the content as it is now; its dump is there afterwards.
     *
     * @throws AttestException SERVER_BUSY while a load is unfinished
     */
    String present(LocalEndpoint endpoint, Prefixes prefixes) {
        DumpArchive kept = dumps();
        Dataset dataset = endpoint.dataset();
        return Txn.calculateRead(dataset, () -> {
            String version = endpoint.versions().seen().get().id();
            if (!DumpArchive.isVersion(version) || version.equals("empty")) {
                throw new AttestException(new Finding(
                        Code.SERVER_BUSY, Place.of("dumps"), "a load is not finished", "come back in a few seconds"));
            }
            if (kept.find(version).isEmpty()) {
                add(version, dataset, prefixes);
            }
            return version;
        });
    }

    /** Not when something was withdrawn since the open transaction began: it would come back. */
    private synchronized void add(String version, Dataset dataset, Prefixes prefixes) {
        if (!withdrawals.get().equals(mark())) {
            throw new AttestException(new Finding(
                    Code.SERVER_BUSY, Place.of("dumps"), "the content is changing", "come back in a few seconds"));
        }
        dumps.add(version, prefixes.base(), Dump.of(dataset, prefixes));
    }

    private String mark() {
        Path mark = folder.resolve(MARK);
        try {
            return Files.exists(mark) ? Files.readString(mark) : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a query and tells its id. */
    String keep(String query) {
        clean();
        String id = Permalink.id(query);
        Path file = file(id);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, query);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query of an id. */
    Optional<String> query(String id) {
        clean();
        if (!DumpArchive.isVersion(id) || !Files.isRegularFile(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve("permalinks").resolve(id + ".rq");
    }

    private synchronized void clean() {
        String now = withdrawals.get();
        if (now.equals(mark())) {
            return;
        }
        try {
            dumps.clear();
            HiddenNames names = hidden.get();
            for (Path file : queries()) {
                String text = Files.readString(file);
                if (!names.masked(text).equals(text)) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve(MARK), now.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> queries() throws IOException {
        Path all = folder.resolve("permalinks");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(all)) {
            return files.toList();
        }
    }
}
