package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;
import org.attest.extract.proposal.Work;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;

/** {@code In The Long War (Leeds: Castle Press, 2015), the historian Jane Roe …}. */
final class TitleBracketImprint extends ProseRule {
    private static final Pattern BOOK = Pattern.compile(
            "(?:(?<author>" + Names.WORD + "(?:\\s(?:(?:al|bin|van|de|von|der)\\s){0,2}"
                    + Names.WORD
                    + "){0,3})[’']s?\\s(?:(?:book|study|memoir|monograph),?\\s)?|\\b[Ii]n\\s(?:(?:his|her|their)\\s(?:(?:\\p{Ll}+|\\d{4})\\s){0,2}book,?\\s)?)?"
                    + "(?<title>" + Prose.NAME + "(?::\\s" + Prose.NAME
                    + ")?)\\s\\((?<place>\\p{Lu}[\\p{L}\\p{M}’'. -]{1,30}):\\s(?<publisher>\\p{Lu}[^():]{1,60}),\\s(?<year>(?:1[89]|20)\\d{2})\\)");
    private static final Pattern AFTER = Pattern.compile(",?\\s(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?<name>" + Names.WORD
            + "(?:\\s(?:(?:al|bin|van|de|von|der)\\s){0,2}" + Names.WORD + "){1,3})\\s\\p{Ll}+");

    TitleBracketImprint(DateReader dates) {
        super(
                "citation-title-bracket-imprint",
                1,
                "place, publisher and year in brackets follow the title of a book",
                dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher book = BOOK.matcher(prose.text());
        while (book.find()) {
            Optional<FoundDate> year = prose.dateAt(book.start("year"));
            if (year.isEmpty()) {
                continue;
            }
            String title = book.group("title").replaceFirst("^In\\s(?=\\p{Lu})", "");
            int from = book.end("title") - title.length();
            String author = book.group("author");
            Optional<Matcher> after = author == null ? prose.at(AFTER, book.end()) : Optional.empty();
            List<String> authors = author != null
                    ? List.of(author)
                    : after.map(name -> name.group("name"))
                            .filter(Names::arePeople)
                            .map(List::of)
                            .orElse(List.of());
            Work work =
                    new Work(authors, title, book.group("publisher"), year.get().period(), null);
            found.add(
                    new Parsed(prose.piece(author == null ? from : book.start(), book.end()), CitationForm.FULL, work));
        }
        return found;
    }
}
