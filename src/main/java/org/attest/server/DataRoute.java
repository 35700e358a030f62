package org.attest.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.OutsideIris;
import org.attest.server.protocol.Accept;
import org.attest.server.protocol.Negotiation;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.Representation;

/**
 * {@code /data}: the graphs, by the reading half of SPARQL 1.1 Graph Store HTTP Protocol ({@code ?default},
 * {@code ?graph=IRI}); without either all of them, in a syntax that names graphs.
 */
record DataRoute(LocalEndpoint endpoint) implements Route {
    private static final String DEFAULT = "default";
    private static final String GRAPH = "graph";

    @Override
    public boolean matches(String path) {
        return path.equals("/data");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Parameters parameters = Parameters.of(
                Optional.ofNullable(exchange.request().getQueryString()).orElse(""));
        Optional<String> graph = parameters.one(GRAPH);
        boolean byDefault = parameters.has(DEFAULT);
        if (graph.isPresent() && byDefault) {
            throw invalid("both a graph and the default graph are asked for", "ask for one of them");
        }
        List<String> names = Stream.of("format", "output")
                .flatMap(name -> parameters.all(name).stream())
                .toList();
        Accept accept = Accept.of(exchange.request().getHeader("Accept"));
        boolean whole = graph.isEmpty() && !byDefault;
        Representation representation = whole ? whole(names, accept) : Negotiation.choose(names, accept, false);
        DatasetGraph dataset = endpoint.dataset().asDatasetGraph();
        dataset.begin(ReadWrite.READ);
        try {
            ContentVersion version = endpoint.versions().seen().get();
            EntityTag tag = EntityTag.of(version, representation.tag());
            RDFWriterBuilder source = source(dataset, graph, whole);
            tag.set(exchange.response());
            if (tag.isHeld(exchange.request())) {
                exchange.response().setStatus(304);
                return;
            }
            exchange.response().setContentType(representation.contentType());
            source.format(syntax(representation)).output(exchange.response().getOutputStream());
        } finally {
            dataset.end();
        }
    }

    /** All graphs need a syntax that names them: TriG unless the client wants quads. */
    private static Representation whole(List<String> names, Accept accept) {
        List<Representation> named = List.of(Representation.TRIG, Representation.NQUADS, Representation.JSONLD);
        Optional<Representation> given = names.stream()
                .flatMap(name -> Representation.named(name, false).stream())
                .findFirst();
        return given.or(() -> accept.best(
                                named.stream().map(Representation::mediaType).toList())
                        .flatMap(best -> named.stream()
                                .filter(r -> r.mediaType().equals(best))
                                .findFirst()))
                .filter(named::contains)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.FORMAT_UNKNOWN,
                        Place.of("Accept"),
                        "only a syntax that names graphs can hold all of them",
                        "there are: application/trig, application/n-quads, application/ld+json")));
    }

    private static RDFWriterBuilder source(DatasetGraph dataset, Optional<String> graph, boolean whole) {
        if (whole) {
            return RDFWriter.source(dataset);
        }
        if (graph.isEmpty()) {
            return RDFWriter.source(dataset.getUnionGraph());
        }
        Node name = OutsideIris.of(graph.get());
        if (!dataset.containsGraph(name)) {
            throw new AttestException(new Finding(
                    Code.GRAPH_UNKNOWN,
                    Place.of(GRAPH),
                    "there is no graph <" + graph.get() + ">",
                    "SELECT DISTINCT ?g { GRAPH ?g { } } lists them"));
        }
        return RDFWriter.source(dataset.getGraph(name));
    }

    private static RDFFormat syntax(Representation representation) {
        return switch (representation.format()) {
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case JSONLD -> RDFFormat.JSONLD;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            default -> RDFFormat.TURTLE_BLOCKS;
        };
    }

    private static AttestException invalid(String message, String advice) {
        return new AttestException(new Finding(Code.REQUEST_INVALID, Place.of("request"), message, advice));
    }
}
