package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;

/** {@code The Atlantic Ledger (12 January 2015)}, {@code the magazine al-Rayah (issue 7, p. 31)}. */
final class OutletBracketDate extends ProseRule {
    private static final Pattern ISSUE =
            Pattern.compile("(?i)(?:issue|no\\.?|nr\\.?|vol\\.?|#)\\s?#?\\d.*|(?:\\d{4}, )?pp?\\.\\s?\\d.*");

    OutletBracketDate(DateReader dates) {
        super(
                "citation-outlet-bracket-date",
                1,
                "a date in brackets right after an outlet is the date of its issue",
                dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        for (Piece bracket :
                Pieces.bracketed(prose.piece(0, prose.text().length()).in())) {
            int open = bracket.from() - 1;
            if (open < 2 || prose.text().charAt(open) != '(') {
                continue;
            }
            Optional<FoundDate> date = prose.dateAt(bracket.from());
            boolean whole = date.isPresent()
                    && bracket.text()
                            .substring(date.get().to() - bracket.from())
                            .matches("(?:,\\s?pp?\\..*|:\\s?\\d.*)?");
            if (whole || ISSUE.matcher(bracket.text()).matches()) {
                OutletNames.before(prose, open - 1)
                        .ifPresent(name -> found.add(outlet(
                                new Piece(bracket.in(), name.from(), bracket.to() + 1),
                                List.of(),
                                name.name(),
                                date.map(FoundDate::period).orElse(null))));
            }
        }
        return found;
    }
}
