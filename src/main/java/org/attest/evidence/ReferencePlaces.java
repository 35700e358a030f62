package org.attest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.claim.ThingKind;
import org.attest.finding.Place;
import org.attest.load.Home;
import org.attest.rdf.Base;
import org.attest.sheet.ReferenceReader;

/**
 * The lines of the files below {@code data/} at which things are defined: an entry of a list of things that begins with
 * its id.
 *
 * @param lines by path of the thing below the base, for example {@code place/tunisia}
 */
public record ReferencePlaces(Map<String, Place> lines) {
    private static final Pattern LIST = Pattern.compile("([a-z]+):\\s*");
    private static final Pattern ENTRY = Pattern.compile("\\s*- \\{?id: ([a-z0-9-]+).*");

    public ReferencePlaces {
        lines = Map.copyOf(lines);
    }

    /** For a store whose files are not at hand. */
    public static ReferencePlaces unknown() {
        return new ReferencePlaces(Map.of());
    }

    /** The lines in the files of a home as they are now. */
    public static ReferencePlaces of(Home home) {
        Map<String, Place> lines = new HashMap<>();
        try (Stream<Path> files = Files.walk(home.data())) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                read(Files.readAllLines(file), home.shown(file), lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReferencePlaces(lines);
    }

    /** Where a thing is defined, if it is one. */
    public Optional<Place> of(Node thing, Base base) {
        return thing.isURI() && thing.getURI().startsWith(base.iri())
                ? Optional.ofNullable(
                        lines.get(thing.getURI().substring(base.iri().length())))
                : Optional.empty();
    }

    private static void read(List<String> text, String file, Map<String, Place> lines) {
        Optional<ThingKind> kind = Optional.empty();
        for (int i = 0; i < text.size(); i++) {
            Matcher list = LIST.matcher(text.get(i));
            if (list.matches()) {
                // A document is a publication that we hold.
                kind = list.group(1).equals("documents")
                        ? Optional.of(ThingKind.PUBLICATION)
                        : Optional.ofNullable(ReferenceReader.LISTS.get(list.group(1)));
            }
            Matcher entry = ENTRY.matcher(text.get(i));
            if (entry.matches() && kind.isPresent()) {
                lines.putIfAbsent(kind.get().path() + "/" + entry.group(1), new Place(file, i + 1, 0));
            }
        }
    }
}
