package org.attest.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.Shipped;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Endpoint;
import org.attest.query.Parameter;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.attest.query.ServiceTargets;
import org.junit.jupiter.api.DynamicTest;

/** Each canned query, asked of our store and of another endpoint with the same data: the rows must be equal. */
final class SameRows {
    private SameRows() {}

    /** A test for each query and for each set of values: none where it needs none, and those of its own test. */
    static List<DynamicTest> tests(Endpoint other) {
        List<DynamicTest> tests = new ArrayList<>();
        for (CannedQuery query :
                QueryCatalogue.of(Shipped.root().resolve("queries")).queries()) {
            Set<Map<String, String>> values = new LinkedHashSet<>();
            if (query.parameters().stream().noneMatch(Parameter::required)) {
                values.add(Map.of());
            }
            values.add(query.header().test().args());
            if (ServiceTargets.of(query.query()).isEmpty()) {
                values.forEach(given -> tests.add(
                        DynamicTest.dynamicTest(query.name() + " " + given, () -> same(query, given, other))));
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static void same(CannedQuery query, Map<String, String> given, Endpoint other) {
        List<String> ours = lines(rows(query, given, Seed.endpoint()));
        List<String> theirs = lines(rows(query, given, other));
        List<String> missing = new ArrayList<>(ours);
        theirs.forEach(missing::remove);
        List<String> more = new ArrayList<>(theirs);
        ours.forEach(more::remove);
        assertEquals(List.of(), missing, "missing there, which has instead: " + more);
        assertEquals(List.of(), more, "only there");
    }

    private static Answer.Rows rows(CannedQuery query, Map<String, String> given, Endpoint endpoint) {
        return endpoint.rows(new Binder(Sample.PREFIXES, endpoint).bind(query, given));
    }

    /** Sorted: where rows are equal in what they are sorted by, engines may differ. */
    private static List<String> lines(Answer.Rows rows) {
        List<String> lines = new ArrayList<>();
        for (Binding row : rows.rows()) {
            StringBuilder line = new StringBuilder();
            for (Var column : rows.columns()) {
                line.append(column.getVarName())
                        .append('=')
                        .append(text(row.get(column)))
                        .append(" | ");
            }
            lines.add(line.toString());
        }
        return lines.stream().sorted().toList();
    }

    /**
     * Numbers by value: 2.50 and 2.5 are one. Language tags without case, as RDF 1.1 has them. What a group strings together
     * has no order of its own.
     */
    private static String text(Node node) {
        if (node == null) {
            return "";
        }
        if (!node.isLiteral()) {
            return node.toString();
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isInteger() || value.isDecimal()) {
            return value.getDecimal().stripTrailingZeros().toPlainString();
        }
        String lexical = node.getLiteralLexicalForm();
        String text = lexical.matches("[a-z]{2,3}(-[A-Za-z]+)+") ? lexical.toLowerCase(Locale.ROOT) : lexical;
        return String.join(
                " ", List.of(text.split("[,;|\\s]+")).stream().sorted().toList());
    }
}
