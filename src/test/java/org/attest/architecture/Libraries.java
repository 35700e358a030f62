package org.attest.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which third-party library may be used where: the library column of the package table in architecture.md. */
final class Libraries {
    /**
     * One row of the table.
     *
     * @param prefix package names of the library begin with it
     * @param rooms our packages below the root that may use it, subpackages included; empty means all
     */
    record Library(String prefix, List<String> rooms) {
        boolean allows(String ourPackage) {
            return rooms.isEmpty()
                    || rooms.stream().anyMatch(room -> ourPackage.equals(room) || ourPackage.startsWith(room + "."));
        }
    }

    private static final List<Library> TABLE = table();

    private Libraries() {}

    private static List<Library> table() {
        List<Library> table = new ArrayList<>();
        everywhere(table, "java.", "javax.xml.", "org.jspecify.", "org.slf4j.");
        allow(table, "org.apache.jena.", fromRdfRightwards());
        allow(table, "org.apache.jena.tdb2.", List.of("store"));
        allow(table, "org.apache.jena.dboe.", List.of("store"));
        allow(table, "org.apache.jena.tdb1.", List.of());
        allow(table, "org.apache.jena.query.text.", List.of("store"));
        allow(table, "org.apache.jena.shacl.", List.of("check"));
        allow(table, "org.apache.jena.fuseki.", List.of("server"));
        allow(table, "org.eclipse.jetty.", List.of("server"));
        allow(table, "jakarta.servlet.", List.of("server"));
        allow(table, "com.sun.net.httpserver.", List.of("server.control"));
        allow(table, "gg.jte.", List.of("server"));
        allow(table, "com.fasterxml.jackson.", List.of("server"));
        allow(table, "com.github.benmanes.caffeine.", List.of("server"));
        allow(table, "io.github.bucket4j.", List.of("server.limit"));
        allow(table, "io.micrometer.", List.of("server"));
        allow(table, "org.locationtech.jts.", List.of("query"));
        allow(table, "org.eclipse.rdf4j.", List.of("rdf.rio", "query.federation"));
        allow(table, "org.snakeyaml.", List.of("sheet", "query.header"));
        allow(table, "com.ibm.icu.", List.of("text", "extract"));
        allow(table, "picocli.", List.of("cli"));
        allow(table, "ch.qos.logback.", List.of("cli"));
        allow(table, "org.jsoup.", List.of("convert"));
        allow(table, "org.apache.pdfbox.", List.of("convert"));
        allow(table, "org.commonmark.", List.of("convert"));
        allow(table, "opennlp.", List.of("extract"));
        return List.copyOf(table);
    }

    private static void everywhere(List<Library> table, String... prefixes) {
        for (String prefix : prefixes) {
            table.add(new Library(prefix, List.of()));
        }
    }

    private static void allow(List<Library> table, String prefix, List<String> rooms) {
        table.add(new Library(prefix, rooms.isEmpty() ? List.of("nowhere") : rooms));
    }

    private static List<String> fromRdfRightwards() {
        return Layers.FLOW.subList(Layers.FLOW.indexOf("rdf"), Layers.FLOW.size());
    }

    /** Whether one of our packages may use a class; a library that the table does not list is allowed nowhere. */
    static boolean allowed(String ourPackage, String className) {
        return row(className).map(library -> library.allows(ourPackage)).orElse(false);
    }

    private static Optional<Library> row(String className) {
        return TABLE.stream()
                .filter(library -> className.startsWith(library.prefix()))
                .max(Comparator.comparingInt(library -> library.prefix().length()));
    }
}
