package org.attest.store.comparison;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.claim.comparison.Comparer;
import org.attest.claim.comparison.Comparison;
import org.attest.claim.comparison.Figure;
import org.attest.claim.comparison.Topics.Topic;
import org.attest.document.Checksum;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.jspecify.annotations.Nullable;

/** Topics and comparisons as quads. */
final class ComparisonQuads {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Graph out;

    /**
     * A writer of one graph.
     *
     * @param dataset for the names of kinds, groups and places
     */
    ComparisonQuads(DatasetGraph dataset, Iris iris, Graph out) {
        this.dataset = dataset;
        this.iris = iris;
        this.out = out;
    }

    /** The key of a topic with values that do not depend on the base. */
    String key(Topic topic) {
        return topic.key().lines().map(this::baseFree).collect(Collectors.joining("\n"));
    }

    private String baseFree(String line) {
        int equals = line.indexOf('=');
        String iri = line.substring(equals + 1);
        return line.substring(0, equals + 1)
                + (iri.startsWith(iris.base().iri())
                        ? iri.substring(iris.base().iri().length())
                        : lastStep(iri));
    }

    private static String lastStep(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    void topic(Node node, Topic topic, String digest) {
        out.type(node, AtClass.TOPIC);
        out.text(node, AtProperty.TOPIC_KEY, key(topic));
        out.text(node, AtProperty.INPUT_DIGEST, digest);
    }

    /** The name of a topic, which is made of names that may change while its figures do not. */
    void label(Node node, Topic topic) {
        dataset.deleteAny(out.name(), node, AtProperty.LABEL, Node.ANY);
        out.text(node, AtProperty.LABEL, label(topic));
    }

    /** For example <i>armed members of the Islamic State</i>, in the words of a population's label. */
    private String label(Topic topic) {
        return name(topic.kind(), AtProperty.PLURAL)
                + after(" of ", topic.group())
                + after(" from ", topic.origin())
                + after(" in ", topic.place());
    }

    private String after(String before, @Nullable String iri) {
        return iri == null ? "" : before + name(iri, AtProperty.LABEL);
    }

    private String name(String iri, Node property) {
        Node node = OutsideIris.of(iri);
        return Stream.of(property, AtProperty.LABEL)
                .flatMap(p -> dataset.stream(Node.ANY, node, p, Node.ANY))
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(lastStep(iri));
    }

    void comparison(Node topic, Figure one, Figure other, Comparer comparer) {
        Comparison comparison = comparer.compare(one, other);
        Node node = node(one, other);
        out.type(node, AtClass.COMPARISON);
        out.add(node, AtProperty.ON_TOPIC, topic);
        out.add(node, AtProperty.COMPARES, iris.relative(one.id()));
        out.add(node, AtProperty.COMPARES, iris.relative(other.id()));
        out.add(
                node,
                AtProperty.COMPARISON_CLASS,
                Iris.concept("comparison", comparison.kind().concept()));
        out.add(
                node,
                AtProperty.INTERVAL_RELATION,
                Iris.concept("interval-relation", comparison.intervals().concept()));
        comparison
                .differs()
                .forEach(d -> out.add(node, AtProperty.DIFFERS_IN, Iris.concept("compared-dimension", d.concept())));
        comparison
                .notStated()
                .forEach(d -> out.add(node, AtProperty.NOT_STATED_IN, Iris.concept("compared-dimension", d.concept())));
        if (!comparison.reason().isEmpty()) {
            out.text(node, AtProperty.COMPARISON_REASON, comparison.reason());
        }
        if (comparison.lower() != null) {
            out.add(node, AtProperty.LOWER_FIGURE, iris.relative(comparison.lower()));
        }
        comparison.factorAtLeast().ifPresent(factor -> decimal(node, factor));
        comparison.gap().ifPresent(days -> out.integer(node, AtProperty.GAP_IN_DAYS, days));
    }

    private void decimal(Node node, BigDecimal factor) {
        String plain = factor.stripTrailingZeros().toPlainString();
        String lexical = plain.contains(".") ? plain : plain + ".0";
        out.typed(node, AtProperty.FACTOR_AT_LEAST, lexical, XSDDatatype.XSDdecimal);
    }

    /** Named after the two figures, whichever comes first. */
    private Node node(Figure one, Figure other) {
        String both = Stream.of(one.id(), other.id()).sorted().collect(Collectors.joining("\n"));
        return iris.thing(
                "comparison", Checksum.of(both.getBytes(StandardCharsets.UTF_8)).prefix());
    }
}
