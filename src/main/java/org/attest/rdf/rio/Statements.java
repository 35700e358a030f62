package org.attest.rdf.rio;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** RDF4J's values as Jena's and the other way; lexical forms and language tags stay as they are. */
final class Statements {
    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Function<String, Node> blanks;

    /**
     * A translation.
     *
     * @param blanks the Jena node for the label of a blank one
     */
    Statements(Function<String, Node> blanks) {
        this.blanks = blanks;
    }

    /** A quad as a statement; the default graph has no context. */
    Statement statement(Quad quad) {
        Resource subject = (Resource) value(quad.getSubject());
        IRI predicate = (IRI) value(quad.getPredicate());
        Value object = value(quad.getObject());
        return quad.isDefaultGraph()
                ? values.createStatement(subject, predicate, object)
                : values.createStatement(subject, predicate, object, (Resource) value(quad.getGraph()));
    }

    /** A statement as a quad of a graph. */
    Quad quad(Statement statement, Node graph) {
        return new Quad(
                graph, node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
    }

    Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        if (value instanceof BNode blank) {
            return blanks.apply(blank.getID());
        }
        Literal literal = (Literal) value;
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        NodeFactory.getType(literal.getDatatype().stringValue())));
    }

    private Value value(Node node) {
        if (node.isURI()) {
            return values.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return values.createBNode(node.getBlankNodeLabel());
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? values.createLiteral(node.getLiteralLexicalForm(), values.createIRI(node.getLiteralDatatypeURI()))
                : values.createLiteral(node.getLiteralLexicalForm(), language);
    }
}
