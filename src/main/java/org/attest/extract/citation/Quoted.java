package org.attest.extract.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in quotation marks.
 *
 * @param from offset of the opening mark
 * @param to offset after the closing mark
 * @param title without marks and without the comma or stop set inside them
 */
record Quoted(int from, int to, String title) {
    private static final Pattern QUOTED = Pattern.compile("[“”\"](?<a>[^“”\"]{2,300})[”\"]|«(?<b>[^«»]{2,300})»"
            + "|(?<![\\p{L}\\d])[‘'](?<c>[^“”\"]{2,250}?)[’'](?![\\p{L}\\d])");

    static Optional<Quoted> first(String text) {
        Matcher matcher = QUOTED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (String group : new String[] {"a", "b", "c"}) {
            String inner = matcher.group(group);
            if (inner != null) {
                return Optional.of(
                        new Quoted(matcher.start(), matcher.end(), inner.strip().replaceFirst("[,.]$", "")));
            }
        }
        return Optional.empty();
    }
}
