package org.attest.export.permalink;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A hash of an answer that does not depend on the order of its rows: SHA-256 over one line with the names of the columns
 * and, sorted, one line for each row with its terms as N-Triples, separated by tabs, empty where there is none.
 */
public final class ResultDigest {
    private ResultDigest() {}

    /**
     * The hash.
     *
     * @throws AttestException {@code QUERY_REFUSED} when there are blank nodes in it, which have no names to compare
     */
    public static Checksum of(Answer answer) {
        String text;
        if (answer instanceof Answer.Rows rows) {
            text = rows.columns().stream()
                            .map(column -> "?" + column.getVarName())
                            .collect(Collectors.joining("\t"))
                    + "\n"
                    + lines(rows.rows().stream()
                            .map(row -> rows.columns().stream()
                                    .map(column -> term(row.get(column)))
                                    .collect(Collectors.joining("\t")))
                            .toList());
        } else if (answer instanceof Answer.Triples triples) {
            List<String> lines = new ArrayList<>();
            triples.graph()
                    .find()
                    .forEachRemaining(triple -> lines.add(term(triple.getSubject()) + " " + term(triple.getPredicate())
                            + " " + term(triple.getObject()) + " ."));
            text = lines(lines);
        } else {
            text = ((Answer.Truth) answer).value() + "\n";
        }
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(List<String> lines) {
        return lines.stream().sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String term(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isBlank()) {
            throw new AttestException(new Finding(
                    Code.QUERY_REFUSED,
                    Place.of("query"),
                    "its answer has blank nodes, which are called differently each time",
                    "ask for IRIs and literals"));
        }
        return NodeFmtLib.strNT(node);
    }
}
