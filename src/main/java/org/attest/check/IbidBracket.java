package org.attest.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/**
 * The bracket in which an <i>Ibid.</i> stands.
 *
 * @param inside its words, from the opening bracket or the last semicolon to the end of the passage
 * @param before the words before the opening bracket; empty when there is none, or a semicolon is nearer
 */
record IbidBracket(String inside, String before) {
    private static final int REACH = 200;
    private static final int SHORTEST_TITLE = 8;
    private static final Pattern QUOTED = Pattern.compile("[“”„\"«‘]([^“”\"»]+?)[”“\"»’](?![\\p{L}])");

    static IbidBracket of(Passage ibid, SourceText text) {
        String before = text.before(ibid.start(), REACH);
        if (ibid.quote().startsWith("(")) {
            return new IbidBracket(ibid.quote(), before);
        }
        for (int i = before.length() - 1; i >= 0; i--) {
            char c = before.charAt(i);
            if (c == ')' || c == '\n') {
                break;
            }
            if (c == '(' || c == ';') {
                return new IbidBracket(before.substring(i + 1) + ibid.quote(), c == '(' ? before.substring(0, i) : "");
            }
        }
        return new IbidBracket(ibid.quote(), "");
    }

    /** Whether a quoted stretch is one of the titles, or the beginning of one that is cut short. */
    boolean hasTitle(Collection<String> titles) {
        return quoted().stream()
                .map(IbidBracket::letters)
                .filter(words -> words.length() >= SHORTEST_TITLE)
                .anyMatch(
                        words -> titles.stream().map(IbidBracket::letters).anyMatch(title -> title.startsWith(words)));
    }

    /** Whether one of the names stands in it, as whole words. */
    boolean hasName(Collection<String> names) {
        return names.stream().anyMatch(name -> whole(name, "").matcher(inside).find());
    }

    /** Whether one of the names stands right before it. */
    boolean followsName(Collection<String> names) {
        return names.stream()
                .anyMatch(name -> whole(name, "\\s*$").matcher(before).find());
    }

    private List<String> quoted() {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(inside);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Pattern whole(String name, String end) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])" + end);
    }

    private static String letters(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
