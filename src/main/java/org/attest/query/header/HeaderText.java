package org.attest.query.header;

import java.util.ArrayList;
import java.util.List;
import org.attest.sheet.YamlSource;
import org.jspecify.annotations.Nullable;

/**
 * The two kinds of header line in the text of a {@code .rq} file, taken apart from the query.
 *
 * @param yaml the {@code #+} lines as YAML; every other line is blank and {@code #+} is two spaces, so that a line and
 *     column of the YAML are the same line and column of the file
 * @param defaultView what stands after {@code #defaultView:}
 */
record HeaderText(YamlSource yaml, @Nullable String defaultView) {
    private static final String VIEW = "#defaultView:";

    static HeaderText of(String file, String text) {
        List<String> lines = text.lines().toList();
        List<String> yaml = new ArrayList<>();
        String view = null;
        for (String line : lines) {
            yaml.add(line.startsWith("#+") ? "  " + line.substring(2) : "");
            if (line.startsWith(VIEW)) {
                view = line.substring(VIEW.length()).strip();
            }
        }
        return new HeaderText(new YamlSource(file, String.join("\n", yaml), lines), view);
    }
}
