package org.attest.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * Reads SPARQL.
 *
 * @param predeclared prefixes that a query may use without declaring them
 * @param base what relative IRIs in a query are resolved against, when it declares no base of its own
 */
public record QueryReader(Map<String, String> predeclared, String base) {
    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");

    private static final Pattern POSITION = Pattern.compile(" at line (\\d+), column (\\d+)\\.?");

    private static final Pattern DECLARED = Pattern.compile("(?im)\\bPREFIX\\s+([\\w.-]*)\\s*:");

    /** For what people type: our prefixes are known, and relative IRIs are our things. */
    public QueryReader(Prefixes prefixes) {
        this(prefixes.map(), prefixes.base().iri());
    }

    /** For files that must run unchanged in any tool: nothing is known beforehand. */
    static QueryReader portable() {
        return new QueryReader(Map.of(), Base.DEFAULT.iri());
    }

    /**
     * The query in a text.
     *
     * @param name where the text comes from, for findings
     * @throws AttestException {@code QUERY_SYNTAX} or {@code PREFIX_UNDECLARED}, with line and column
     */
    public Query read(String name, String text) {
        try {
            Query query = new Query();
            query.getPrefixMapping().setNsPrefixes(predeclared);
            QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
            // Else the serialiser writes IRIs below the base as relative ones, without saying relative to what.
            query.setBaseURI(null);
            return onlyUsedPrefixes(query, text);
        } catch (QueryParseException e) {
            throw new AttestException(isUpdate(text) ? noUpdate(name) : finding(name, text, e), e);
        } catch (QueryException e) {
            throw new AttestException(
                    new Finding(Code.QUERY_SYNTAX, Place.of(name), "this is not SPARQL: " + e.getMessage(), ""), e);
        }
    }

    /**
     * The update in a text, which is not yet allowed.
     *
     * @param name where the text comes from, for findings
     * @throws AttestException {@code QUERY_SYNTAX} or {@code PREFIX_UNDECLARED}, with line and column
     */
    public UpdateRequest update(String name, String text) {
        try {
            UpdateRequest update = new UpdateRequest();
            update.getPrefixMapping().setNsPrefixes(predeclared);
            UpdateFactory.parse(update, text, base, Syntax.syntaxARQ);
            return update;
        } catch (QueryParseException e) {
            throw new AttestException(finding(name, text, e), e);
        } catch (QueryException e) {
            throw new AttestException(
                    new Finding(Code.QUERY_SYNTAX, Place.of(name), "this is not SPARQL: " + e.getMessage(), ""), e);
        }
    }

    /** The text with the predeclared prefixes that it uses and does not declare, put before its first line. */
    public String selfContained(String text) {
        String declarations = predeclared.entrySet().stream()
                .filter(e -> mentions(text, e.getKey()) && !declares(text, e.getKey()))
                .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + "> ")
                .collect(Collectors.joining());
        return declarations + text;
    }

    /** Serialised queries declare what they use and not the whole list. */
    private Query onlyUsedPrefixes(Query query, String text) {
        for (String prefix :
                List.copyOf(query.getPrefixMapping().getNsPrefixMap().keySet())) {
            if (!mentions(text, prefix)) {
                query.getPrefixMapping().removeNsPrefix(prefix);
            }
        }
        return query;
    }

    private static boolean mentions(String text, String prefix) {
        return text.contains(prefix + ":");
    }

    private static boolean declares(String text, String prefix) {
        Matcher matcher = DECLARED.matcher(text);
        return matcher.results().anyMatch(r -> r.group(1).equals(prefix));
    }

    private boolean isUpdate(String text) {
        try {
            UpdateFactory.create(selfContained(text), base);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }

    private static Finding noUpdate(String name) {
        return new Finding(
                Code.QUERY_REFUSED,
                Place.of(name),
                "this is an update; here one can only ask",
                "what is stored changes by editing data/ and loading it");
    }

    private Finding finding(String name, String text, QueryParseException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        // The exception's own position is that of the last token that was still right.
        Matcher position = POSITION.matcher(message);
        boolean exact = position.find();
        int line = Math.max(0, exact ? Integer.parseInt(position.group(1)) : e.getLine());
        int column = Math.max(0, exact ? Integer.parseInt(position.group(2)) : e.getColumn());
        Place place = new Place(name, line, column);
        Matcher unresolved = UNRESOLVED.matcher(message);
        if (unresolved.find()) {
            return undeclared(place, excerpt(text, line, column), unresolved.group(1));
        }
        String[] parts = message.split("Was expecting", 2);
        String what = POSITION.matcher(parts[0]).replaceAll("");
        what = what.replaceFirst("^Line \\d+, column \\d+: ", "")
                .replaceAll("\\s+", " ")
                .strip();
        String expected = parts.length == 2
                ? "expected here:"
                        + parts[1].replaceFirst("^( one of)?:", "")
                                .replaceAll("\\s+", " ")
                                .replace(" ...", "")
                : "";
        return new Finding(
                Code.QUERY_SYNTAX,
                place,
                "this is not SPARQL: " + what,
                excerpt(text, line, column),
                expected.length() > 300 ? expected.substring(0, 300) + " …" : expected);
    }

    private Finding undeclared(Place place, @Nullable Excerpt excerpt, String prefix) {
        String nearest = Nearest.to(prefix, predeclared.keySet())
                .map(n -> "did you mean ‘" + n + ":’? ")
                .orElse("");
        String known = predeclared.isEmpty()
                ? ""
                : "Known without declaration: " + String.join(": ", predeclared.keySet()) + ":\n";
        return new Finding(
                Code.PREFIX_UNDECLARED,
                place,
                "the prefix ‘" + prefix + ":’ is not declared",
                excerpt,
                nearest + known + "Declare others with PREFIX " + prefix + ": <…>");
    }

    private static @Nullable Excerpt excerpt(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        if (line < 1 || line > lines.size()) {
            return null;
        }
        return new Excerpt(lines.get(line - 1), Math.max(0, column - 1), 1);
    }
}
