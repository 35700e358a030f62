package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;
import org.attest.document.Precision;
import org.attest.extract.proposal.Work;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;

/** {@code Bell’s “Asking under Fire” (2014)}, {@code the European Commission “Strengthening …” (15 January 2014)}. */
final class TitleBracketDate extends ProseRule {
    private static final Pattern TITLE = Pattern.compile("[“\"](?<title>[\\p{Lu}\\d][^“”\"]{2,250})[”\"]\\s\\(");
    private static final Pattern BEFORE =
            Pattern.compile("(?<name>" + Prose.NAME + ")(?:[’']s?)?,?\\s(?:in\\s)?(?:(?:[\\p{Ll}-]+\\s){1,3})?$");

    TitleBracketDate(DateReader dates) {
        super("citation-title-bracket-date", 1, "a title in quotes with a date in brackets is a publication", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher title = TITLE.matcher(prose.text());
        while (title.find()) {
            Optional<FoundDate> date = prose.dateAt(title.end());
            if (date.isEmpty() || !prose.text().startsWith(")", date.get().to())) {
                continue;
            }
            int start = Math.max(0, title.start() - 90);
            Matcher before = BEFORE.matcher(prose.text()).region(start, title.start());
            boolean named = before.find() && isAuthor(before.group("name"));
            boolean year = date.get().period().precision() == Precision.YEAR;
            if (year && !named && title.group("title").split("\\s", -1).length < 3) {
                continue;
            }
            List<String> authors =
                    named ? Names.authors(before.group("name").replaceFirst("^[Tt]he\\s", "")) : List.of();
            Work work = new Work(
                    authors,
                    title.group("title").replaceFirst("[,.]$", ""),
                    null,
                    date.get().period(),
                    null);
            found.add(new Parsed(
                    prose.piece(
                            named ? before.start() : title.start(), date.get().to() + 1),
                    CitationForm.FULL,
                    work));
        }
        return found;
    }

    private static boolean isAuthor(String name) {
        return !AuthorYear.isCountry(name)
                && !name.matches("The|A|An|In|This|That|Its|His|Her|Their|Our|As|See|On|With");
    }
}
