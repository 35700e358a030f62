package org.attest.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;

/**
 * Triples as people ask for them: three terms, each an IRI, a prefixed name, a path below the base such as {@code
 * place/tunisia}, a claim or reference by {@code document#id}, {@code a}, a literal, any other words for a literal of
 * these words, or {@code ?} for anything.
 *
 * @param prefixes ours, which need no declaration
 */
public record TriplePattern(Prefixes prefixes, String subject, String predicate, String object) {
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|urn:)\\S+");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][\\w.-]*):([^\\s/]\\S*)");
    private static final Pattern RELATIVE = Pattern.compile("([a-z]+)/\\S+");
    private static final Pattern LOCAL = Pattern.compile("([a-z0-9-]+)#([\\w.-]+)");
    private static final Pattern BRACKETED = Pattern.compile("<[^<>\\s\"{}|^`\\\\]*>");
    private static final Pattern LITERAL =
            Pattern.compile("\"([^\"\\\\\\n]|\\\\.)*\"(@[A-Za-z-]+|\\^\\^[\\w:.-]+)?|[+-]?\\d+(\\.\\d+)?|true|false");

    /** The triples of a store that fit, in a fixed order, at most so many. */
    public List<Triple> matches(Endpoint endpoint, int limit) {
        String where = where("s", subject) + where("p", predicate) + where("o", object) + "?s ?p ?o . ";
        return rows(endpoint, "SELECT DISTINCT ?s ?p ?o { " + where + "} ORDER BY ?s ?p ?o LIMIT " + limit).stream()
                .map(row -> Triple.create(row.get("s"), row.get("p"), row.get("o")))
                .toList();
    }

    /** What to say when nothing fits: what the store has of the same subject. */
    public Finding nothing(Endpoint endpoint) {
        String where = where("s", subject);
        String advice = predicate.equals("a") || !wild(predicate)
                ? listed(
                                endpoint,
                                "SELECT DISTINCT ?x { " + where + where("p", predicate)
                                        + "?s ?p ?x } ORDER BY ?x LIMIT 6")
                        .map(there -> "the store has for this subject and property: " + there)
                        .orElse("")
                : "";
        if (advice.isEmpty()) {
            advice = listed(endpoint, "SELECT DISTINCT ?x { " + where + "?s ?x ?o } ORDER BY ?x LIMIT 20")
                    .map(there -> "the store has of this subject: " + there)
                    .orElse("nothing in the store has this subject; ‘attest find WORDS’ looks things up");
        }
        return new Finding(Code.TRIPLE_UNKNOWN, Place.of("triple"), "the store has no triple " + this, advice);
    }

    private Optional<String> listed(Endpoint endpoint, String query) {
        TermText terms = new TermText(prefixes);
        List<String> there = rows(endpoint, query).stream()
                .map(row -> row.get("x"))
                .map(node -> node.isLiteral() ? "\"" + terms.of(node) + "\"" : terms.of(node))
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", there));
    }

    private List<Binding> rows(Endpoint endpoint, String query) {
        return endpoint.rows(new QueryReader(prefixes).read("triple", query)).rows();
    }

    private static boolean wild(String term) {
        return term.equals("_") || term.startsWith("?");
    }

    private String where(String variable, String term) {
        if (wild(term)) {
            return "";
        }
        Matcher local = LOCAL.matcher(term);
        if (local.matches()) {
            return "?" + variable + " dcterms:identifier " + quoted(local.group(2))
                    + " ; at:printedIn|cito:hasCitingEntity <publication/" + local.group(1) + "> . ";
        }
        return sparql(term)
                .map(text -> "VALUES ?" + variable + " { " + text + " } ")
                .orElseGet(() -> "?s ?p ?o FILTER(ISLITERAL(?" + variable + ") && STR(?" + variable + ") = "
                        + quoted(term) + ") ");
    }

    /** The term in SPARQL; nothing for words. */
    private Optional<String> sparql(String term) {
        if (term.equals("a")) {
            return Optional.of("rdf:type");
        }
        if (BRACKETED.matcher(term).matches() || LITERAL.matcher(term).matches()) {
            return Optional.of(term);
        }
        Matcher prefixed = PREFIXED.matcher(term);
        if (prefixed.matches() && prefixes.map().containsKey(prefixed.group(1))) {
            return Optional.of("<" + prefixes.map().get(prefixed.group(1)) + prefixed.group(2) + ">");
        }
        Matcher relative = RELATIVE.matcher(term);
        boolean below = relative.matches() && Prefixes.KINDS.contains(relative.group(1));
        return below || WEB.matcher(term).matches() ? Optional.of("<" + term + ">") : Optional.empty();
    }

    private static String quoted(String words) {
        return "\"" + FmtUtils.stringEsc(words) + "\"";
    }

    @Override
    public String toString() {
        return List.of(subject, predicate, object).stream().collect(Collectors.joining(" "));
    }
}
