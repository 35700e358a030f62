package org.attest.extract.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;

/**
 * The words before a reference that say how it is given: <i>see</i>, <i>see also</i>, <i>e.g.</i>, <i>quoted in</i>.
 *
 * @param length of the words in UTF-16 units
 * @param form the form of a full reference after them
 */
record Lead(int length, CitationForm form) {
    private static final Pattern WORDS =
            Pattern.compile("(?:(?:[Ss]ee|[Cc]f|[Cc]ompare|[Cc]onsult|e\\.g|E\\.g|i\\.e|[Ff]or (?:example|instance)"
                    + "|[Ss]uch as|[Aa]lso|[Ee]specially|[Qq]uoted in|[Cc]ited in|[Cc]iting|[Aa]s cited in|[Rr]eported (?:in|by)|[Bb]ased on"
                    + "|[Dd]ata from|[Ff]igures? from|[Ss]ources?|[Aa]dapted from|[Aa]ccording to|[Ff]rom|[Bb]y|[Vv]ia|[Ii]n|[Ff]ollowing|[Bb]ut|[Aa]nd|[Aa]s in"
                    + "|[Cc]ontra|[Oo]n (?:this|these|that|the [\\p{L} ]{3,40})|[Aa]s reported (?:in|by)|[Tt]he report of|[Aa]uthor’s translation of)"
                    + "\\b[.,:]{0,2}\\s){1,5}");
    private static final Pattern REMARK = Pattern.compile(
            "(?:[\\p{L}][^;“”\"]{3,120}?(?:\\bsee also|\\bsee|\\bcf\\.|\\be\\.g\\.)(?:,?\\s(?:for (?:example|instance)|e\\.g\\.))?[,:]?\\s"
                    + "|[Ff]or (?:an?|the|more)\\s[^;“”\"]{3,100}?,\\s(?:see\\s)?)");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)\\be\\.g|\\bfor (?:example|instance)|\\bsuch as");
    private static final Pattern SEE = Pattern.compile("(?i)\\bsee\\b|\\bcf\\b|\\bcompare\\b|\\bconsult\\b|\\balso\\b");

    static Lead of(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.lookingAt()) {
            return lead(text, words.end());
        }
        Matcher remark = REMARK.matcher(text);
        return remark.lookingAt() ? lead(text, remark.end()) : new Lead(0, CitationForm.FULL);
    }

    private static Lead lead(String text, int length) {
        String words = text.substring(0, length);
        if (EXAMPLE.matcher(words).find()) {
            return new Lead(length, CitationForm.EXAMPLE);
        }
        boolean see = SEE.matcher(words).find();
        return new Lead(length, see ? CitationForm.SEE_ALSO : CitationForm.FULL);
    }
}
