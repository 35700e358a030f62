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

/** {@code In its World Report 2016, Rights Watch lists …}, {@code the 2015 Global Attack Index}. */
final class SerialOfYear extends ProseRule {
    private static final String WORDS = "(?:\\p{Lu}[\\p{L}\\p{M}’-]+\\s(?:(?:of|on|and|for|the|in)\\s){0,2}){1,6}";
    private static final String SERIAL =
            "(?:Reports?|Index|Survey|Yearbook|Review|Overview|Outlook|Trends|Update|Assessment|Balance|Factbook|Bulletin)(?:\\s(?:on|of)\\s\\p{Lu}\\p{L}+)?";
    private static final Pattern TITLE = Pattern.compile("(?<![\\p{L}-])(?:(?<before>20\\d\\d|19\\d\\d)\\s(?<yearly>"
            + WORDS + SERIAL + ")(?![\\p{L}\\d-])|(?<title>" + WORDS + SERIAL
            + ")(?:\\sfor)?\\s(?<after>20\\d\\d|19\\d\\d)(?![\\d/–-]))");
    private static final Pattern BY = Pattern.compile(
            "(?:(?:,?\\s(?:by|from|of)\\s(?:the\\s)?|,\\s(?:published|issued|released|compiled)\\sby\\s(?:the\\s)?|,\\s(?:the\\s)?)(?<name>"
                    + Prose.NAME + "))");
    private static final Pattern OWNER = Pattern.compile("(?<name>" + Prose.NAME + ")(?:[’']s?)\\s$");
    private static final Pattern OPENS =
            Pattern.compile("^(?:In|The|As|According to|By|From|See|And|But)\\s(?:(?:the|its)\\s)?");

    SerialOfYear(DateReader dates) {
        super("citation-serial-of-year", 1, "a report, index or survey by its title and year is a publication", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher title = TITLE.matcher(prose.text());
        while (title.find()) {
            boolean before = title.group("before") != null;
            String printed = before ? title.group("yearly") : title.group("title");
            Matcher opens = OPENS.matcher(printed);
            int cut = !before && opens.find() ? opens.end() : 0;
            int from = before ? title.start() : title.start() + cut;
            Optional<FoundDate> year = prose.dateAt(before ? title.start("before") : title.start("after"));
            if (year.isEmpty() || printed.substring(cut).split("\\s", -1).length < 2) {
                continue;
            }
            Optional<String> by =
                    prose.at(BY, title.end()).map(m -> m.group("name")).filter(SerialOfYear::isIssuer);
            int to = by.map(name -> prose.text().indexOf(name, title.end()) + name.length())
                    .orElse(title.end());
            Matcher owner = OWNER.matcher(prose.text()).region(Math.max(0, from - 80), from);
            boolean owned = by.isEmpty() && owner.find() && isIssuer(owner.group("name"));
            List<String> authors = by.map(List::of).orElse(owned ? List.of(owner.group("name")) : List.of());
            String name = before ? printed : printed.substring(cut) + " " + title.group("after");
            found.add(new Parsed(
                    prose.piece(owned ? owner.start() : from, to),
                    CitationForm.FULL,
                    new Work(authors, name, null, year.get().period(), null)));
        }
        return found;
    }

    private static boolean isIssuer(String name) {
        return Outlets.isBody(name) || Outlets.is(name);
    }
}
