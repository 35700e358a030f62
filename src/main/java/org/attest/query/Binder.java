package org.attest.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.query.header.Header.ParamHeader;
import org.attest.rdf.Prefixes;

/**
 * Puts values into a canned query.
 *
 * <p>Values become a {@code VALUES} at the head of the outermost group: RDF terms, not text, so nothing that somebody
 * types can change the query; and, unlike a substitution, it leaves {@code BOUND(?__x)} legal and can be sent to any
 * endpoint. What is not given stays a variable: a wild card.
 */
public final class Binder {
    private final ValueReader values;

    /**
     * A binder for one endpoint.
     *
     * @param prefixes ours, whose base relative values stand under
     * @param endpoint where plain names are looked up
     */
    public Binder(Prefixes prefixes, Endpoint endpoint) {
        this(prefixes, new Names(endpoint)::resolve);
    }

    /**
     * A binder that looks plain names up elsewhere.
     *
     * @param prefixes ours, whose base relative values stand under
     */
    public Binder(Prefixes prefixes, NameLookup names) {
        this.values = new ValueReader(prefixes, names);
    }

    /**
     * The query with the given values in it.
     *
     * @param given text by parameter name, as typed
     * @throws AttestException with a finding for each value that is unknown, missing or invalid
     */
    public Query bind(CannedQuery canned, Map<String, String> given) {
        List<Finding> findings = new ArrayList<>();
        Map<Parameter, Node> terms = new LinkedHashMap<>();
        given.keySet().stream()
                .filter(name -> canned.parameter(name).isEmpty())
                .forEach(name -> findings.add(unknown(canned, name)));
        for (Parameter parameter : canned.parameters()) {
            String value = given.get(parameter.name());
            if (value == null) {
                if (parameter.required()) {
                    findings.add(missing(parameter));
                }
                continue;
            }
            try {
                terms.put(parameter, values.read(parameter, value));
            } catch (AttestException e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new AttestException(findings);
        }
        return insert(canned.query(), terms);
    }

    /**
     * The thing that somebody names by IRI, path or name.
     *
     * @param option what findings are about
     * @param classes prefixed names of the classes allowed, separated by {@code |}
     * @throws AttestException {@code PARAMETER_INVALID} or {@code PARAMETER_AMBIGUOUS}
     */
    public Node thing(String option, String name, String classes, String example) {
        ParamHeader header = new ParamHeader(option, example, classes, true, 0);
        return values.read(new Parameter("__" + option + "_iri", option, new ParameterType.Iri(), false, header), name);
    }

    private static Query insert(Query query, Map<Parameter, Node> terms) {
        if (terms.isEmpty()) {
            return query;
        }
        ElementData data = new ElementData();
        BindingBuilder row = BindingBuilder.create();
        terms.forEach((parameter, term) -> {
            Var variable = Var.alloc(parameter.variable());
            data.add(variable);
            row.add(variable, term);
        });
        data.add(row.build());
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        Element pattern = query.getQueryPattern();
        if (pattern instanceof ElementGroup outermost) {
            outermost.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        query.setQueryPattern(group);
        query.resetResultVars();
        return query;
    }

    private static Finding unknown(CannedQuery canned, String name) {
        List<String> known = canned.parameters().stream().map(Parameter::name).toList();
        String nearest =
                Nearest.to(name, known).map(n -> "did you mean ‘" + n + "’? ").orElse("");
        return new Finding(
                Code.PARAMETER_UNKNOWN,
                Place.of("parameter " + name),
                "‘" + canned.name() + "’ has no parameter of this name",
                nearest + (known.isEmpty() ? "It takes none." : "It takes: " + String.join(", ", known)));
    }

    private static Finding missing(Parameter parameter) {
        return new Finding(
                Code.PARAMETER_MISSING,
                Place.of("parameter " + parameter.name()),
                "this query makes no sense without " + parameter.header().label(),
                "for example " + parameter.example());
    }
}
