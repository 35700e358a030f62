package org.attest.query.header;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Nearest;
import org.attest.sheet.Yaml;

/**
 * A value of the header, read as what it should be; what it should not be is refused with its place.
 *
 * @param value what the YAML says
 */
record HeaderNode(Yaml value) {
    /** The entries of a mapping, by key. Keys that are not among the known ones are refused, with the nearest. */
    Map<String, HeaderNode> mapping(Collection<String> known) {
        return mapping(key -> {
            if (!known.contains(key.value())) {
                String nearest = Nearest.to(key.value(), known)
                        .map(n -> "did you mean ‘" + n + "’? ")
                        .orElse("");
                throw fault(
                        key,
                        Code.KEY_UNKNOWN,
                        "‘" + key.value() + "’ is not a key of a query header",
                        nearest + "Known keys here: " + String.join(", ", known));
            }
        });
    }

    /** The entries of a mapping whose keys are names that the author chose. */
    Map<String, HeaderNode> mapping() {
        return mapping(key -> {});
    }

    private Map<String, HeaderNode> mapping(Consumer<Yaml.Text> checkKey) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            throw invalid("a mapping (key: value) is expected here", "");
        }
        Map<String, HeaderNode> entries = new LinkedHashMap<>();
        for (Yaml.Pair pair : mapping.pairs()) {
            checkKey.accept(pair.key());
            if (entries.put(pair.key().value(), new HeaderNode(pair.value())) != null) {
                throw fault(
                        pair.key(),
                        Code.KEY_REPEATED,
                        "‘" + pair.key().value() + "’ stands here twice",
                        "keep one of the two");
            }
        }
        return entries;
    }

    List<HeaderNode> list() {
        if (!(value instanceof Yaml.Sequence sequence)) {
            throw invalid("a list is expected here", "for example [estimates, countries]");
        }
        return sequence.items().stream().map(HeaderNode::new).toList();
    }

    String scalar() {
        if (!(value instanceof Yaml.Text text)) {
            throw invalid("a single value is expected here", "");
        }
        return text.value();
    }

    int number() {
        return read(Integer::valueOf, "a whole number is expected here");
    }

    boolean truth() {
        return read(
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "true or false is expected here");
    }

    private <T> T read(Function<String, T> reading, String expectation) {
        try {
            return reading.apply(scalar());
        } catch (IllegalArgumentException e) {
            throw invalid(expectation + ", not ‘" + scalar() + "’", "");
        }
    }

    /** 1-based line of the file. */
    int line() {
        return value.at().place().line();
    }

    private AttestException invalid(String message, String advice) {
        return fault(value, Code.HEADER_INVALID, message, advice);
    }

    private static AttestException fault(Yaml at, Code code, String message, String advice) {
        return new AttestException(at.at().finding(code, message, advice));
    }
}
