package org.attest.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements into one named graph. A null object writes nothing: what is not stated leaves no trace.
 *
 * @param name IRI of the graph
 * @param sink takes the quads in the order in which they are written
 */
public record Graph(Node name, Consumer<Quad> sink) {
    public void add(Node subject, Node predicate, @Nullable Node object) {
        if (object != null) {
            sink.accept(new Quad(name, subject, predicate, object));
        }
    }

    public void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    public void text(Node subject, Node predicate, @Nullable String text) {
        if (text != null) {
            add(subject, predicate, NodeFactory.createLiteralString(text));
        }
    }

    public void text(Node subject, Node predicate, @Nullable String text, String language) {
        if (text != null) {
            add(subject, predicate, NodeFactory.createLiteralLang(text, language));
        }
    }

    /** A number: an integer when it is whole, so that 1500 comes back as 1500 and not as 1500.0, else a decimal. */
    public void number(Node subject, Node predicate, @Nullable BigDecimal number) {
        if (number != null) {
            BigDecimal plain = number.stripTrailingZeros();
            boolean whole = plain.scale() <= 0;
            XSDDatatype type = whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
            typed(subject, predicate, plain.toPlainString(), type);
        }
    }

    public void integer(Node subject, Node predicate, long number) {
        typed(subject, predicate, Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** An offset, in the datatype that the Web Annotation vocabulary asks for. */
    public void offset(Node subject, Node predicate, long number) {
        typed(subject, predicate, Long.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }

    public void flag(Node subject, Node predicate, boolean value) {
        typed(subject, predicate, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    public void date(Node subject, Node predicate, @Nullable LocalDate date) {
        if (date != null) {
            typed(subject, predicate, date.toString(), XSDDatatype.XSDdate);
        }
    }

    public void typed(Node subject, Node predicate, String lexical, RDFDatatype datatype) {
        add(subject, predicate, NodeFactory.createLiteralDT(lexical, datatype));
    }
}
