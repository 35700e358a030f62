package org.attest.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.DocumentClaims;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Document;
import org.attest.document.Excerpt;
import org.attest.document.Stated;
import org.jspecify.annotations.Nullable;

/** One document with its citations, claims and arguments as the quads of its own graph. */
public final class DocumentQuads {
    private final Iris iris;
    private final Graph graph;
    private final DocumentClaims recorded;
    private final ClaimNames names;

    public DocumentQuads(Iris iris, Graph graph, DocumentClaims recorded) {
        this.iris = iris;
        this.graph = graph;
        this.recorded = recorded;
        this.names = new ClaimNames(iris, recorded);
    }

    /** Name of the graph that a document is written to, and dropped from, as a unit. */
    public static Node graphName(Iris iris, Document document) {
        return iris.graph("doc/" + document.id());
    }

    /** Writes everything. The same input gives the same quads. */
    public void write() {
        describeDocument();
        ThingQuads things = new ThingQuads(iris, graph);
        recorded.things().forEach(things::write);
        PassageQuads passages = new PassageQuads(graph, names.document(), recorded.text());
        CitationQuads citations = new CitationQuads(graph, names, passages, recorded.claims());
        for (Citation citation : recorded.citations()) {
            citations.write(citation, citedBy(citation));
        }
        ClaimQuads claims = new ClaimQuads(iris, graph, names, passages, recorded);
        for (Claim claim : recorded.claims()) {
            claims.write(claim);
        }
        ArgumentQuads arguments = new ArgumentQuads(graph, names, recorded);
        recorded.arguments().forEach(arguments::write);
    }

    /** What a citation cites: its own publication, or that of the citation it repeats, however far back that is. */
    private @Nullable ThingId citedBy(Citation citation) {
        Citation current = citation;
        for (int steps = 0; steps <= recorded.citations().size(); steps++) {
            if (current.publication() != null || current.refersBackTo() == null) {
                return current.publication();
            }
            current = names.citationNamed(current.refersBackTo());
        }
        return null;
    }

    private void describeDocument() {
        Document document = recorded.document();
        Node node = names.document();
        graph.type(node, AtClass.DOCUMENT);
        if (document.publicationClass() != null) {
            graph.type(node, NodeFactory.createURI(AtNamespace.NS + document.publicationClass()));
        }
        Stated<String> title = document.title();
        String label = title == null ? document.id().slug() : title.value();
        graph.text(node, SKOS.prefLabel.asNode(), label, "en");
        if (title != null) {
            graph.text(node, DCTerms.title.asNode(), title.value());
            verified(node, "title", title);
        }
        if (document.authors() != null) {
            List<String> authors = document.authors().value();
            authors.forEach(author -> graph.add(node, DCTerms.creator.asNode(), names.agent(author)));
            verified(node, "author", document.authors());
        }
        if (document.publisher() != null) {
            Node publisher = names.agent(document.publisher().value());
            graph.add(node, DCTerms.publisher.asNode(), publisher);
            verified(node, "publisher", document.publisher());
        }
        if (document.issued() != null) {
            new PeriodQuads(iris, graph).issued(node, document.issued().value());
            verified(node, "date", document.issued());
        }
        graph.text(node, DCTerms.language.asNode(), document.language());
        graph.text(node, DCTerms.rights.asNode(), document.rights(), "en");
        graph.text(node, SKOS.note.asNode(), document.note(), "en");
        Excerpt excerpt = document.excerpt();
        if (excerpt != null) {
            graph.add(node, AtProperty.EXCERPT_OF, iris.thing("publication", excerpt.of()));
            graph.date(node, AtProperty.RETRIEVED_ON, excerpt.retrieved());
            graph.add(
                    node, SchemaDO.url.asNode(), excerpt.address() == null ? null : OutsideIris.of(excerpt.address()));
        }
        graph.text(node, AtProperty.FILE_NAME, document.file());
        graph.text(node, AtProperty.CHECKSUM, "sha256:" + document.checksum().hex());
        graph.integer(node, AtProperty.CHARACTER_COUNT, recorded.text().length());
        String display = document.display().name().toLowerCase(java.util.Locale.ROOT);
        graph.add(node, AtProperty.DISPLAY, Iris.concept("display", display));
        graph.flag(node, AtProperty.REDISTRIBUTE, document.redistribute());
    }

    private void verified(Node node, String what, Stated<?> stated) {
        stated.verifiedIn().ifPresent(where -> graph.text(node, AtProperty.METADATA_NOTE, what + ": " + where, "en"));
    }

    /** The id under which a document is a publication. */
    public static ThingId publicationId(Document document) {
        return new ThingId(ThingKind.PUBLICATION, document.id().slug());
    }
}
