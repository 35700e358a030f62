package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The redirects of w3id lead to addresses that the server has")
class RedirectsTest {
    private static final Path FILE =
            Path.of(System.getProperty("attest.home", "."), "src/site/markdown/redirects/htaccess");
    private static final Pattern RULE =
            Pattern.compile("RewriteRule (\\S+) https://claims\\.example\\.org(\\S+) \\[R=303,L(?:,NE)?]");

    @Test
    @DisplayName("Each path by the first rule that takes it")
    void rules() throws IOException {
        Map<String, String> wanted = Map.of(
                "ns", "/ns",
                "", "/",
                "id/place/tunisia", "/id/place/tunisia",
                "id/claim/foreign-fighters-threat/12", "/id/claim/foreign-fighters-threat/12",
                "vocab/bound/range", "/resolve?iri=https://w3id.org/attest/vocab/bound/range");
        for (Map.Entry<String, String> path : wanted.entrySet()) {
            assertEquals(path.getValue(), target(path.getKey()), path.getKey());
        }
    }

    private static String target(String path) throws IOException {
        for (String line : Files.readAllLines(FILE)) {
            Matcher rule = RULE.matcher(line);
            if (rule.matches()) {
                Matcher taken = Pattern.compile(rule.group(1)).matcher(path);
                if (taken.find()) {
                    return taken.replaceFirst(rule.group(2));
                }
            }
        }
        return "";
    }
}
