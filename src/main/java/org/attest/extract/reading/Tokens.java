package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a sentence into tokens. */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\d++(?:[,.’']\\d{3}(?!\\d))*+(?:\\.\\d++)?+(?![\\p{L}\\p{M}]|[-‑]\\p{L}))"
                    + "|(?<word>[\\p{L}\\p{M}\\d]+(?:[-‑'’ʼʿʾ][\\p{L}\\p{M}\\d]+)*(?:(?<=\\b\\p{Lu})\\.(?:\\p{Lu}\\.)+)?)"
                    + "|(?<mark>\\S)");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Token.Kind kind = Token.Kind.MARK;
            if (matcher.group("number") != null) {
                kind = Token.Kind.NUMBER;
            } else if (matcher.group("word") != null) {
                kind = Token.Kind.WORD;
            }
            tokens.add(new Token(matcher.start(), matcher.end(), matcher.group(), kind));
        }
        return List.copyOf(tokens);
    }
}
