package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** {@code Ames (2013) puts …}, {@code Petrov (2013: 64)}, {@code Dorn et al. (2015, 2016)}. */
final class NarrativeAuthorYear extends CitationRule {
    private static final Pattern YEARS = Pattern.compile(
            "(?<year>(?:1[89]|20)\\d{2}[a-h]?|forthcoming)(?<more>(?:\\s?(?:[,;]|and|&)\\s?(?:1[89]|20)\\d{2}[a-h]?){0,4})(?<locator>(?:"
                    + AuthorYear.LOCATOR + ")?)");
    private static final Pattern MORE = Pattern.compile("(?:1[89]|20)\\d{2}[a-h]?");
    private static final Pattern NAME = Pattern.compile("(?:(?:" + AuthorYear.WORD
            + ")(?:\\s(?:and|&)\\s|,\\s(?:and\\s)?|\\s(?:van|von|der|den|de|del|la|bin|al|of|for|the|on)\\s(?:the\\s)?|\\s)){0,7}"
            + AuthorYear.WORD + "(?:\\s(?:et\\sal\\.?|and\\s(?:others|colleagues)))?(?:[’']s?)?\\s$");
    private static final Pattern OPENS = Pattern.compile(
            "(?:While|Whereas|As|Following|In|But|And|Yet|Like|Unlike|For|According to|See|Although|Though|By|From|After|Both|With|Since|When"
                    + "|Here|Thus|Then|Indeed|Similarly|Finally|First|Second|Third|However|Meanwhile|Moreover|Later|Even|Only|To|On|At|Contra|Where|If|So|Nor|The|Drawing on|Building on)[,]?\\s");
    private static final Pattern REPORTS = Pattern.compile(
            "\\s(?:\\p{L}+ly\\s)?(?:puts?|argue[sd]?|finds?|found|reports?|reported|notes?|noted|claims?|claimed|shows?|showed|estimate[sd]?|suggests?|suggested"
                    + "|writes?|wrote|counts?|counted|considers?|judges?|sees|describes?|described|calls?|has|have|observe[sd]?|points?|maintains?|documents?|documented|arrives?|list(?:s|ed)?|record(?:s|ed)?|speaks?|gives?|thinks?|believes?|concludes?|concluded|explains?|warns?|holds?|demonstrates?|discuss(?:es)?|offers?|provides?|identif(?:y|ies|ied)|interview(?:s|ed)|survey(?:s|ed)|examine[sd]?|analy[sz]e[sd]?|studie[sd]|trace[sd]?|compare[sd]?|rightly|and|who|that)\\b");

    NarrativeAuthorYear() {
        super(
                "citation-narrative-author-year",
                1,
                "a year in brackets after the name of a listed author is a reference");
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        Listed listed = Listed.in(reading);
        return block -> block.kind().isProse() || block.kind() == Block.Kind.NOTE
                ? references(new BlockText(block), listed)
                : List.of();
    }

    private static List<Parsed> references(BlockText text, Listed listed) {
        List<Parsed> found = new ArrayList<>();
        for (Piece bracket : Pieces.bracketed(text)) {
            Matcher years = YEARS.matcher(bracket.text());
            int before = Math.max(0, bracket.from() - 1 - 110);
            Matcher name = NAME.matcher(text.text()).region(before, bracket.from() - 1);
            if (years.matches() && name.find()) {
                String printed = name.group();
                Matcher opens = OPENS.matcher(printed);
                int cut = opens.lookingAt() && opens.end() < printed.length() ? opens.end() : 0;
                cut += alone(printed.substring(cut), listed);
                cut += printed.startsWith("the ", cut) ? 4 : 0;
                String authors = printed.substring(cut).strip().replaceFirst("[’']s?$", "");
                if (isAuthor(text, bracket, authors, listed)) {
                    String locator = years.group("locator").replaceFirst("^[\\s:,]+", "");
                    Piece whole = new Piece(text, name.start() + cut, bracket.to() + 1);
                    boolean several = !years.group("more").isEmpty();
                    Piece first = several ? new Piece(text, whole.from(), bracket.from() + years.end("year")) : whole;
                    found.add(AuthorYear.parsed(first, Names.authors(authors), years.group("year"), locator));
                    Matcher more = MORE.matcher(bracket.text()).region(years.start("more"), years.end("more"));
                    while (more.find()) {
                        Piece next = bracket.part(more.start(), more.end());
                        found.add(AuthorYear.parsed(next, Names.authors(authors), more.group(), ""));
                    }
                }
            }
        }
        return found;
    }

    /** How much of {@code Sinai, Barakat} is no author: what stands before a comma, unless it is a list of authors. */
    private static int alone(String names, Listed listed) {
        int comma = names.indexOf(", ");
        int last = names.lastIndexOf(", ");
        boolean list = names.contains(" and ") || names.contains("& ");
        boolean later = comma > 0 && listed.has(List.of(names.substring(comma)));
        if (list && comma > 0 && Outlets.isBody(names.substring(0, comma))) {
            return comma + 2;
        }
        if (comma < 0 || (list && (!later || listed.has(List.of(names.substring(0, comma)))))) {
            return 0;
        }
        return list ? comma + 2 : last + 2;
    }

    private static boolean isAuthor(BlockText text, Piece bracket, String authors, Listed listed) {
        if (!AuthorYear.areAuthors(authors) || authors.isEmpty()) {
            return false;
        }
        boolean others = authors.contains(" et al");
        boolean reports = REPORTS.matcher(text.text())
                .region(bracket.to() + 1, Math.min(text.text().length(), bracket.to() + 40))
                .lookingAt();
        boolean letter =
                bracket.text().matches("(?s).*\\d[a-h]\\b.*") || bracket.text().contains(":");
        boolean said = reports && authors.split("\\s", -1).length <= 6;
        return others || letter || said || listed.has(Names.authors(authors));
    }
}
