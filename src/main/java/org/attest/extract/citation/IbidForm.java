package org.attest.extract.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;
import org.attest.extract.proposal.Work;

/**
 * References that repeat an earlier one by a word: {@code Ibid., p. 9}, {@code Roe, op. cit.}, {@code supra note 4}.
 *
 * <p>What they say of their own, a name or a title, stands in their work; {@link Antecedents} finds what they repeat.
 */
final class IbidForm {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}])(?:(?<ibid>[Ii]bid(?:em)?|[Ii]dem|[Ii]d(?=\\.(?:,?\\s(?:at\\s|pp?\\.\\s?|¶\\s?)?\\d|\\s*$)))|(?<cited>[Oo]p\\. ?cit|[Ll]oc\\. ?cit"
                    + "|[Ss]upra(?: note|,? n\\.)? ?\\d{0,3}|(?:[Ss]ee )?(?:note|n\\.|footnote) \\d{1,3},? above))(?![\\p{L}])\\.?");
    private static final Pattern TAIL = Pattern.compile("[,:]?\\s?(?:at\\s)?(?:(?:pp?|para|paras|ch|chapter)\\.?\\s?)?"
            + Locators.NUMBERS + "(?![\\p{L}\\d])|\\s?\\(n\\.? ?\\d{1,3}\\)");
    private static final Pattern NOTE_NUMBER = Pattern.compile("(?:note|n\\.|[Ss]upra)\\s?(\\d{1,3})");

    private IbidForm() {}

    /** Whether a text has such a word at all. */
    static boolean isLikely(String text) {
        return WORD.matcher(text).find();
    }

    /** The reference; empty when the piece holds no such word. */
    static Optional<Parsed> in(Piece piece) {
        String text = piece.text();
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(text).region(word.end(), text.length());
        int end = tail.lookingAt() ? tail.end() : word.end();
        int start = Lead.of(text).length() <= word.start() ? Lead.of(text).length() : word.start();
        String named = text.substring(start, word.start()).strip().replaceFirst("[,:\\s]+(?:in)?$", "");
        Optional<Quoted> title = Quoted.first(named);
        boolean person = named.length() <= 80 && Names.areSurnames(named.replaceFirst("’s$", ""));
        boolean ibid = word.group("ibid") != null;
        CitationForm form = ibid ? CitationForm.IBID : CitationForm.SHORT;
        String locator = tail.lookingAt() ? tail.group().replaceFirst("^[,:\\s]+", "") : "";
        if (title.isPresent() || person) {
            List<String> authors = person ? Names.authors(named) : List.of();
            String given = title.map(Quoted::title).orElse(null);
            Work work = new Work(authors, given, null, null, locator.isEmpty() ? null : locator);
            return Optional.of(new Parsed(piece.part(start, end).withoutStop(), form, work));
        }
        return Optional.of(new Parsed(piece.part(word.start(), end).withoutStop(), form, null));
    }

    /** The number of the note that {@code supra note 4} points to; 0 when it says none. */
    static int note(String text) {
        Matcher number = NOTE_NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
