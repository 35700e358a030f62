package org.attest.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;

/**
 * Quads in the one order that does not depend on where they come from: by their N-Quads lines, each once.
 *
 * <p>There are no blank nodes in what we make, so that sorted lines are a canonical form.
 */
public final class CanonicalQuads {
    private CanonicalQuads() {}

    private record Line(String text, Quad quad) {}

    /** Sorted, without repetitions. */
    public static List<Quad> sorted(Collection<Quad> quads) {
        return quads.stream()
                .distinct()
                .map(quad -> new Line(line(quad), quad))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::quad)
                .toList();
    }

    /** Sorted, without repetitions, and without the names of their graphs. */
    public static List<Quad> unnamed(Collection<Quad> quads) {
        return sorted(quads.stream()
                .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                .toList());
    }

    /** SHA-256 over the sorted N-Quads lines. */
    public static Checksum digest(Collection<Quad> quads) {
        StringBuilder text = new StringBuilder();
        quads.stream()
                .distinct()
                .map(CanonicalQuads::line)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return Checksum.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One N-Quads line, without its line break. */
    public static String line(Quad quad) {
        String triple = NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject());
        return quad.isDefaultGraph() ? triple + " ." : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
    }
}
