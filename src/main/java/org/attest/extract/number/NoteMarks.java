package org.attest.extract.number;

import java.util.regex.Pattern;

/** Marks of notes glued to the text ({@code border.12}, {@code fighters.[12]}) and numbers of list items at its start. */
final class NoteMarks implements LookAlike {
    private static final Pattern GLUED =
            Pattern.compile(".*[\\p{L}\\p{Nd}%)\\]\"”'][.,;:!?][\"”')]{0,2}$|.*[\\p{L})][\"”]$|.*\\d\\)$");
    private static final Pattern ITEM = Pattern.compile("[.)]\\s.*|[.)]$|\\].*");
    private static final Pattern BRACKET_BEFORE = Pattern.compile(".*\\[(?:\\d{1,3}(?:, ?|[-–]))*$");
    private static final Pattern BRACKET_AFTER = Pattern.compile("(?:(?:, ?|[-–])\\d{1,3})*\\].*");

    @Override
    public boolean takes(Candidate candidate) {
        String before = candidate.before();
        Numeral first = candidate.first();
        boolean small = first.plain() && first.to() - first.from() <= 3;
        boolean opens = before.isBlank() || before.matches(" *[(\\[•*–-] ?");
        return small
                && (GLUED.matcher(before).matches()
                        || (BRACKET_BEFORE.matcher(before).matches()
                                && BRACKET_AFTER.matcher(candidate.after()).matches())
                        || (opens && ITEM.matcher(candidate.after()).matches()));
    }
}
