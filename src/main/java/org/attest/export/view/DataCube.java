package org.attest.export.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/**
 * The figures as observations. A figure is an interval, so each end that it has is an observation of its own, told apart by
 * {@code qb:measureType}: a figure without an upper end has none for it, and nothing is invented. Every dimension of a cube
 * needs a value: where a claim states none, it is {@code …/not-stated}.
 */
final class DataCube {
    private static final String QB = "http://purl.org/linked-data/cube#";
    private static final List<String> DIMENSIONS =
            List.of("claim", "kind", "origin", "place", "group", "start", "end", "holder", "document");
    private static final List<String> ATTRIBUTES =
            List.of("boundKind", "unit", "countBasis", "lexicalValue", "approximate", "inclusive");

    private static final String FIGURES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?claim ?kind ?origin ?place ?group ?start ?end (SAMPLE(?who) AS ?holder) (COUNT(DISTINCT ?who) AS ?holders)
                   ?document ?low ?high ?lowIn ?highIn ?boundKind ?unit ?countBasis ?lexicalValue ?approximate ?population
            WHERE {
              ?claim at:hasQuantity ?e ; at:inDocument ?document ; at:saidBy ?who .
              ?e at:boundKind ?boundKind ; at:unit ?unit ; at:lexicalValue ?lexicalValue .
              OPTIONAL { ?e at:ofPopulation ?population . ?population at:kind ?kind
                OPTIONAL { ?population at:origin ?origin } OPTIONAL { ?population at:place ?place } OPTIONAL { ?population at:group ?group } }
              OPTIONAL { ?claim at:asOfStart ?start ; at:asOfEnd ?end }
              OPTIONAL { ?e at:minValue ?low ; at:minInclusive ?lowIn }
              OPTIONAL { ?e at:maxValue ?high ; at:maxInclusive ?highIn }
              OPTIONAL { ?e at:countBasis ?countBasis }
              OPTIONAL { ?e at:approximate ?approximate }
            }
            GROUP BY ?claim ?kind ?origin ?place ?group ?start ?end ?document ?low ?high ?lowIn ?highIn
                     ?boundKind ?unit ?countBasis ?lexicalValue ?approximate ?population
            ORDER BY ?claim
            """;

    private final Prefixes prefixes;
    private final Iris iris;
    private final LocalEndpoint endpoint;
    private final List<Quad> quads = new ArrayList<>();
    private final Losses losses = new Losses();

    DataCube(Dataset dataset, Prefixes prefixes) {
        this.prefixes = prefixes;
        this.iris = new Iris(prefixes.base());
        this.endpoint = new LocalEndpoint(dataset, () -> 0);
    }

    Exported exported() {
        structure();
        List<Binding> figures = rows(FIGURES);
        figures.forEach(this::figure);
        String others =
                "PREFIX at: <https://w3id.org/attest/ns#> SELECT ?c { ?c a at:Claim FILTER NOT EXISTS { ?c at:hasQuantity ?q } }";
        losses.add(rows(others).size(), "claims", "they give no figure");
        losses.add(figures.size(), "quotes and references", "the claim, which each observation names, has them");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> names = new LinkedHashMap<>(prefixes.map());
        names.put("qb", QB);
        RioWriter.write(CanonicalQuads.sorted(quads), names, RioFormat.TURTLE, out);
        return new Exported(out.toString(StandardCharsets.UTF_8), losses.list());
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(new QueryReader(prefixes).read("cube", query)).rows();
    }

    private void structure() {
        Node set = node("cube");
        Node structure = node("cube/structure");
        add(set, RDF.type.asNode(), qb("DataSet"));
        add(set, RDFS.label.asNode(), text("Figures as they are claimed"));
        add(set, qb("structure"), structure);
        add(structure, RDF.type.asNode(), qb("DataStructureDefinition"));
        DIMENSIONS.forEach(name -> component(structure, name, "dimension", "DimensionProperty"));
        Node type = node("cube/component/measureType");
        add(structure, qb("component"), type);
        add(type, RDF.type.asNode(), qb("ComponentSpecification"));
        add(type, qb("dimension"), qb("measureType"));
        for (Node measure : List.of(AtProperty.MIN_VALUE, AtProperty.MAX_VALUE)) {
            Node component = node("cube/component/" + measure.getLocalName());
            add(structure, qb("component"), component);
            add(component, RDF.type.asNode(), qb("ComponentSpecification"));
            add(component, qb("measure"), measure);
            add(measure, RDF.type.asNode(), qb("MeasureProperty"));
            add(measure, RDF.type.asNode(), RDF.Property.asNode());
            add(measure, RDFS.range.asNode(), OutsideIris.of("http://www.w3.org/2001/XMLSchema#decimal"));
        }
        ATTRIBUTES.forEach(name -> component(structure, name, "attribute", "AttributeProperty"));
        add(notStated(), RDFS.label.asNode(), text("not stated"));
    }

    private void component(Node structure, String name, String role, String kind) {
        Node component = node("cube/component/" + name);
        Node property = property(name);
        add(structure, qb("component"), component);
        add(component, RDF.type.asNode(), qb("ComponentSpecification"));
        add(component, qb(role), property);
        add(property, RDF.type.asNode(), qb(kind));
        add(property, RDF.type.asNode(), RDF.Property.asNode());
        if (role.equals("dimension")) {
            add(property, RDFS.range.asNode(), RDFS.Resource.asNode());
        }
    }

    private void figure(Binding row) {
        String claim = row.get("claim").getURI();
        String path = claim.substring(prefixes.base().iri().length());
        Node low = row.get("low");
        Node high = row.get("high");
        if (low != null) {
            observation(path + "-low", row, AtProperty.MIN_VALUE, low, row.get("lowIn"));
        } else {
            losses.add("lower ends", "the claim gives none, so there is no observation of it");
        }
        if (high != null) {
            observation(path + "-high", row, AtProperty.MAX_VALUE, high, row.get("highIn"));
        } else {
            losses.add("upper ends", "the claim gives none, so there is no observation of it");
        }
        if (low == null && high == null) {
            losses.add("figures without a number", "there is nothing to measure");
        }
        if (row.get("population") == null) {
            losses.add("shares and counts of things", "their two populations, or what they count, are no dimension");
        }
        int holders = Integer.parseInt(row.get("holders").getLiteralLexicalForm());
        losses.add(holders - 1L, "further holders of a figure", "an observation has one value for a dimension");
    }

    private void observation(
            String path, Binding row, Node measure, Node value, @org.jspecify.annotations.Nullable Node inclusive) {
        Node observation = node("cube/" + path);
        add(observation, RDF.type.asNode(), qb("Observation"));
        add(observation, qb("dataSet"), node("cube"));
        add(observation, qb("measureType"), measure);
        add(observation, measure, value);
        for (String name : DIMENSIONS) {
            Node stated = row.get(name);
            if (stated == null) {
                losses.add("values of dimension " + name, "the claim does not state it, and a cube has no gaps");
            }
            add(observation, property(name), stated == null ? notStated() : stated);
        }
        for (String name : ATTRIBUTES) {
            Node stated = name.equals("inclusive") ? inclusive : row.get(name);
            if (stated != null) {
                add(observation, property(name), stated);
            }
        }
    }

    private Node property(String name) {
        return switch (name) {
            case "boundKind", "unit", "countBasis", "lexicalValue", "approximate" ->
                OutsideIris.of(AtNamespace.NS + name);
            default -> node("cube/" + name);
        };
    }

    private Node notStated() {
        return node("cube/not-stated");
    }

    private Node node(String path) {
        return iris.relative("dataset/" + path);
    }

    private void add(Node subject, Node property, Node value) {
        quads.add(new Quad(Quad.defaultGraphIRI, subject, property, value));
    }

    private static Node qb(String name) {
        return OutsideIris.of(QB + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }
}
