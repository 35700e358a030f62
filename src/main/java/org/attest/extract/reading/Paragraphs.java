package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/**
 * The paragraphs of a text.
 *
 * <p>In most texts a line is a paragraph. In a hard-wrapped one, where lines are short and of nearly one length, a
 * paragraph goes on to the next blank line, list item or numbered note.
 */
final class Paragraphs {
    private static final int WRAPPED_AT_MOST = 110;
    private static final int WRAPPED_AT_LEAST = 45;
    private static final Pattern OPENS =
            Pattern.compile("\\s*(?:[•*·–—-]\\s|\\[\\d{1,3}\\]|\\d{1,3}[.)]\\s|\\^).*", Pattern.DOTALL);

    private Paragraphs() {}

    static List<Passage> of(SourceText text) {
        String[] lines = text.toString().split("(?<=\n)", -1);
        boolean wrapped = isWrapped(lines);
        List<Passage> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        int point = 0;
        String last = "";
        for (String line : lines) {
            boolean continues = wrapped
                    && !line.isBlank()
                    && last.strip().length() >= WRAPPED_AT_LEAST
                    && !OPENS.matcher(line).matches();
            if (!continues) {
                add(open.toString(), start, paragraphs);
                open.setLength(0);
                start = point;
            }
            open.append(line);
            point += line.codePointCount(0, line.length());
            last = line;
        }
        add(open.toString(), start, paragraphs);
        return paragraphs;
    }

    /** Whether most lines that are not the last of their paragraph end where a margin would be. */
    private static boolean isWrapped(String[] lines) {
        int followed = 0;
        int atMargin = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i + 1].isBlank()) {
                followed++;
                int length = lines[i].strip().length();
                boolean unfinished = !lines[i].strip().matches("(?s).*[.!?:;”\"’)]");
                if (length >= WRAPPED_AT_LEAST && length <= WRAPPED_AT_MOST && unfinished) {
                    atMargin++;
                }
            }
        }
        return followed >= 3 && atMargin * 2 > followed;
    }

    private static void add(String piece, int start, List<Passage> paragraphs) {
        String body = piece.strip();
        if (!body.isEmpty()) {
            int before = piece.codePointCount(0, piece.indexOf(body));
            paragraphs.add(new Passage(start + before, start + before + body.codePointCount(0, body.length()), body));
        }
    }
}
