package org.attest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one way in which our YAML files are written, so that a file which was read and written back has changed only where
 * somebody changed it.
 *
 * <p>Two spaces a level, keys in the order of {@link Keys}, no line is wrapped. Small mappings that belong to a line
 * stand in braces on it. Free text and everything that some reader of YAML might take for a number, a date of another
 * calendar or a truth value stands in double quotes; plain words do not.
 */
public final class YamlWriter {
    /** Keys under which mappings stand in braces. */
    private static final Set<String> IN_BRACES = Set.of(
            "population",
            "numerator",
            "denominator",
            "factor",
            "earlier",
            "later",
            "likelihood",
            "value",
            "heldBy",
            "sameAs",
            "point",
            "nameDigests",
            "stretch",
            "names",
            "hiddenNames",
            "nameForms",
            "title",
            "authors",
            "publisher",
            "issued",
            "target",
            "evidence",
            "corrected");

    /** Keys with text that is always quoted: as printed, or in whole sentences. */
    private static final Set<String> FREE_TEXT = Set.of(
            "quote", "context", "printed", "wording", "literal", "locator", "note", "from", "basis", "rights", "reason",
            "comment", "text");

    /** Keys with numbers and truth values, which are not quoted. */
    private static final Set<String> BARE = Set.of(
            "low",
            "high",
            "occurrence",
            "ordinal",
            "sources",
            "lat",
            "lon",
            "approximate",
            "qualitative",
            "number",
            "credibility",
            "letters",
            "rulePrecision",
            "start",
            "end");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+([ /-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern NAME_OF_FILE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~/%=-]+");

    /** What readers of older YAML take for a number: 012, 0x1F, 1_000, 1e5, 190:20:30. */
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[-+]?([0-9][0-9_,]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+)");

    private static final Set<String> LIKE_A_CONSTANT =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The text of a file with this mapping at its top. */
    public static String write(Yaml.Mapping file) {
        YamlWriter writer = new YamlWriter();
        writer.block(sorted(file, Optional.of(Forms.top(file))), "", 0);
        return writer.out.toString();
    }

    /** The pairs in the order of the form; keys that it does not know come last, as they were. */
    private static List<Yaml.Pair> sorted(Yaml.Mapping mapping, Optional<Keys> keys) {
        List<String> order = keys.map(Keys::known).orElse(List.of());
        List<Yaml.Pair> pairs = new ArrayList<>(mapping.pairs());
        pairs.sort(Comparator.comparingInt(pair -> {
            int index = order.indexOf(pair.key().value());
            return index < 0 ? order.size() : index;
        }));
        return pairs;
    }

    /** Pairs one below the other; the first stands on the line that is already begun. */
    private void block(List<Yaml.Pair> pairs, String margin, int from) {
        for (Yaml.Pair pair : pairs.subList(from, pairs.size())) {
            out.append(margin);
            pair(pair, margin);
        }
    }

    private void pair(Yaml.Pair pair, String margin) {
        String key = pair.key().value();
        out.append(scalar("", key)).append(':');
        if (pair.value() instanceof Yaml.Sequence list && !list.items().isEmpty()) {
            out.append('\n');
            list.items().forEach(item -> item(item, key, margin + "  "));
        } else if (pair.value() instanceof Yaml.Mapping map
                && !IN_BRACES.contains(key)
                && !map.pairs().isEmpty()) {
            out.append('\n');
            block(sorted(map, Forms.under(key, map)), margin + "  ", 0);
        } else {
            out.append(' ').append(inline(pair.value(), key)).append('\n');
        }
    }

    private void item(Yaml item, String key, String margin) {
        out.append(margin).append("- ");
        if (item instanceof Yaml.Mapping map
                && !IN_BRACES.contains(key)
                && !map.pairs().isEmpty()) {
            List<Yaml.Pair> pairs = sorted(map, Forms.under(key, map));
            pair(pairs.get(0), margin + "  ");
            block(pairs, margin + "  ", 1);
        } else {
            out.append(inline(item, key)).append('\n');
        }
    }

    private static String inline(Yaml value, String key) {
        if (value instanceof Yaml.Sequence list) {
            return list.items().stream().map(item -> inline(item, key)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Yaml.Mapping map) {
            return sorted(map, Forms.under(key, map)).stream()
                    .map(pair -> scalar("", pair.key().value()) + ": "
                            + inline(pair.value(), pair.key().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(key, ((Yaml.Text) value).value());
    }

    private static String scalar(String key, String text) {
        boolean bare =
                BARE.contains(key) && (NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false"));
        return bare || (!FREE_TEXT.contains(key) && isPlain(text)) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        boolean words = WORDS.matcher(text).matches()
                || NAME_OF_FILE.matcher(text).matches()
                || ADDRESS.matcher(text).matches();
        return words
                && !LIKE_A_NUMBER.matcher(text).matches()
                && !LIKE_A_CONSTANT.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isVisible(point) ? Character.toString(point) : escaped(point));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether a reader sees the character for what it is. Spaces that look like the plain one are written as escapes. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String escaped(int point) {
        return point <= 0xFFFF
                ? String.format(Locale.ROOT, "\\u%04x", point)
                : String.format(Locale.ROOT, "\\U%08x", point);
    }
}
