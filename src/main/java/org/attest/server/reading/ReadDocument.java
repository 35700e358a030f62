package org.attest.server.reading;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.document.Checksum;
import org.attest.document.Display;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * A document as the store describes it.
 *
 * @param slug its id
 * @param authors their names, joined
 * @param issued date as far as it is known; empty for not at all
 * @param checksum of the text that was loaded; null when the store does not say
 * @param propaganda whether the whole document is propaganda
 */
public record ReadDocument(
        Node node,
        String slug,
        String title,
        String authors,
        String publisher,
        String issued,
        String language,
        String rights,
        String file,
        @Nullable Checksum checksum,
        Display display,
        boolean propaganda) {
    private static final String DOCUMENT = """
            SELECT ?title ?authors ?publisher ?issued ?language ?rights ?file ?checksum ?display ?propaganda
            WHERE {
              <%1$s> a at:Document ; at:label ?title .
              OPTIONAL { SELECT (GROUP_CONCAT(DISTINCT ?a; SEPARATOR=", ") AS ?authors) { <%1$s> dcterms:creator/at:label ?a } }
              OPTIONAL { <%1$s> dcterms:publisher/at:label ?publisher }
              OPTIONAL { <%1$s> at:edtf ?issued }
              OPTIONAL { <%1$s> dcterms:language ?language }
              OPTIONAL { <%1$s> dcterms:rights ?rights }
              OPTIONAL { <%1$s> at:fileName ?file }
              OPTIONAL { <%1$s> at:checksum ?checksum }
              OPTIONAL { <%1$s> at:display ?display }
              BIND(EXISTS { <%1$s> at:contentNotice ?n } AS ?propaganda)
            }
            LIMIT 1
            """;

    private static final String ALGORITHM = "sha256:";

    /** The document of that name; empty when the store has none. */
    public static Optional<ReadDocument> of(Endpoint endpoint, Node document, String slug) {
        var reader = new QueryReader(new Prefixes(Base.DEFAULT));
        return endpoint.rows(reader.read("document", DOCUMENT.formatted(document.getURI()))).rows().stream()
                .findFirst()
                .map(row -> of(document, slug, row));
    }

    private static ReadDocument of(Node document, String slug, Binding row) {
        String sum = text(row, "checksum");
        String hex = sum.startsWith(ALGORITHM) ? sum.substring(ALGORITHM.length()) : "";
        return new ReadDocument(
                document,
                slug,
                text(row, "title"),
                text(row, "authors"),
                text(row, "publisher"),
                text(row, "issued"),
                text(row, "language"),
                text(row, "rights"),
                text(row, "file"),
                Checksum.isValid(hex) ? new Checksum(hex) : null,
                text(row, "display").endsWith("/full") ? Display.FULL : Display.PASSAGES,
                text(row, "propaganda").equals("true"));
    }

    private static String text(Binding row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
