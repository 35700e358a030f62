package org.attest.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.FmtUtils;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Why a query may have found nothing: a slip in a term, a thing that is not there, {@code http} for {@code https}, a
 * language tag too many or too few.
 *
 * <p>It only asks the endpoint, so it works on our store and on others alike.
 *
 * @param endpoint where the query found nothing
 * @param prefixes to write IRIs as people type them
 */
public record Advice(Endpoint endpoint, Prefixes prefixes) {
    /** Advice must not take longer than the question. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String UNDER =
            "SELECT DISTINCT ?s { ?s ?p ?o FILTER(ISIRI(?s) && STRSTARTS(STR(?s), \"%s\")) }";
    private static final String USED = "ASK { { %1$s ?p ?o } UNION { ?s %1$s ?o } UNION { ?s ?p %1$s } }";
    private static final String OTHER_TYPE = "SELECT DISTINCT ?s { ?x %s ?s FILTER(ISNUMERIC(?s) && ?s = %s) } LIMIT 3";
    private static final String OTHER_TAG =
            "SELECT DISTINCT ?s { ?x %s ?s FILTER(ISLITERAL(?s) && STR(?s) = %s) } LIMIT 3";

    /** Advice for an answer: none when something was found. */
    public List<Finding> on(Query query, Answer answer) {
        if (!answer.empty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        QueryScan scan = new QueryScan(query);
        for (Node term : scan.terms()) {
            if (term.isURI() && !known(term)) {
                unknown(term).ifPresent(findings::add);
            }
        }
        scan.triples().stream()
                .filter(t -> t.getObject().isLiteral())
                .forEach(t -> literal(t).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> unknown(Node term) {
        String iri = term.getURI();
        Optional<Node> swapped = swapped(iri).filter(other -> used(other).orElse(false));
        if (swapped.isPresent()) {
            return finding(
                    Code.SCHEME_DIFFERS,
                    "nothing here is called <" + iri + ">",
                    "<" + swapped.get().getURI() + "> is: " + (iri.startsWith("http:") ? "https" : "http"));
        }
        if (iri.startsWith(AtNamespace.NS)) {
            return finding(Code.TERM_UNKNOWN, "the ontology has no term " + shown(iri), nearest(iri, AtNamespace.NS));
        }
        if (iri.startsWith(AtNamespace.VOCAB)) {
            String scheme = iri.substring(0, Math.max(AtNamespace.VOCAB.length(), iri.lastIndexOf('/') + 1));
            return finding(Code.TERM_UNKNOWN, "the vocabularies have no concept " + shown(iri), nearest(iri, scheme));
        }
        String base = prefixes.base().iri();
        if (iri.startsWith(base)) {
            int kind = iri.indexOf('/', base.length());
            String under = kind < 0 ? base : iri.substring(0, kind + 1);
            return finding(Code.IRI_UNKNOWN, "nothing here is called " + shown(iri), nearest(iri, under));
        }
        return Optional.empty();
    }

    private static Optional<Node> swapped(String iri) {
        if (iri.startsWith("http://")) {
            return Optional.of(NodeFactory.createURI("https://" + iri.substring("http://".length())));
        }
        return iri.startsWith("https://")
                ? Optional.of(NodeFactory.createURI("http://" + iri.substring("https://".length())))
                : Optional.empty();
    }

    private boolean known(Node term) {
        return used(term).orElse(true);
    }

    /** Whether any statement uses a term; empty when the endpoint did not say in time. */
    private Optional<Boolean> used(Node term) {
        return ask(USED.formatted("<" + term.getURI() + ">"))
                .map(answer -> answer instanceof Answer.Truth truth && truth.value());
    }

    /** The nearest known name in a namespace, or the whole list when it is short. */
    private String nearest(String iri, String namespace) {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : nodes(UNDER.formatted(namespace))) {
            names.add(node.getURI().substring(namespace.length()));
        }
        Optional<String> nearest = Nearest.to(iri.substring(namespace.length()), names);
        if (nearest.isPresent()) {
            return "did you mean " + shown(namespace + nearest.get()) + "?";
        }
        return names.isEmpty() || names.size() > 20 ? "" : "there are: " + String.join(", ", names);
    }

    /** A literal of a pattern that is only there with another tag or type, or with one, or without. */
    private Optional<Finding> literal(TriplePath pattern) {
        Node literal = pattern.getObject();
        boolean number = NodeValue.makeNode(literal).isNumber();
        String sought = FmtUtils.stringForNode(
                number ? literal : NodeFactory.createLiteralString(literal.getLiteralLexicalForm()));
        Node predicate = pattern.getPredicate();
        String property = predicate != null && predicate.isURI() ? "<" + predicate.getURI() + ">" : "?any";
        List<Node> others = nodes((number ? OTHER_TYPE : OTHER_TAG).formatted(property, sought));
        if (others.isEmpty() || others.contains(literal)) {
            return Optional.empty();
        }
        String there = others.stream().map(this::shown).collect(Collectors.joining(", "));
        return finding(
                number ? Code.LITERAL_DATATYPE : Code.LITERAL_LANGUAGE,
                "no statement has " + shown(literal) + " there",
                "there is " + there
                        + (number
                                ? "; compare numbers in a FILTER, where types do not matter"
                                : "; at:name and at:label take plain strings in any language"));
    }

    private String shown(Node literal) {
        return FmtUtils.stringForNode(literal, prefixes.mapping());
    }

    private List<Node> nodes(String query) {
        return ask(query)
                .map(answer -> answer instanceof Answer.Rows rows
                        ? rows.rows().stream().map(row -> row.get("s")).toList()
                        : List.<Node>of())
                .orElse(List.of());
    }

    /** No advice is better than a second failure: the question itself has been answered. */
    private Optional<Answer> ask(String query) {
        try {
            return Optional.of(
                    endpoint.ask(new QueryReader(new Prefixes(Base.DEFAULT)).read("advice", query), PATIENCE));
        } catch (AttestException e) {
            return Optional.empty();
        }
    }

    private String shown(String iri) {
        return new TermText(prefixes).shortened(iri);
    }

    private static Optional<Finding> finding(Code code, String message, String advice) {
        return Optional.of(new Finding(code, Place.of("query"), message, advice));
    }
}
