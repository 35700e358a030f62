package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of a store: the database and a file that records its base and layout. */
final class StoreFolder {
    /** Rises when a store written by one version cannot be read by the one before. */
    static final int LAYOUT = 1;

    private static final Pattern LAYOUT_LINE = Pattern.compile("layout=(\\d{1,6})");

    private static final String REBUILD = "remove the folder: it is rebuilt from seeds/ and data/ at the next start";
    private static final Pattern HELD = Pattern.compile("held by process (\\d+)");

    private static final String OLDER = "tdb2.layout-";
    private static final Pattern OLDER_NAME = Pattern.compile("tdb2\\.layout-\\d+");
    private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);

    private final Path folder;
    private final Path database;
    private final Path properties;

    StoreFolder(Path folder) {
        this.folder = folder;
        this.database = folder.resolve("tdb2");
        this.properties = folder.resolve("store.properties");
    }

    Dataset connect(Base base, Consumer<Finding> remarks) {
        int layout = claim(base);
        if (layout < LAYOUT) {
            new OlderStore(this, layout, base, remarks).replace();
        }
        return connect(database);
    }

    /** Opens one of the databases in the folder. */
    Dataset connect(Path one) {
        try {
            return TDB2Factory.connectDataset(Location.create(one));
        } catch (RuntimeException e) {
            throw new AttestException(unopened(e), e);
        }
    }

    /**
     * Makes sure that nobody has a database open, without opening it.
     *
     * @throws AttestException STORE_LOCKED
     */
    void requireFree(Path one) {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(one));
        try {
            lock.lockEx();
        } catch (RuntimeException e) {
            throw new AttestException(unopened(e), e);
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    /** Gives up the lock that is left when a database could not be opened. */
    void letGo(Path one) {
        ProcessFileLock.release(DatabaseConnection.lockForLocation(Location.create(one)));
    }

    Path database() {
        return database;
    }

    /** Where the database of an older layout lies until the new one is whole. */
    Path older(int layout) {
        return folder.resolve(OLDER + layout);
    }

    /** Says which base and layout the folder has. */
    void label(Base base) throws IOException {
        Path written = folder.resolve("store.properties.new");
        Files.write(written, List.of("layout=" + LAYOUT, "base=" + base.iri()));
        Files.move(written, properties, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the databases of older layouts that were carried over whole; one that cannot be removed stays. */
    void removeOlder() {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path old : inside.filter(path ->
                            OLDER_NAME.matcher(path.getFileName().toString()).matches())
                    .toList()) {
                try (Stream<Path> files = Files.walk(old)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("an older database stays in {}", folder, e);
        }
    }

    private Finding unopened(RuntimeException e) {
        String why = String.valueOf(e.getMessage());
        Matcher held = HELD.matcher(why);
        if (e instanceof DBOpEnvException && held.find()) {
            return finding(
                    Code.STORE_LOCKED,
                    "another process has the store open (process " + held.group(1) + ")",
                    "stop it, ask its server instead, or give this command a store of its own with --store");
        }
        if (e instanceof RuntimeIOException) {
            return readOnly();
        }
        return finding(
                Code.STORE_UNREADABLE,
                "the store cannot be opened: " + why.lines().findFirst().orElse("no reason given"),
                REBUILD);
    }

    Finding readOnly() {
        return finding(
                Code.STORE_READ_ONLY,
                "the store's folder cannot be created or written",
                "choose a folder on a writable disk with --store");
    }

    /** Creates the folder, or makes sure that it belongs to the same base; returns its layout. */
    private int claim(Base base) {
        boolean ours = Files.isRegularFile(properties);
        boolean foreign = ours ? !Files.isDirectory(database) && Files.exists(database) : Files.exists(database);
        if (foreign || Files.isDirectory(properties)) {
            throw new AttestException(finding(
                    Code.STORE_UNREADABLE,
                    "the folder has something in it that is not a store of Attest",
                    "name another folder with --store"));
        }
        try {
            int layout = LAYOUT;
            if (ours) {
                layout = verified(Files.readString(properties, StandardCharsets.ISO_8859_1), base);
            } else {
                Files.createDirectories(folder);
                label(base);
            }
            if (!Files.isDirectory(database)) {
                Files.createDirectory(database);
            }
            return layout;
        } catch (IOException e) {
            throw new AttestException(readOnly(), e);
        }
    }

    private int verified(String text, Base base) {
        List<String> lines = text.lines().toList();
        int layout = lines.stream()
                .map(LAYOUT_LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> Integer.parseInt(line.group(1)))
                .findFirst()
                .orElseThrow(() -> new AttestException(
                        finding(Code.STORE_UNREADABLE, "the folder does not say which layout it has", REBUILD)));
        if (layout > LAYOUT) {
            throw new AttestException(finding(
                    Code.STORE_NEWER,
                    "the store has layout " + layout + ", and this version of Attest knows none above " + LAYOUT,
                    "run the version that wrote it, or give this one a store of its own with --store"));
        }
        if (!lines.contains("base=" + base.iri())) {
            String stored = lines.stream()
                    .filter(line -> line.startsWith("base="))
                    .map(line -> line.substring(5))
                    .findFirst()
                    .orElse("unknown");
            throw new AttestException(finding(
                    Code.BASE_DIFFERS,
                    "the store has the base " + stored + ", not " + base.iri(),
                    "open it with --base " + stored + ", or give the new base a store of its own with --store"));
        }
        return layout;
    }

    Finding finding(Code code, String message, String advice) {
        return new Finding(code, Place.of(folder.toString()), message, advice);
    }
}
