package org.attest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scripts that ask a canned query again, from a shell, from Python and from R; each runs as it is. */
enum Snippet {
    SHELL("sh", "application/x-sh") {
        @Override
        String of(String summary, String address, SortedMap<String, String> given) {
            String parameters = given.entrySet().stream()
                    .map(e -> " \\\n  --data-urlencode " + quoted(e.getKey() + "=" + e.getValue()))
                    .collect(Collectors.joining());
            return "#!/bin/sh\n# " + summary + "\nset -eu\ncurl -fsS --get " + quoted(address) + parameters + "\n";
        }

        private String quoted(String text) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
    },
    PYTHON("py", "text/x-python") {
        @Override
        String of(String summary, String address, SortedMap<String, String> given) {
            return """
                    # %s
                    import csv
                    import io
                    import urllib.parse
                    import urllib.request

                    address = %s
                    parameters = %s

                    with urllib.request.urlopen(address + "?" + urllib.parse.urlencode(parameters)) as answer:
                        for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")):
                            print(row)
                    """.formatted(summary, json(address), json(given));
        }
    },
    R("R", "text/x-r") {
        @Override
        String of(String summary, String address, SortedMap<String, String> given) {
            String parameters = given.entrySet().stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
            return """
                    # %s
                    rows <- read.csv(%s, encoding = "UTF-8", check.names = FALSE)
                    print(rows)
                    """.formatted(summary, json(address + parameters));
        }
    };

    private final String extension;
    private final String mediaType;

    Snippet(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The one of an extension in addresses. */
    static Optional<Snippet> named(String extension) {
        return Arrays.stream(values())
                .filter(s -> s.extension.equals(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The script, in one order of parameters. */
    String text(String summary, String address, Map<String, String> given) {
        return of(summary.replaceAll("\\s+", " "), address, new TreeMap<>(given));
    }

    abstract String of(String summary, String address, SortedMap<String, String> given);

    /** A string or map of strings in JSON is one in Python too; a string also in R. */
    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
