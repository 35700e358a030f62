package org.attest.query.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.header.Header.ColumnHeader;
import org.attest.query.header.Header.ParamHeader;
import org.attest.query.header.Header.TestHeader;
import org.attest.sheet.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads the header of a canned query. Unlike grlc it refuses keys that nobody knows: a slip would go unnoticed. */
public final class HeaderReader {
    /** Keys that grlc gives a meaning, whether or not Attest uses them, and ours. */
    private static final List<String> KEYS = List.of(
            "summary",
            "description",
            "tags",
            "method",
            "pagination",
            "endpoint_in_url",
            "defaults",
            "enumerate",
            "params",
            "columns",
            "test");

    private static final List<String> PARAM_KEYS = List.of("label", "example", "class", "reconcile");
    private static final List<String> COLUMN_KEYS = List.of("label", "datatype", "role");
    private static final List<String> TEST_KEYS = List.of("args", "min_rows");

    private HeaderReader() {}

    /**
     * The header in the text of a query.
     *
     * @param file name of the file, for findings
     * @param text the whole file
     * @throws AttestException {@code YAML_INVALID}, {@code HEADER_INVALID}, {@code KEY_UNKNOWN} or {@code KEY_REPEATED}
     *     with line and column
     */
    public static Header read(String file, String text) {
        HeaderText header = HeaderText.of(file, text);
        Map<String, HeaderNode> keys = new HeaderNode(YamlReader.parse(header.yaml())).mapping(KEYS);
        HeaderNode summary = keys.get("summary");
        if (summary == null) {
            throw new AttestException(new Finding(
                    Code.HEADER_INVALID,
                    Place.of(file),
                    "the query has no header with a summary",
                    "add ‘#+ summary: …’ at its top: the question in one line"));
        }
        return new Header(
                summary.scalar(),
                text(keys.get("description")),
                tags(keys.get("tags")),
                keys.containsKey("method") ? text(keys.get("method")) : "GET",
                number(keys.get("pagination")),
                params(keys.get("params")),
                columns(keys.get("columns")),
                test(keys.get("test")),
                header.defaultView());
    }

    private static Map<String, ParamHeader> params(@Nullable HeaderNode node) {
        Map<String, ParamHeader> params = new LinkedHashMap<>();
        if (node != null) {
            node.mapping().forEach((name, entry) -> {
                Map<String, HeaderNode> keys = entry.mapping(PARAM_KEYS);
                HeaderNode reconcile = keys.get("reconcile");
                params.put(
                        name,
                        new ParamHeader(
                                labelOr(keys, name),
                                text(keys.get("example")),
                                text(keys.get("class")),
                                reconcile != null && reconcile.truth(),
                                entry.line()));
            });
        }
        return params;
    }

    private static Map<String, ColumnHeader> columns(@Nullable HeaderNode node) {
        Map<String, ColumnHeader> columns = new LinkedHashMap<>();
        if (node != null) {
            node.mapping().forEach((name, entry) -> {
                Map<String, HeaderNode> keys = entry.mapping(COLUMN_KEYS);
                columns.put(
                        name,
                        new ColumnHeader(
                                labelOr(keys, name), text(keys.get("datatype")), text(keys.get("role")), entry.line()));
            });
        }
        return columns;
    }

    private static TestHeader test(@Nullable HeaderNode node) {
        if (node == null) {
            return new TestHeader(Map.of(), 0);
        }
        Map<String, HeaderNode> keys = node.mapping(TEST_KEYS);
        Map<String, String> args = new LinkedHashMap<>();
        HeaderNode given = keys.get("args");
        if (given != null) {
            given.mapping().forEach((name, value) -> args.put(name, value.scalar()));
        }
        return new TestHeader(args, number(keys.get("min_rows")));
    }

    private static List<String> tags(@Nullable HeaderNode node) {
        return node == null
                ? List.of()
                : node.list().stream().map(HeaderNode::scalar).toList();
    }

    private static String labelOr(Map<String, HeaderNode> keys, String name) {
        HeaderNode label = keys.get("label");
        return label == null ? name : label.scalar();
    }

    private static String text(@Nullable HeaderNode node) {
        return node == null ? "" : node.scalar();
    }

    private static int number(@Nullable HeaderNode node) {
        return node == null ? 0 : node.number();
    }
}
