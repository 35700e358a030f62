package org.attest.server.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * The claims of a document in the order of its text.
 *
 * @param claims by the last step of their paths
 */
public record ReadClaims(Map<String, ReadClaim> claims) {
    private static final String CLAIMS = """
            SELECT ?claim ?id ?start ?end ?quote (STRAFTER(STR(?type), "#") AS ?kind) ?holder ?hide
            WHERE {
              GRAPH ?g { ?claim at:printedIn <%s> ; a ?type }
              ?claim at:start ?start ; at:end ?end ; at:quote ?quote .
              OPTIONAL { ?claim dcterms:identifier ?id }
              OPTIONAL { ?claim at:saidBy/at:label ?holder }
              BIND(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?hide)
            }
            ORDER BY ?start ?end ?claim ?holder
            """;

    /**
     * A claim.
     *
     * @param id what its sheet calls it; empty for nothing
     * @param holders who is said to hold it
     */
    public record ReadClaim(Node node, String id, Mark mark, String quote, List<String> holders) {}

    public ReadClaims {
        claims = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** The claims that an endpoint has of a document. */
    public static ReadClaims of(Endpoint endpoint, Node document) {
        Map<String, ReadClaim> claims = new LinkedHashMap<>();
        Map<String, TreeSet<String>> holders = new LinkedHashMap<>();
        QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
        for (Binding row : endpoint.rows(reader.read("claims", CLAIMS.formatted(document.getURI())))
                .rows()) {
            String digest = row.get("claim").getURI().replaceFirst(".*/", "");
            TreeSet<String> own = holders.computeIfAbsent(digest, unused -> new TreeSet<>());
            Optional.ofNullable(row.get("holder")).ifPresent(node -> own.add(node.getLiteralLexicalForm()));
            Mark mark = new Mark(
                    digest,
                    Integer.parseInt(text(row, "start")),
                    Integer.parseInt(text(row, "end")),
                    text(row, "kind"),
                    text(row, "hide").equals("true"));
            claims.put(
                    digest,
                    new ReadClaim(row.get("claim"), text(row, "id"), mark, text(row, "quote"), List.copyOf(own)));
        }
        return new ReadClaims(claims);
    }

    /** All passages. */
    public List<Mark> marks() {
        return claims.values().stream().map(ReadClaim::mark).toList();
    }

    /** The passages of the claims of a kind and a holder; empty text for any. */
    public List<Mark> marks(String kind, String holder) {
        return claims.values().stream()
                .filter(claim -> kind.isEmpty() || claim.mark().kind().equals(kind))
                .filter(claim -> holder.isEmpty() || claim.holders().contains(holder))
                .map(ReadClaim::mark)
                .toList();
    }

    /** The claim of that digest, or of that name in its sheet. */
    public Optional<ReadClaim> named(String name) {
        return Optional.ofNullable(claims.get(name))
                .or(() -> claims.values().stream()
                        .filter(claim -> !name.isEmpty() && claim.id().equals(name))
                        .findFirst());
    }

    /** How many claims there are of each kind. */
    public SortedMap<String, Long> kinds() {
        SortedMap<String, Long> kinds = new TreeMap<>();
        claims.values().forEach(claim -> kinds.merge(claim.mark().kind(), 1L, Long::sum));
        return kinds;
    }

    /** How many claims each is said to hold. */
    public SortedMap<String, Long> holders() {
        SortedMap<String, Long> holders = new TreeMap<>();
        claims.values().forEach(claim -> claim.holders().forEach(holder -> holders.merge(holder, 1L, Long::sum)));
        return holders;
    }

    private static String text(Binding row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.getLiteralLexicalForm();
    }
}
