package org.attest.extract.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.reading.Token;
import org.attest.extract.wordlist.WordList;

/**
 * Tells from the words beside it whether the name of a place is only a part of the name of something else: <i>Michael
 * Jordan</i>, <i>Syrian Observatory</i>, <i>University of London</i>.
 */
final class Neighbours {
    private final Map<String, Set<String>> words = new HashMap<>();

    Neighbours() {
        WordList.rows(Neighbours.class, "neighbours.tsv", 2)
                .forEach(row ->
                        words.computeIfAbsent(row.get(1), k -> new HashSet<>()).add(row.get(0)));
    }

    /** Whether the tokens from one index to before another stand within a longer name. */
    boolean makeLongerName(String text, List<Token> tokens, int from, int to, boolean adjective) {
        return joinsAfter(text, tokens, to, adjective)
                || joinsBefore(text, tokens, from, adjective)
                || isNamedOf(text, tokens, from);
    }

    /** Whether a word for an administrative area stands beside it: {@code Anbar province}, {@code province of Anbar}. */
    boolean isCalledArea(String text, List<Token> tokens, int from, int to) {
        if (to < tokens.size() && adjoins(text, tokens, to) && isAreaWord(tokens.get(to))) {
            return true;
        }
        return from >= 2 && tokens.get(from - 1).lower().equals("of") && isAreaWord(tokens.get(from - 2));
    }

    /** Whether <i>city of</i> or <i>town of</i> stands before it. */
    boolean isCalledCity(List<Token> tokens, int from) {
        return from >= 2
                && tokens.get(from - 1).lower().equals("of")
                && Set.of("city", "town", "village", "port", "suburb")
                        .contains(tokens.get(from - 2).lower());
    }

    private static boolean isAreaWord(Token token) {
        return Set.of(
                        "province",
                        "provinces",
                        "governorate",
                        "governorates",
                        "state",
                        "states",
                        "region",
                        "regions",
                        "oblast",
                        "county",
                        "wilaya",
                        "wilayat",
                        "prefecture",
                        "department")
                .contains(token.lower());
    }

    private boolean joinsAfter(String text, List<Token> tokens, int to, boolean adjective) {
        if (to >= tokens.size() || !adjoins(text, tokens, to) || isPossessive(tokens.get(to - 1))) {
            return false;
        }
        Token next = tokens.get(to);
        if (!next.isWord() || !next.isCapitalised()) {
            return false;
        }
        return adjective ? !is("people", next) : !is("area", next) && !is("after", next) && !is("people", next);
    }

    private boolean joinsBefore(String text, List<Token> tokens, int from, boolean adjective) {
        if (from == 0 || !adjoins(text, tokens, from)) {
            return false;
        }
        Token before = tokens.get(from - 1);
        if (!before.isWord() || !before.isCapitalised() || isPossessive(before)) {
            return false;
        }
        if (is("before", before) || is("people", before)) {
            return false;
        }
        return !(isFirst(tokens, from - 1) && opens(before)) && !(adjective && isFirst(tokens, from - 1));
    }

    private static boolean isPossessive(Token token) {
        return token.text().endsWith("'s") || token.text().endsWith("’s");
    }

    private boolean opens(Token token) {
        String lower = token.lower();
        return is("opener", token) || lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("ly");
    }

    /** A capitalised word, <i>of</i> and the place: the name of a body, unless the word is one for areas or people. */
    private boolean isNamedOf(String text, List<Token> tokens, int from) {
        int of = from - 1;
        if (of > 0 && tokens.get(of).lower().equals("the")) {
            of--;
        }
        if (of < 2 || !tokens.get(of).text().equals("of") || !adjoins(text, tokens, of)) {
            return false;
        }
        Token head = tokens.get(of - 1);
        return head.isWord()
                && head.isCapitalised()
                && !isFirst(tokens, of - 1)
                && !is("area", head)
                && !is("people", head);
    }

    private static boolean isFirst(List<Token> tokens, int index) {
        return index == 0
                || (index == 1 && !tokens.get(0).isWord())
                || ":“\"‘".contains(tokens.get(index - 1).text());
    }

    /** Whether nothing but space stands between a token and the one before. */
    private static boolean adjoins(String text, List<Token> tokens, int index) {
        return text.substring(tokens.get(index - 1).to(), tokens.get(index).from())
                .isBlank();
    }

    private boolean is(String where, Token token) {
        return words.getOrDefault(where, Set.of()).contains(token.text().replace('’', '\''));
    }
}
