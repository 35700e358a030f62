package org.attest.query.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Parameter;
import org.attest.query.ParameterType;
import org.attest.query.QueryCatalogue;
import org.attest.query.ServiceTargets;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;

/**
 * Canned queries in the form of <a href="https://github.com/sib-swiss/sparql-examples">SIB's SPARQL examples</a>: SHACL
 * executables (SHACL Advanced Features, W3C Working Group Note, 8 June 2017) with the question, the query and keywords. To
 * that we add the parameters, as {@code sh:parameter}. There are no blank nodes.
 */
public final class PublishedQueries {
    /** Name of the graph in the store. */
    public static final String GRAPH = "queries";

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SPEX = "https://purl.expasy.org/sparql-examples/ontology#";

    private final Prefixes prefixes;
    private final Iris iris;
    private final Node graph;
    private final Binder binder;
    private final List<Quad> quads = new ArrayList<>();

    private PublishedQueries(Prefixes prefixes) {
        this.prefixes = prefixes;
        this.iris = new Iris(prefixes.base());
        this.graph = iris.graph(GRAPH);
        this.binder = new Binder(prefixes, (place, name, classes) -> {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    place,
                    "the example ‘" + name + "’ is a name",
                    "give the path of the thing, for example place/tunisia"));
        });
    }

    /** The queries of a catalogue, in its order. */
    public static List<Quad> of(QueryCatalogue catalogue, Prefixes prefixes) {
        PublishedQueries published = new PublishedQueries(prefixes);
        catalogue.queries().forEach(published::query);
        return published.quads;
    }

    /** The same with the endpoint that answers them, which only a server knows. */
    public static List<Quad> of(QueryCatalogue catalogue, Prefixes prefixes, String endpoint) {
        PublishedQueries published = new PublishedQueries(prefixes);
        catalogue.queries().forEach(query -> {
            published.query(query);
            published.add(published.iri(query), SchemaDO.NS + "target", OutsideIris.of(endpoint));
        });
        return published.quads;
    }

    private Node iri(CannedQuery query) {
        return iris.relative("query/" + query.name());
    }

    private void query(CannedQuery canned) {
        Node node = iri(canned);
        Query runs = binder.bind(canned, examples(canned));
        String form = form(runs);
        add(node, RDF.type.getURI(), sh("SPARQLExecutable"));
        add(node, RDF.type.getURI(), form.equals("describe") ? spex("SPARQLDescribeExecutable") : executable(form));
        add(
                node,
                RDFS.label.getURI(),
                NodeFactory.createLiteralLang(canned.header().summary(), "en"));
        String description = canned.header().description();
        String comment = description.isEmpty() ? canned.header().summary() : description;
        add(node, RDFS.comment.getURI(), NodeFactory.createLiteralLang(comment, "en"));
        canned.header().tags().forEach(tag -> add(node, SchemaDO.NS + "keywords", text(tag)));
        add(node, form.equals("describe") ? SPEX + form : SH + form, text(asShown(canned, runs)));
        prefixes(node, runs);
        ServiceTargets.of(runs).forEach(target -> add(node, SPEX + "federatesWith", OutsideIris.of(target)));
        int order = 0;
        for (Parameter parameter : canned.parameters()) {
            parameter(node, canned, parameter, order++);
        }
    }

    /** Only what it cannot do without: the rest would hide most of the answer. */
    private static Map<String, String> examples(CannedQuery canned) {
        Map<String, String> examples = new LinkedHashMap<>();
        canned.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        return examples;
    }

    private static String form(Query query) {
        return query.isAskType()
                ? "ask"
                : query.isConstructType() ? "construct" : query.isDescribeType() ? "describe" : "select";
    }

    private static Node executable(String form) {
        return sh(
                "SPARQL" + form.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + form.substring(1) + "Executable");
    }

    /** As it was written, where it runs like that; the lines for the service left out. */
    private static String asShown(CannedQuery canned, Query runs) {
        if (canned.parameters().stream().anyMatch(Parameter::required)) {
            return runs.serialize();
        }
        return canned.text()
                .lines()
                .filter(line -> !line.startsWith("#+") && !line.startsWith("#defaultView:"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void prefixes(Node query, Query runs) {
        runs.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            Node declares = iris.relative("query/prefixes/" + prefix);
            add(query, SH + "prefixes", declares);
            add(declares, RDF.type.getURI(), OWL.Ontology.asNode());
            Node declaration = iris.relative("query/prefixes/" + prefix + "/declaration");
            add(declares, SH + "declare", declaration);
            add(declaration, RDF.type.getURI(), sh("PrefixDeclaration"));
            add(declaration, SH + "prefix", text(prefix));
            add(declaration, SH + "namespace", NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void parameter(Node query, CannedQuery canned, Parameter parameter, int order) {
        Node node = iris.relative("query/" + canned.name() + "/" + parameter.name());
        add(query, SH + "parameter", node);
        add(node, RDF.type.getURI(), sh("Parameter"));
        // A SHACL engine binds the variable that is called like the local name of the path.
        add(node, SH + "path", iris.relative("query/parameter/" + parameter.variable()));
        add(node, SH + "name", text(parameter.name()));
        add(
                node,
                SH + "description",
                NodeFactory.createLiteralLang(parameter.header().label(), "en"));
        add(node, SH + "order", number(order));
        add(node, SH + "minCount", number(parameter.required() ? 1 : 0));
        add(node, SH + "maxCount", number(1));
        if (parameter.type() instanceof ParameterType.Iri) {
            add(node, SH + "nodeKind", sh("IRI"));
            String classes = parameter.header().classIri();
            if (!classes.isEmpty() && !classes.contains("|")) {
                add(node, SH + "class", OutsideIris.of(prefixes.mapping().expandPrefix(classes)));
            }
        } else {
            add(node, SH + "datatype", OutsideIris.of(datatype(parameter.type())));
        }
    }

    private static String datatype(ParameterType type) {
        if (type instanceof ParameterType.Typed typed) {
            return typed.iri();
        }
        if (type instanceof ParameterType.InLanguage) {
            return RDF.langString.getURI();
        }
        return (type instanceof ParameterType.WholeNumber
                        ? XSDDatatype.XSDinteger
                        : type instanceof ParameterType.Decimal ? XSDDatatype.XSDdecimal : XSDDatatype.XSDstring)
                .getURI();
    }

    private void add(Node subject, String property, Node value) {
        quads.add(new Quad(graph, subject, OutsideIris.of(property), value));
    }

    private static Node sh(String name) {
        return OutsideIris.of(SH + name);
    }

    private static Node spex(String name) {
        return OutsideIris.of(SPEX + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
