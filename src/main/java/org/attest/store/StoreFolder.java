package org.attest.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;

/** The folder of a store: the database and a file that records its base and layout. */
final class StoreFolder {
    /** Changes when a store written by one version cannot be read by another. */
    private static final String LAYOUT = "layout=1";

    private static final String REBUILD = "remove the folder: it is rebuilt from seeds/ and data/ at the next start";
    private static final Pattern HELD = Pattern.compile("held by process (\\d+)");

    private final Path folder;
    private final Path database;

    StoreFolder(Path folder) {
        this.folder = folder;
        this.database = folder.resolve("tdb2");
    }

    Dataset connect(Base base) {
        claim(base);
        try {
            return TDB2Factory.connectDataset(Location.create(database));
        } catch (RuntimeException e) {
            throw new AttestException(unopened(e), e);
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

    private Finding readOnly() {
        return finding(
                Code.STORE_READ_ONLY,
                "the store's folder cannot be created or written",
                "choose a folder on a writable disk with --store");
    }

    /** Creates the folder, or makes sure that it belongs to the same base and layout. */
    private void claim(Base base) {
        Path properties = folder.resolve("store.properties");
        boolean ours = Files.isRegularFile(properties);
        boolean foreign = ours ? !Files.isDirectory(database) && Files.exists(database) : Files.exists(database);
        if (foreign || Files.isDirectory(properties)) {
            throw new AttestException(finding(
                    Code.STORE_UNREADABLE,
                    "the folder has something in it that is not a store of Attest",
                    "name another folder with --store"));
        }
        try {
            if (ours) {
                verify(Files.readString(properties, StandardCharsets.ISO_8859_1), base);
            } else {
                Files.createDirectories(folder);
                Path written = folder.resolve("store.properties.new");
                Files.write(written, List.of(LAYOUT, "base=" + base.iri()));
                Files.move(written, properties, StandardCopyOption.ATOMIC_MOVE);
            }
            if (!Files.isDirectory(database)) {
                Files.createDirectory(database);
            }
        } catch (IOException e) {
            throw new AttestException(readOnly(), e);
        }
    }

    private void verify(String properties, Base base) {
        List<String> lines = properties.lines().toList();
        if (!lines.contains(LAYOUT)) {
            throw new AttestException(
                    finding(Code.STORE_UNREADABLE, "the store was written by another version of Attest", REBUILD));
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
    }

    private Finding finding(Code code, String message, String advice) {
        return new Finding(code, Place.of(folder.toString()), message, advice);
    }
}
