package org.attest.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut at its commas, semicolons, colons and dashes. */
final class Stretches {
    private static final Pattern CUT = Pattern.compile("[,;:](?=\\s)|\\s[–—]\\s|—|\\.(?=\\d{1,3}\\s+\\p{Lu})");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^\\W*(?:in which|of which|of whom|of them|among them|among whom|including|with|leaving|killing|wounding|injuring|displacing|arresting|yet|in all)\\b");
    private static final Pattern OPENER = Pattern.compile(
            "(?i)^\\W*(?:as|at|by|between|during|from|in|of|on|over|since|throughout|through|towards?|within|among|early|mid|late)\\b");

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** Cuts a text; commas inside dates do not cut. */
    Stretches(String text, List<FoundDate> dates) {
        this.text = text;
        starts.add(0);
        Matcher cut = CUT.matcher(text);
        int i = 0;
        while (cut.find()) {
            int at = cut.start();
            while (i < dates.size() && dates.get(i).to() <= at) {
                i++;
            }
            if (i == dates.size() || dates.get(i).from() > at) {
                starts.add(cut.end());
            }
        }
    }

    /** Which stretch an offset stands in. */
    int at(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String text(int stretch) {
        int end = stretch + 1 < starts.size() ? starts.get(stretch + 1) : text.length();
        return text.substring(starts.get(stretch), end);
    }

    /** Whether it belongs to what the one before says: <i>…, in which 29 people were killed</i>. */
    boolean goesOn(int stretch) {
        return GOES_ON.matcher(text(stretch)).find();
    }

    /** Whether the sentence opens with a preposition there. */
    boolean opens(int stretch) {
        return stretch == 0 && OPENER.matcher(text(0)).find();
    }

    /** Whether a semicolon, or a full stop with a note's number, stands between two stretches. */
    boolean isParted(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            char mark = text.charAt(starts.get(i) - 1);
            if (mark == '.') {
                return true;
            }
        }
        return false;
    }
}
