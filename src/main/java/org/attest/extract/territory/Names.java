package org.attest.extract.territory;

import java.util.List;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.reading.Token;

/** Finds where the name of an area begins or ends beside its word. Positions count tokens. */
final class Names {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Token> tokens;

    Names(Gazetteer gazetteer, String text, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tokens = tokens;
    }

    /** Where the name begins that ends before a position; the position when there is none. */
    int before(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(start - 1, start < end) && adjoins(start)) {
            start--;
        }
        while (start < end && !isCapital(start)) {
            start++;
        }
        for (int from = start; from < end; from++) {
            if (!tokens.get(from).text().equals("The") && isListed(from, end)) {
                return from;
            }
        }
        while (start < end && (isAdjective(start) || (opens(start) && start + 1 <= end))) {
            start++;
        }
        return start;
    }

    /** Where the name ends that begins at a position; the position when there is none. */
    int after(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST
                && isPart(end, end > from)
                && (end == from || adjoins(end))) {
            boolean possessive = tokens.get(end).text().matches(".*[’']s");
            end++;
            if (possessive) {
                break;
            }
        }
        while (end > from && !isCapital(end - 1)) {
            end--;
        }
        for (int to = end; to > from; to--) {
            boolean part =
                    to < end && to == from + 1 && tokens.get(from).text().matches("North|South|East|West|Central");
            if (!part && isListed(from, to)) {
                return to;
            }
        }
        return end;
    }

    boolean isListed(int from, int to) {
        String name = printed(from, to);
        return !gazetteer.areas(name).isEmpty() || StateWilayas.country(name).isPresent();
    }

    String printed(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to())
                .replaceAll("\\s+", " ")
                .replaceAll("[’']s$", "");
    }

    boolean isCapital(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && (tokens.get(i).isCapitalised() || tokens.get(i).text().matches("\\p{Ll}{1,4}[-‑’'ʿʾ]\\p{Lu}.*"));
    }

    private boolean isPart(int i, boolean inside) {
        String word = tokens.get(i).text();
        if (isCapital(i)) {
            return !AreaWord.ofSingular(word).isPresent();
        }
        return inside && word.matches("al|el|de|da|do|dos|del|la|las|los|le|ez|ash|as|ad|bin|bou|y");
    }

    private boolean adjoins(int i) {
        boolean possessive = tokens.get(i - 1).text().matches(".*[’']s");
        return !possessive
                && text.substring(tokens.get(i - 1).to(), tokens.get(i).from()).isBlank();
    }

    private boolean isAdjective(int i) {
        String word = tokens.get(i).text();
        return gazetteer.areas(word).isEmpty()
                && gazetteer
                        .find(word)
                        .filter(place ->
                                place.type().equals("Country") && !place.label().equals(word))
                        .isPresent();
    }

    /** Whether a capital only opens the sentence. */
    private boolean opens(int i) {
        return tokens.get(i)
                .text()
                .matches(
                        "(?:In|On|At|From|To|The|A|An|Of|By|Since|After|Before|During|Across|Near|Around|And|But|While|When"
                                + "|As|For|With|Within|Throughout|Its|Their|His|Her|Our|This|That|Each|Every|Another|Both|Only|All|Most|Some|Under|Over|Into|Outside|Inside"
                                + "|Between|Among|Unlike|Like|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Whether|Although|Though|Because|Where|If|Once|Until|Than|No|Neighbouring|Neighboring|Nearby|Restive)");
    }
}
