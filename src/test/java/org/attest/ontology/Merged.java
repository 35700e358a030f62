package org.attest.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * Schema and data as one ontology. Read file by file, the OWL API would take the properties of a data file for
 * annotations, and a reasoner would then check nothing.
 */
final class Merged {
    private Merged() {}

    static OWLOntology schema(Path... files) throws OWLOntologyCreationException {
        return ontology(Shipped.graph(files));
    }

    /** Core, axioms for checking, vocabularies, the sample, and further files. */
    static OWLOntology everything(Path... further) throws OWLOntologyCreationException {
        return ontology(Shipped.graph(Stream.of(
                        List.of(Shipped.CORE, Shipped.CHECKING),
                        Shipped.vocabularies(),
                        Shipped.sample(),
                        List.of(further))
                .flatMap(List::stream)
                .toList()));
    }

    /** Dates, EDTF and WKT are not datatypes of OWL 2: HermiT passes over them instead of refusing the ontology. */
    static Reasoner reasoner(OWLOntology ontology) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, ontology);
    }

    private static OWLOntology ontology(Graph graph) throws OWLOntologyCreationException {
        // several headers would be several ontologies in one document; only the first file's is kept
        graph.stream(null, RDF.type.asNode(), OWL.Ontology.asNode()).toList().stream()
                .filter(header -> !header.getSubject().getURI().endsWith("/ns"))
                .toList()
                .forEach(header -> graph.remove(header.getSubject(), null, null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // N-Triples is Turtle too, in a form that the OWL API's older parser reads
        RDFDataMgr.write(bytes, graph, RDFFormat.NTRIPLES);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(bytes.toByteArray()),
                        "https://w3id.org/attest/test/merged",
                        new TurtleDocumentFormat(),
                        "text/turtle"));
    }
}
