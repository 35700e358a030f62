package org.attest.extract.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of an outlet that begins or ends at an offset of running text. */
final class OutletNames {
    private static final String SORT =
            "(?:(?:state|local|Arabic|private|semi-official|pro-government|independent|online|news)\\s)?(?:daily|weekly|monthly|newspaper|newspapers|magazine|broadcaster|news agency|news website|news site|website|journal|periodical|tabloid|blog|portal|network|channel)";
    private static final Pattern SORTED =
            Pattern.compile("(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}-]+\\s)?" + SORT + ",?\\s(?<name>" + Prose.NAME + ")");
    private static final Pattern SORT_AFTER = Pattern.compile(
            "(?<name>(?:the\\s)?" + Prose.NAME
                    + "(?:\\s\\d{1,2})?)\\s(?:radio|television|TV|newspaper|magazine|news agency|news channel|news site|website|weekly|daily|broadcaster)\\b");
    private static final Pattern NAMED = Pattern.compile("(?<name>" + Prose.NAME + ")");
    private static final Pattern ENDS = Pattern.compile("(?<name>" + Prose.NAME + ")$");
    private static final Pattern SORT_BEFORE = Pattern.compile("\\b" + SORT + ",?\\s$");

    /** Words that open a sentence before a name. */
    private static final Pattern OPENS = Pattern.compile(
            "(?:As|In|But|When|While|And|Yet|If|For|By|From|To|On|Then|After|Before|Although|Though|Since|Because|Meanwhile|However)\\s");

    /** A name found; offsets without the words for its sort. */
    record Found(int from, int to, String name) {}

    private OutletNames() {}

    /** A name at an offset, alone or after <i>the daily</i>. */
    static Optional<Found> at(Prose prose, int from) {
        Optional<Matcher> sorted = prose.at(SORTED, from);
        if (sorted.isPresent()) {
            return Optional.of(found(sorted.get()));
        }
        Optional<Matcher> sort = prose.at(SORT_AFTER, from);
        if (sort.isPresent()) {
            Matcher found = sort.get();
            return Optional.of(new Found(found.start("name"), found.end(), found.group("name")));
        }
        return prose.at(NAMED, from).flatMap(named -> known(prose, named.start("name"), named.end("name")));
    }

    /** The longest beginning of a run of capitalised words that is an outlet. */
    private static Optional<Found> known(Prose prose, int from, int to) {
        int end = to;
        while (end > from) {
            String name = prose.text().substring(from, end);
            if (Outlets.is(name)) {
                return Optional.of(new Found(from, end, name));
            }
            end = prose.text().lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    /** A name right before an offset. */
    static Optional<Found> before(Prose prose, int to) {
        int from = Math.max(0, to - 90);
        Matcher ends = ENDS.matcher(prose.text()).region(from, to);
        if (!ends.find()) {
            return Optional.empty();
        }
        int start = ends.start("name");
        if (SORT_BEFORE.matcher(prose.text().substring(from, start)).find()) {
            return Optional.of(new Found(start, to, prose.text().substring(start, to)));
        }
        while (start >= from && start < to) {
            String name = prose.text().substring(start, to);
            if (Outlets.is(name) && !OPENS.matcher(name).lookingAt()) {
                return Optional.of(new Found(start, to, name));
            }
            int space = prose.text().indexOf(' ', start);
            start = space < 0 || space >= to ? to : space + 1;
        }
        return Optional.empty();
    }

    private static Found found(Matcher matcher) {
        return new Found(matcher.start("name"), matcher.end("name"), matcher.group("name"));
    }
}
