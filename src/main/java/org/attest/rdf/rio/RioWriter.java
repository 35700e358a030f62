package org.attest.rdf.rio;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDMode;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/** Writes quads through Rio's streaming handlers: into a file, or over the bridge into Jena. */
public final class RioWriter {
    private RioWriter() {}

    /** Writes quads in the order given, with prefixes declared in the order given. */
    public static void write(Iterable<Quad> quads, Map<String, String> prefixes, RioFormat format, OutputStream out) {
        RDFWriter writer = Rio.createWriter(format.rdf4j(), out);
        writer.getWriterConfig().set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
        writer.getWriterConfig().set(BasicWriterSettings.BASE_DIRECTIVE, false);
        // Short names, as the prefixes say; without it every term is a whole IRI.
        writer.getWriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        stream(quads, prefixes, writer);
    }

    /** Relays quads through a Rio handler and the bridge, as a parser of a file with them would. */
    public static void relay(Iterable<Quad> quads, Map<String, String> prefixes, Consumer<Quad> sink) {
        stream(quads, prefixes, new JenaHandler(null, sink));
    }

    private static void stream(Iterable<Quad> quads, Map<String, String> prefixes, RDFHandler handler) {
        Statements statements = new Statements(NodeFactory::createBlankNode);
        handler.startRDF();
        prefixes.forEach(handler::handleNamespace);
        for (Quad quad : quads) {
            handler.handleStatement(statements.statement(quad));
        }
        handler.endRDF();
    }
}
