package org.attest.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut at its commas, semicolons, colons and dashes. */
final class Stretches {
    private static final Pattern CUT = Pattern.compile("[,;:](?=\\s)|\\s[–—]\\s|—|\\.(?=\\d{1,3}\\s+\\p{Lu})");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^\\W*(?:in which|of which|of whom|of them|among them|among whom|including|with|leaving|killing|wounding|injuring|displacing|arresting|yet|in all)\\b"
                    + "|^.{0,50}\\bof (?:them|whom|which)\\b");
    private static final Pattern ITEM = Pattern.compile(
            "(?i)^ (?:and |about |around |some |nearly |almost |more than |over |at least |up to |roughly |another |an estimated ){0,3}[\\d]");
    private static final Pattern FINITE = Pattern.compile("\\b(?:was|were|is|are|had|has|have)\\b");
    private static final Pattern COMPARES = Pattern.compile(
            "(?i)^\\W*(?:and |which is |a )?(?:(?:up|down|rise|rising|fall|falling|increase|drop|climbing) from)\\b"
                    + "|\\b(?:a|the|one) (?:year|month|week|decade) (?:earlier|before|ago)\\b|\\bthe (?:previous|preceding) (?:year|month|week)\\b");
    private static final Pattern ASIDE =
            Pattern.compile("(?i)^\\W*(?:which|who|whose|where|whom|\\p{L}{3,}ed|set up|built|led|held|born)\\b");
    private static final Pattern JOINS =
            Pattern.compile("(?i)\\b(?:and|but) (?:in|by|on|since|during|between|from|at)(?: the)? $");
    private static final Pattern VERB = Pattern.compile(
            "(?i)^ (?:was|were|is|are|had|has|have|remained|lived|stood|died|fled|joined|left|came|took|served|fought)\\b");
    private static final Pattern APPOSITION =
            Pattern.compile("(?i)^ (?:an?|the|who|which|whose|most|many|some|mostly|mainly|including|among)\\b");
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
        joins(dates).stream().filter(at -> !starts.contains(at)).forEach(starts::add);
        starts.sort(null);
    }

    /** <i>… and in 2015 …</i> begins a new clause, unless a date stands right before it. */
    private List<Integer> joins(List<FoundDate> dates) {
        List<Integer> found = new ArrayList<>();
        for (FoundDate date : dates) {
            String before = text.substring(Math.max(0, date.from() - 20), date.from());
            Matcher join = JOINS.matcher(before);
            if (join.find()) {
                int at = date.from() - before.length() + join.start();
                boolean dated = dates.stream()
                        .anyMatch(other -> other.to() <= at
                                && text.substring(other.to(), at).isBlank());
                if (!dated) {
                    found.add(at);
                }
            }
        }
        return found;
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

    /** Whether a number is one of comparison: <i>up from 51 million a year earlier</i>. */
    boolean compares(int stretch, int number) {
        String part = text(stretch);
        return COMPARES.matcher(part).find() && part.length() < 90 + number - starts.get(stretch);
    }

    /** Whether it is an insertion about something else: <i>which had opened in 2012</i>. */
    boolean isAside(int stretch) {
        return stretch > 0 && ASIDE.matcher(text(stretch)).find();
    }

    /** Where the clause of a stretch goes on: after an apposition, or in the rest of an enumeration; -1 when it does not. */
    int continuation(int stretch) {
        if (stretch + 2 < starts.size()
                && APPOSITION.matcher(text(stretch + 1)).find()
                && VERB.matcher(text(stretch + 2)).find()) {
            return stretch + 2;
        }
        int next = stretch + 1;
        while (next < starts.size()
                && ITEM.matcher(text(next)).find()
                && !FINITE.matcher(text(next)).find()) {
            next++;
        }
        return next > stretch + 1 ? next - 1 : -1;
    }

    /** The stretch before the colon after which a list or explanation stands; -1 when there is none. */
    int head(int stretch) {
        for (int i = stretch; i > 0 && stretch - i < 40; i--) {
            char mark = text.charAt(starts.get(i) - 1);
            if (mark == ':') {
                return i - 1;
            }
            if (mark == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a date phrase fills a stretch by itself: <i>…, in the autumn of 2014, …</i>. */
    boolean isFilled(DatePhrase phrase) {
        return text(at(phrase.date())).replaceAll("[,;:.]$", "").strip().length() <= phrase.to() - phrase.from() + 2;
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
