package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.attest.document.Checksum;
import org.attest.rdf.Base;

/**
 * A copy of the shipped folders, for a test to change.
 *
 * @param root the folder of the copy
 */
public record TestHome(Path root) {
    public static final String SEED = "seeds/000_065197c1cbd95de2.txt";
    public static final String SEED_ID = "foreign-fighters-threat";
    public static final String SEED_SHEET = "data/claims/foreign-fighters-threat.yaml";
    public static final String CATALOGUE = "data/documents.yaml";
    public static final String CURATION = "data/curation/2026-11-25-first-reading.yaml";
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    public static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

    private static final Path SHIPPED = Path.of(System.getProperty("attest.home", "."));
    public static final String SECOND_ID = "displaced-by-host-2019";
    public static final String SECOND_SHEET = "data/claims/displaced-by-host-2019.yaml";

    public static final String LEAFLET_ID = "night-buses";

    private static final Path SECOND =
            SHIPPED.resolve("src/test/resources/documents").resolve(SECOND_ID);
    private static final Software SOFTWARE = new Software("test", "test");

    /** The shipped seeds, data and ontology, copied; queries do not matter to a load and start out empty. */
    public static TestHome copy(Path folder) {
        TestHome home = new TestHome(folder);
        for (String name : List.of("seeds", "data", "ontology")) {
            copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        home.mkdirs("queries");
        return home;
    }

    /** The same with the shipped queries. */
    public TestHome withQueries() {
        copy(SHIPPED.resolve("queries"), root.resolve("queries"));
        return this;
    }

    public Home home() {
        return Home.of(root);
    }

    public Loader loader() {
        return loader(Base.DEFAULT, MORNING);
    }

    public Loader loader(Base base, Instant now) {
        return loader(base, SOFTWARE, now);
    }

    public Loader loader(Base base, Software software, Instant now) {
        return new Loader(home(), base, software, Clock.fixed(now, ZoneOffset.UTC), line -> {});
    }

    /** A loader that tells how many quads it has written. */
    public Loader loader(LongConsumer written) {
        Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        return new Loader(home(), Base.DEFAULT, SOFTWARE, clock, line -> {}, written, List::of);
    }

    public Path path(String file) {
        return root.resolve(file);
    }

    public String text(String file) {
        return read(path(file));
    }

    public TestHome write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestHome write(String file, byte[] bytes) {
        try {
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces the first occurrence of a text, which must be there. */
    public TestHome replace(String file, String old, String replacement) {
        String text = text(file);
        int at = text.indexOf(old);
        assertTrue(at >= 0, file + " has no " + old);
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    public TestHome append(String file, String text) {
        return write(file, text(file) + text);
    }

    public TestHome delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Puts the second document of the test resources, with its entry and its sheet, beside the seed. */
    public TestHome withSecond() {
        copy(SECOND.resolve("displaced_by_host_2019.txt"), path("seeds/displaced_by_host_2019.txt"));
        copy(SECOND.resolve("displaced-by-host-2019.yaml"), path(SECOND_SHEET));
        return append(CATALOGUE, read(SECOND.resolve("catalogue.yaml")));
    }

    /** Puts the leaflet of the test resources, with its entry and its sheet, beside the seed. */
    public TestHome withLeaflet() {
        Path leaflet = SHIPPED.resolve("src/test/resources/documents").resolve(LEAFLET_ID);
        copy(leaflet.resolve("night_buses.txt"), path("seeds/night_buses.txt"));
        copy(leaflet.resolve("night-buses.yaml"), path("data/claims/night-buses.yaml"));
        return append(CATALOGUE, read(leaflet.resolve("catalogue.yaml")));
    }

    /** Takes the seed, its sheet, its curation, its entry in the catalogue and the mentions in reference data away. */
    public TestHome withoutSeed() {
        String places = text("data/places.yaml");
        write("data/places.yaml", places.replaceAll("(?m)^    definedBy: " + SEED_ID + "\\R", ""));
        String catalogue = text(CATALOGUE);
        write(CATALOGUE, catalogue.replaceAll("(?s)  - id: " + SEED_ID + ".*?(?=\\n  - |\\z)\\n?", ""));
        return delete(SEED).delete(SEED_SHEET).delete(CURATION);
    }

    /** Puts a document into the catalogue, with nothing but what an entry must have. */
    public TestHome catalogue(String id, String file) {
        String entry = "  - {id: " + id + ", file: " + file + ", sha256: " + checksum("seeds/" + file) + "}\n";
        return append(CATALOGUE, entry);
    }

    public String checksum(String file) {
        try {
            return Checksum.of(Files.readAllBytes(path(file))).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of a file, or of a text in it, as findings name it: {@code file} or {@code file:line:column}. */
    public String place(String... fileAndText) {
        if (fileAndText.length == 1) {
            return fileAndText[0];
        }
        String text = text(fileAndText[0]);
        int at = text.indexOf(fileAndText[1]);
        assertTrue(at >= 0, fileAndText[0] + " has no " + fileAndText[1]);
        String before = text.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        return fileAndText[0] + ":" + line + ":" + (before.codePointCount(lineStart, at) + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mkdirs(String folder) {
        try {
            Files.createDirectories(path(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
