package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    Dataset connect(Base base) {
        claim(base);
        try {
            return TDB2Factory.connectDataset(Location.create(folder.resolve("tdb2")));
        } catch (RuntimeException e) {
            throw new AttestException(unopened(e), e);
        }
    }

    private Finding unopened(RuntimeException e) {
        String why = String.valueOf(e.getMessage());
        if (why.toLowerCase(java.util.Locale.ROOT).contains("lock")) {
            String holder = why.replaceAll("(?s).*?(\\d+)\\D*$", "$1");
            String who = holder.matches("\\d+") ? " (process " + holder + ")" : "";
            return finding(
                    Code.STORE_LOCKED,
                    "another process has the store open" + who,
                    "stop it, ask its server instead, or give this command a store of its own with --store");
        }
        return finding(
                Code.STORE_UNREADABLE,
                "the store cannot be opened: " + why.lines().findFirst().orElse("no reason given"),
                "remove the folder: it is rebuilt from seeds/ and data/ at the next start");
    }

    /** Creates the folder, or makes sure that it belongs to the same base and layout. */
    private void claim(Base base) {
        Path properties = folder.resolve("store.properties");
        try {
            if (Files.exists(properties)) {
                verify(Files.readAllLines(properties), base);
            } else {
                Files.createDirectories(folder.resolve("tdb2"));
                Files.write(properties, List.of(LAYOUT, "base=" + base.iri()));
            }
        } catch (IOException e) {
            throw new AttestException(
                    finding(
                            Code.STORE_READ_ONLY,
                            "the store's folder cannot be created or written",
                            "choose a folder on a writable disk with --store"),
                    e);
        }
    }

    private void verify(List<String> lines, Base base) {
        if (!lines.contains(LAYOUT)) {
            throw new AttestException(finding(
                    Code.STORE_UNREADABLE,
                    "the store was written by another version of Attest",
                    "remove the folder: it is rebuilt from seeds/ and data/ at the next start"));
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
