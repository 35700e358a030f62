package org.attest.extract.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a note looks: {@code [12] …}, {@code 12. …}, {@code 12 …}, {@code ^ a b …}, {@code 1. ^ …}. */
public final class NoteLook {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\[(?<bracket>\\d{1,3})\\]|\\((?<round>\\d{1,3})\\)|(?<plain>\\d{1,3})(?:[.)\\]]|(?=\\s))|(?<high>[⁰¹²³⁴-⁹]{1,3})(?=\\s?\\p{L}|\\s?[“\"‘]))"
                    + "[\\s.:]*(?:[\\^↑](?:\\s?[a-z](?=\\s))*)?\\s*");
    private static final Pattern CARET = Pattern.compile("[\\^↑*†‡](?:\\s?[a-z](?=\\s))*\\s*");
    private static final Pattern REFERS =
            Pattern.compile("(?i)\\b(?:1[89]|20)\\d{2}[a-h]?\\b|\\bibid|\\bop\\. ?cit|https?://|www\\."
                    + "|\\bISBN\\b|\\bdoi\\b|\\bpp?\\.\\s?\\d|\\bsupra\\b|[“”\"«»]");
    private static final Pattern NOTE_ALONE = Pattern.compile(
            "(?:(?:See|Cf|Quoted|Cited|Ibid|Idem|As cited|For)\\b.*"
                    + "|[^.;!?]{2,80}?,\\s[“\"‘][^”\"’]{3,200}[”\"’].*\\b(?:1[89]|20)\\d{2}\\b.*"
                    + "|[^.;!?]{3,120}\\((?:\\p{Lu}[\\p{L} .]{1,30}:\\s)?\\p{Lu}[^()]{1,60},\\s(?:1[89]|20)\\d{2}\\).*)",
            Pattern.DOTALL);
    private static final int LONGEST = 900;

    private NoteLook() {}

    /** The number that a block begins with; 0 when it begins with none. */
    public static int number(String block) {
        Matcher numbered = NUMBERED.matcher(block);
        if (!numbered.lookingAt() || numbered.end() == block.length()) {
            return 0;
        }
        for (String group : new String[] {"bracket", "round", "plain"}) {
            if (numbered.group(group) != null) {
                return Integer.parseInt(numbered.group(group));
            }
        }
        return raised(numbered.group("high"));
    }

    /** Offset in UTF-16 units of what comes after number and carets. */
    public static int body(String block) {
        Matcher numbered = NUMBERED.matcher(block);
        if (numbered.lookingAt() && numbered.end() < block.length()) {
            return numbered.end();
        }
        Matcher caret = CARET.matcher(block);
        return caret.lookingAt() && caret.end() < block.length() ? caret.end() : 0;
    }

    /** The value of superscript digits. */
    public static int raised(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digits.charAt(i));
        }
        return value;
    }

    /** Whether a short block has a mark of a reference: a year, a title in quotes, a page, an address. */
    static boolean refers(String block) {
        return block.length() <= LONGEST && REFERS.matcher(block).find();
    }

    /** Whether a block is a note wherever it stands, as at the foot of a page. */
    static boolean isNote(String block) {
        if (block.length() > LONGEST || body(block) == 0) {
            return false;
        }
        String body = block.substring(body(block));
        char first = block.charAt(0);
        boolean caret = first == '^' || first == '↑';
        return refers(body)
                && (caret || NOTE_ALONE.matcher(body.replace('\n', ' ')).matches());
    }
}
