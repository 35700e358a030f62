package org.attest.store.profile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.attest.document.Checksum;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.ReusedTerms;

/** The description of the whole dataset, as it stands in the store. */
public final class DatasetDescription {
    /** Name of its graph. Exports leave it out: it tells when something was loaded. */
    public static final String GRAPH = "void";

    /** The description counts itself, and a number is a value that is counted: so it may take more than one go. */
    private static final int MOST_TIMES = 5;

    private final Iris iris;
    private final Node graph;
    private final Node whole;
    private final List<Quad> quads = new ArrayList<>();

    private DatasetDescription(Iris iris) {
        this.iris = iris;
        this.graph = iris.graph(GRAPH);
        this.whole = iris.relative("dataset");
    }

    /**
     * Counts what is in a store and writes it there, in the open write transaction. The numbers include the description
     * itself, so that {@code void:triples} is what a query for all triples counts.
     *
     * @param software version of the program that loaded
     * @param when it loaded
     */
    public static void renew(DatasetGraph dataset, Iris iris, String software, Instant when) {
        Set<Triple> others = others(dataset, iris.graph(GRAPH));
        LoadHistory history = LoadHistory.of(dataset, iris).and(software, when);
        List<Quad> described = List.of();
        Profile before = null;
        for (int i = 0; i < MOST_TIMES; i++) {
            Set<Triple> all = new LinkedHashSet<>(others);
            described.forEach(quad -> all.add(quad.asTriple()));
            Profile profile = Profiler.of(all, iris.base().iri());
            if (profile.equals(before)) {
                break;
            }
            DatasetDescription description = new DatasetDescription(iris);
            description.tell(profile, when);
            description.add(description.whole, ReusedTerms.PROV_WAS_GENERATED_BY, history.latest());
            description.quads.addAll(history.quads());
            description.example(dataset);
            described = description.quads;
            before = profile;
        }
        dataset.removeGraph(iris.graph(GRAPH));
        described.forEach(dataset::add);
    }

    /** The triples of all other graphs, each once; the store is read once for this. */
    private static Set<Triple> others(DatasetGraph dataset, Node graph) {
        Set<Triple> others = new LinkedHashSet<>();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(graph)) {
                others.add(quad.asTriple());
            }
        });
        return others;
    }

    private void tell(Profile profile, Instant when) {
        add(whole, RDF.type.asNode(), VOID.Dataset.asNode());
        add(whole, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(whole, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Attest: sourced claims", "en"));
        add(
                whole,
                DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(
                        "Claims from documents, each with its holder, its exact passage, the publication it cites and the time it is about.",
                        "en"));
        add(whole, VOID.uriSpace.asNode(), text(iris.base().iri()));
        add(whole, VOID.vocabulary.asNode(), OutsideIris.of(AtNamespace.NS));
        add(whole, VOID.triples.asNode(), number(profile.triples()));
        add(whole, VOID.entities.asNode(), number(profile.entities()));
        add(whole, VOID.classes.asNode(), number(profile.classes().size()));
        add(whole, VOID.properties.asNode(), number(profile.properties().size()));
        add(whole, VOID.distinctSubjects.asNode(), number(profile.subjects()));
        add(whole, VOID.distinctObjects.asNode(), number(profile.objects()));
        add(whole, DCTerms.modified.asNode(), time(when));
        profile.properties().forEach((property, counts) -> property(whole, property, counts));
        profile.classes().forEach(this::kind);
        profile.links().forEach(this::linkset);
        vocabularies(profile).forEach(v -> add(whole, VOID.vocabulary.asNode(), OutsideIris.of(v)));
    }

    /** A thing to look at first: the first country by name, else the first claim. */
    private void example(DatasetGraph dataset) {
        for (Node kind : List.of(AtClass.COUNTRY, AtClass.CLAIM)) {
            SortedSet<String> found = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), kind)
                    .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
            if (!found.isEmpty()) {
                add(whole, VOID.exampleResource.asNode(), OutsideIris.of(found.first()));
                return;
            }
        }
    }

    private void property(Node owner, String property, Profile.Property counts) {
        Node part = part("property", owner.getURI(), property);
        add(owner, VOID.propertyPartition.asNode(), part);
        add(part, VOID.property.asNode(), OutsideIris.of(property));
        add(part, VOID.triples.asNode(), number(counts.triples()));
        add(part, VOID.distinctSubjects.asNode(), number(counts.subjects()));
        add(part, VOID.distinctObjects.asNode(), number(counts.objects()));
    }

    private void kind(String kind, Profile.Kind counts) {
        Node part = part("class", whole.getURI(), kind);
        add(whole, VOID.classPartition.asNode(), part);
        add(part, VOID._class.asNode(), OutsideIris.of(kind));
        add(part, VOID.entities.asNode(), number(counts.entities()));
        add(part, VOID.triples.asNode(), number(counts.triples()));
        for (Map.Entry<String, Long> property : counts.properties().entrySet()) {
            Node inner = part("class-property", kind, property.getKey());
            add(part, VOID.propertyPartition.asNode(), inner);
            add(inner, VOID.property.asNode(), OutsideIris.of(property.getKey()));
            add(inner, VOID.triples.asNode(), number(property.getValue()));
        }
    }

    private void linkset(String place, long count) {
        Node linkset = part("linkset", whole.getURI(), place);
        Node other = part("elsewhere", whole.getURI(), place);
        add(whole, VOID.subset.asNode(), linkset);
        add(linkset, RDF.type.asNode(), VOID.Linkset.asNode());
        add(linkset, VOID.linkPredicate.asNode(), SchemaDO.sameAs.asNode());
        add(linkset, VOID.subjectsTarget.asNode(), whole);
        add(linkset, VOID.objectsTarget.asNode(), other);
        add(linkset, VOID.triples.asNode(), number(count));
        add(other, RDF.type.asNode(), VOID.Dataset.asNode());
        add(other, VOID.uriSpace.asNode(), text(place));
    }

    /** The namespaces of the properties and classes that are used, ours aside. */
    private static SortedSet<String> vocabularies(Profile profile) {
        SortedSet<String> found = new TreeSet<>();
        profile.properties().keySet().forEach(iri -> found.add(iri.replaceFirst("[^/#]*$", "")));
        profile.classes().keySet().forEach(iri -> found.add(iri.replaceFirst("[^/#]*$", "")));
        return found;
    }

    private Node part(String sort, String owner, String iri) {
        String digest = Checksum.of((owner + " " + iri).getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 12);
        return iris.relative("dataset/" + sort + "/" + digest);
    }

    private void add(Node subject, Node property, Node value) {
        quads.add(new Quad(graph, subject, property, value));
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node time(Instant when) {
        return NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
    }
}
