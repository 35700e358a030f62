package org.attest.extract.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a block into what stands in brackets, and a bracket or note into works parted by semicolons. */
final class Pieces {
    private static final int LONGEST = 900;
    private static final Pattern INVERTED = Pattern.compile(
            "(?:[\\p{L}][\\p{L}\\p{M}’'-]+\\s){0,3}\\p{L}[\\p{L}\\p{M}’'-]+,\\s(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s?){1,3}");

    private Pieces() {}

    /** What stands in round or square brackets, without nested ones, in reading order; the brackets are left out. */
    static List<Piece> bracketed(BlockText in) {
        List<Piece> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        String text = in.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                int from = open.pop();
                if (open.isEmpty() && i - from <= LONGEST && i - from > 1) {
                    found.add(new Piece(in, from + 1, i));
                }
            }
            if (!open.isEmpty() && i - open.peekLast() > LONGEST) {
                open.clear();
            }
        }
        return found;
    }

    /** The parts between semicolons outside quotation marks and brackets; authors parted by semicolons stay together. */
    static List<Piece> works(Piece whole) {
        List<Piece> parts = new ArrayList<>();
        String text = whole.text();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            depth += c == '(' || c == '[' || c == '“' ? 1 : 0;
            depth -= (c == ')' || c == ']' || c == '”') && depth > 0 ? 1 : 0;
            boolean end = i == text.length() || (c == ';' && depth == 0);
            if (end
                    && !(i < text.length()
                            && INVERTED.matcher(text.substring(from, i).strip()).matches())) {
                Piece part = whole.part(from, i);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
