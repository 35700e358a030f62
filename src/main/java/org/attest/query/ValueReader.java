package org.attest.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.Prefixes;

/**
 * What people type for a parameter, as an RDF term. Never pasted into a query as text.
 *
 * @param prefixes ours, for {@code place:tunisia}
 * @param names for plain names, where the parameter takes them
 */
record ValueReader(Prefixes prefixes, NameLookup names) {
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|urn:).+");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][\\w.-]*):([^/ ].*)");
    private static final Pattern RELATIVE = Pattern.compile("([a-z]+)/\\S+");

    /**
     * The term for a value.
     *
     * @throws AttestException {@code PARAMETER_INVALID} with an example, or {@code PARAMETER_AMBIGUOUS}
     */
    Node read(Parameter parameter, String value) {
        ParameterType type = parameter.type();
        if (type instanceof ParameterType.Iri) {
            return iri(parameter, value.strip());
        }
        try {
            if (type instanceof ParameterType.WholeNumber) {
                return NodeFactory.createLiteralDT(new BigInteger(value.strip()).toString(), XSDDatatype.XSDinteger);
            }
            if (type instanceof ParameterType.Decimal) {
                return NodeFactory.createLiteralDT(
                        new BigDecimal(value.strip()).toPlainString(), XSDDatatype.XSDdecimal);
            }
        } catch (NumberFormatException e) {
            throw invalid(parameter, "‘" + value + "’ is not a number");
        }
        if (type instanceof ParameterType.Typed typed) {
            return typed(parameter, typed, value.strip());
        }
        return type instanceof ParameterType.InLanguage language
                ? NodeFactory.createLiteralLang(value, language.tag())
                : NodeFactory.createLiteralString(value);
    }

    private static Node typed(Parameter parameter, ParameterType.Typed typed, String value) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(typed.iri());
        if (!datatype.isValid(value)) {
            throw invalid(parameter, "‘" + value + "’ is not an " + typed.name());
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private Node iri(Parameter parameter, String value) {
        if (WEB.matcher(value).matches()) {
            return checked(parameter, value, value);
        }
        var prefixed = PREFIXED.matcher(value);
        if (prefixed.matches()) {
            String namespace = prefixes.map().get(prefixed.group(1));
            if (namespace == null) {
                String nearest = Nearest.to(prefixed.group(1), prefixes.map().keySet())
                        .map(n -> ", did you mean ‘" + n + ":’?")
                        .orElse("");
                throw invalid(
                        parameter, "‘" + value + "’ is neither http, https nor urn, nor a known prefix" + nearest);
            }
            return checked(parameter, value, namespace + prefixed.group(2));
        }
        var relative = RELATIVE.matcher(value);
        if (relative.matches() && Prefixes.KINDS.contains(relative.group(1))) {
            return checked(parameter, value, prefixes.base().iri() + value);
        }
        if (parameter.header().reconcile() && !value.isEmpty()) {
            return names.resolve(place(parameter), value, parameter.header().classIri());
        }
        throw invalid(parameter, "‘" + value + "’ is not an IRI");
    }

    private static Node checked(Parameter parameter, String value, String iri) {
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return NodeFactory.createURI(iri);
            }
        } catch (IRIException e) {
            // Said below in our own words: the parser's are about RFC sections.
        }
        throw invalid(parameter, "‘" + value + "’ is not an absolute IRI");
    }

    private static Place place(Parameter parameter) {
        return Place.of("parameter " + parameter.name());
    }

    private static AttestException invalid(Parameter parameter, String message) {
        return new AttestException(
                new Finding(Code.PARAMETER_INVALID, place(parameter), message, "for example " + parameter.example()));
    }
}
