package org.attest.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;
import org.attest.server.protocol.Accept;
import org.attest.server.protocol.Negotiation;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.Representation;

/**
 * {@code /.well-known/void}, {@code /dataset}, and each SPARQL address without a query: what the dataset is, how much of
 * what is in it, where it came from, and what the service can do.
 */
record DescriptionRoute(Served served, PublicUrl address, boolean dumps) implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/.well-known/void") || path.equals("/dataset");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Accept accept = Accept.of(exchange.request().getHeader("Accept"));
        boolean page = accept.weight(Exchange.HTML) > accept.weight(Representation.TURTLE.mediaType());
        if (page) {
            exchange.response().setHeader("Location", address.home());
            exchange.response().addHeader("Vary", "Accept");
            exchange.response().setStatus(303);
            return;
        }
        Representation representation = Negotiation.choose(formats(exchange), accept, false);
        LocalEndpoint endpoint = served.sparql().getOrDefault(exchange.path(), served.endpoint());
        DatasetGraph dataset = endpoint.dataset().asDatasetGraph();
        dataset.begin(ReadWrite.READ);
        try {
            ContentVersion version = endpoint.versions().seen().get();
            EntityTag tag = EntityTag.of(version, "d." + representation.tag());
            tag.set(exchange.response());
            if (tag.isHeld(exchange.request())) {
                exchange.response().setStatus(304);
                return;
            }
            ServiceDescription description = new ServiceDescription(
                    dataset, served.prefixes(), address, exchange.path(), dumps, endpoint.federation());
            exchange.response().setContentType(representation.contentType());
            RioWriter.write(
                    description.quads(),
                    served.prefixes().map(),
                    syntax(representation),
                    exchange.response().getOutputStream());
        } finally {
            dataset.end();
        }
    }

    private static List<String> formats(Exchange exchange) {
        Parameters parameters = Parameters.of(
                Optional.ofNullable(exchange.request().getQueryString()).orElse(""));
        return Stream.of("format", "output")
                .flatMap(name -> parameters.all(name).stream())
                .toList();
    }

    private static RioFormat syntax(Representation representation) {
        return switch (representation.format()) {
            case TRIG -> RioFormat.TRIG;
            case NQUADS -> RioFormat.NQUADS;
            case NTRIPLES -> RioFormat.NTRIPLES;
            case JSONLD -> RioFormat.JSONLD;
            case RDFXML -> RioFormat.RDFXML;
            default -> RioFormat.TURTLE;
        };
    }
}
