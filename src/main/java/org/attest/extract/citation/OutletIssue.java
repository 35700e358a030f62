package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;

/** {@code Dabiq #3, p. 26}, {@code CTC Sentinel 7, pp. 12–14}, {@code Inspire issue 14}: an issue of a periodical. */
final class OutletIssue extends ProseRule {
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]{1,20}(?:\\s(?:(?:al|of|and|the)[\\s-])?\\p{Lu}[\\p{L}\\p{M}’'-]{1,20}){0,3})";
    private static final String PAGES = ",?\\s?pp?\\.?\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?";
    private static final Pattern ISSUE = Pattern.compile(
            "(?<![\\p{L}\\p{M}-])" + NAME + ",?\\s(?:(?:#\\s?|[Nn]o\\.?\\s?|[Ii]ssue\\s(?:no\\.?\\s)?)\\d{1,3}(?:"
                    + PAGES + ")?|\\d{1,3}" + PAGES + ")(?!\\d)");

    OutletIssue(DateReader dates) {
        super("citation-outlet-issue", 1, "a known periodical with the number of an issue is a reference", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher issue = ISSUE.matcher(prose.text());
        int from = 0;
        while (issue.find(from)) {
            String name = issue.group("name").replace("-al-", " al-");
            from = issue.end();
            if (Outlets.isKnown(name)) {
                found.add(outlet(prose.piece(issue.start(), issue.end()), List.of(), name, null));
            } else {
                from = Math.max(issue.start("name") + 1, prose.text().indexOf(' ', issue.start("name")));
            }
        }
        return found;
    }
}
