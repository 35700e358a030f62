package org.attest.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.text.HiddenNames;

/**
 * The canned queries of a folder.
 *
 * @param queries sorted by name
 */
public record QueryCatalogue(List<CannedQuery> queries) {
    public QueryCatalogue {
        queries = List.copyOf(queries);
    }

    /**
     * Reads every {@code .rq} file of a folder.
     *
     * @throws AttestException with the findings of all files that cannot be read
     */
    public static QueryCatalogue of(Path folder) {
        List<CannedQuery> queries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                queries.add(CannedQuery.read(file));
            } catch (AttestException e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new AttestException(findings);
        }
        return new QueryCatalogue(queries);
    }

    /**
     * The same without some names, for showing. The examples of headers may have them; a query that is none without them
     * is left out.
     */
    public QueryCatalogue without(HiddenNames names) {
        List<CannedQuery> shown = new ArrayList<>();
        for (CannedQuery query : queries) {
            String text = names.masked(query.text(), "withdrawn");
            if (text.equals(query.text())) {
                shown.add(query);
            } else {
                reread(query, text).ifPresent(shown::add);
            }
        }
        return new QueryCatalogue(shown);
    }

    private static Optional<CannedQuery> reread(CannedQuery query, String text) {
        try {
            return Optional.of(CannedQuery.of(query.file(), text));
        } catch (AttestException e) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(CannedQuery.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE,
                            Place.of(folder.toString()),
                            "the folder of canned queries cannot be read: " + e,
                            ""),
                    e);
        }
    }

    /** What the lints have to say about all of them. */
    public List<Finding> lint() {
        return queries.stream().flatMap(q -> QueryLint.lint(q).stream()).toList();
    }

    /** The query of a name, when there is one. */
    public Optional<CannedQuery> find(String name) {
        return queries.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /**
     * The query of a name.
     *
     * @throws AttestException {@code QUERY_UNKNOWN} with the nearest name
     */
    public CannedQuery named(String name) {
        return find(name).orElseThrow(() -> {
            List<String> names = queries.stream().map(CannedQuery::name).toList();
            String nearest = Nearest.to(name, names)
                    .map(n -> "did you mean ‘" + n + "’? ")
                    .orElse("");
            return new AttestException(new Finding(
                    Code.QUERY_UNKNOWN,
                    Place.of(name),
                    "there is no canned query of this name",
                    nearest + "Known: " + String.join(", ", names)));
        });
    }
}
