package org.attest.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.header.Header;
import org.attest.query.header.Header.ColumnHeader;
import org.attest.query.header.HeaderReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * One file of {@code queries/}: a question with a name, which runs unchanged in any SPARQL 1.1 tool.
 *
 * @param name the file's name without {@code .rq}
 * @param file the file, as findings name it
 * @param header what it says about itself
 * @param text the whole file
 * @param parameters in the order of the header; those that the header forgets come last
 */
public record CannedQuery(String name, String file, Header header, String text, List<Parameter> parameters) {
    /** Ends the name of every canned query's file. */
    public static final String EXTENSION = ".rq";

    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query from a file.
     *
     * @throws AttestException when the file, its header or its SPARQL cannot be read
     */
    public static CannedQuery read(Path path) {
        String file = path.toString();
        try {
            return of(file, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(Code.FILE_UNREADABLE, Place.of(file), "the query cannot be read: " + e, ""), e);
        }
    }

    /** A query from its text; the last step of the file's path is its name. */
    public static CannedQuery of(String file, String text) {
        Header header = HeaderReader.read(file, text);
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String name = last.endsWith(EXTENSION) ? last.substring(0, last.length() - EXTENSION.length()) : last;
        return new CannedQuery(name, file, header, text, parameters(header, parse(file, text)));
    }

    private static Query parse(String file, String text) {
        return QueryReader.portable().read(file, text);
    }

    private static List<Parameter> parameters(Header header, Query query) {
        QueryScan scan = new QueryScan(query);
        Map<String, String> prefixes = new LinkedHashMap<>(new Prefixes(Base.DEFAULT).map());
        prefixes.putAll(query.getPrefixMapping().getNsPrefixMap());
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (var variables : List.of(scan.outerVariables(), scan.innerVariables())) {
            for (String variable : variables) {
                Parameter.of(variable, prefixes, header.params()).ifPresent(p -> found.putIfAbsent(p.name(), p));
            }
        }
        List<Parameter> ordered = new ArrayList<>();
        header.params()
                .keySet()
                .forEach(name -> Optional.ofNullable(found.remove(name)).ifPresent(ordered::add));
        ordered.addAll(found.values());
        return ordered;
    }

    /** A fresh copy of the query, which the caller may change. */
    public Query query() {
        return parse(file, text);
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    /** The first column with that role. */
    public Optional<String> column(String role) {
        return header.columns().entrySet().stream()
                .filter(e -> e.getValue().role().equals(role))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How a column is called on pages. */
    public String label(String column) {
        ColumnHeader said = header.columns().get(column);
        return said == null ? column : said.label();
    }
}
