package org.attest.extract.citation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.claim.CitationForm;
import org.attest.document.Period;
import org.attest.extract.proposal.Work;
import org.attest.extract.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/** The short form of scholars: {@code Bell and Cruz, 2014: 17–19}, {@code UNHCR 2015a, 2015b}. */
final class AuthorYear {
    /** A word of an author's name, of a person or a body. */
    static final String WORD =
            "(?:(?:U\\.S|U\\.N|U\\.K|E\\.U)\\.(?=\\s\\p{L})|(?:(?:[Aa]l|[Ee]l|[Aa][dnrstz]|[Aa]sh|[Uu]l|[Dd]|O)[-’'‑])?\\p{Lu}(?:[\\p{L}\\p{M}\\d&/ʿʾ‑-]|[’'](?!s?(?!\\p{L})))*+(?:(?<=\\b(?:\\p{Lu}|\\p{Lu}\\p{Ll}{1,2}|Dept|Univ|Inst|Assoc|Messrs))\\.(?=\\s?\\p{L}))?)";

    private static final String LINK =
            "(?:\\s(?:and|&|of|for|the|on|against|van|von|der|den|de|del|della|di|da|du|des|la|le|bin"
                    + "|ibn|abu|al|el|y|et)){1,3}\\s";
    static final String AUTHORS = "(?:(?:van|von|der|den|de|del|della|di|da|du|bin|ibn|abu|el|al)\\s){0,2}" + WORD
            + "(?:(?:" + LINK + "|,\\s(?:and\\s|&\\s)?|\\s)" + WORD
            + "){0,9}(?:,?\\s(?:et\\sal\\.?|and\\sothers|and\\scolleagues))?";
    static final String YEAR = "(?:1[89]\\d{2}|20\\d{2})[a-h]?|forthcoming|n\\.\\s?d\\.|in press";
    static final String LOCATOR =
            "\\s?[:,]\\s?(?:esp\\.\\s)?(?:(?:pp?|chs?|chap|chapters?|paras?|fn|n|notes?|tables?|figs?|figures?"
                    + "|vol|part|secs?|sections?|§+|annex|pages?)\\.?\\s?)?" + Locators.NUMBERS
                    + "(?:[:.]\\d{1,4})?(?:\\s?[–-]\\s?\\d{1,4})?";
    private static final Pattern PIECE =
            Pattern.compile("(?<authors>" + AUTHORS + ")(?:[’']s?)?,?\\s?[(\\[]?(?<year>" + YEAR
                    + ")(?<more>(?:\\s?(?:,|and|&|/)\\s?(?:(?:1[89]|20)\\d{2}[a-h]?|[b-h])(?![\\p{L}\\d])){0,5})[)\\]]?(?<locator>(?:"
                    + LOCATOR
                    + "){0,2})[.\\s]*");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:1[89]|20)\\d{2}[a-h]?|[b-h](?![\\p{L}\\d])");
    private static final Pattern NEXT = Pattern.compile(
            "(?<=(?:1[89]|20)\\d{2}[a-h]?(?:[:,]\\s?p{0,2}\\.?\\s?\\d{1,4}(?:[–-]\\d{1,4})?)?)(?:,\\s(?:and\\s)?|\\s(?:and|&)\\s|,?\\s(?:as\\s)?(?:cited|quoted|reproduced|discussed)\\s(?:in|by)\\s)(?=(?:(?:van|von|de|del|di|al|el)\\s){0,2}"
                    + "\\p{Lu}[^,;]{1,60}?,?\\s\\(?(?:1[89]|20)\\d{2})");
    /** What is said of the work after year and page: {@code , for a discussion}, {@code , emphasis added}. */
    private static final Pattern REMARK = Pattern.compile(
            "(?<=[\\da-h]),?\\s(?:for\\s(?:an?|the|more|further|details|example)\\b|on\\s(?:the|this|which|how)\\b|who\\b|which\\b|whose\\b"
                    + "|emphasis\\b|italics\\b|my\\s|our\\s|original\\b|unpublished\\b|translated\\b|respectively\\b|among others\\b|passim\\b)[^;]{0,120}$");

    private static final Set<String> NOT_AUTHORS = WordList.words(AuthorYear.class, "not-authors.txt");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "early",
            "late",
            "mid");
    private static final Set<String> COUNTRIES = countries();

    private AuthorYear() {}

    private static Set<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The references that a piece consists of; none when it is not of this form. */
    static List<Parsed> in(Piece piece) {
        List<Parsed> found = new ArrayList<>();
        Matcher next = NEXT.matcher(piece.text());
        int from = 0;
        while (next.find()) {
            if (!add(piece.part(from, next.start()), found)) {
                return List.of();
            }
            from = next.end();
        }
        return add(piece.part(from, piece.text().length()), found) ? found : List.of();
    }

    private static boolean add(Piece piece, List<Parsed> found) {
        Lead lead = Lead.of(piece.text());
        Piece whole = piece.part(lead.length(), piece.text().length());
        Matcher remark = REMARK.matcher(whole.text());
        Piece body = remark.find() ? whole.part(0, remark.start()) : whole;
        Matcher matcher = PIECE.matcher(body.text());
        if (!matcher.matches() || !areAuthors(matcher.group("authors"))) {
            return false;
        }
        List<String> authors = Names.authors(matcher.group("authors"));
        String locator = matcher.group("locator").replaceFirst("^[\\s:,]+", "");
        int end = matcher.end("more") == matcher.start("more") ? matcher.end() : matcher.end("year");
        found.add(parsed(body.part(0, end).withoutStop(), authors, matcher.group("year"), locator));
        Matcher more = ONE_YEAR.matcher(body.text()).region(matcher.start("more"), matcher.end("more"));
        while (more.find()) {
            String year = more.group().length() == 1 ? matcher.group("year").substring(0, 4) : more.group();
            found.add(parsed(body.part(more.start(), more.end()), authors, year, ""));
        }
        return true;
    }

    static Parsed parsed(Piece piece, List<String> authors, String year, String locator) {
        Work work = new Work(authors, null, null, period(year), locator.isBlank() ? null : locator.strip());
        return new Parsed(piece, CitationForm.SHORT, work);
    }

    private static @Nullable Period period(String year) {
        try {
            return Character.isDigit(year.charAt(0)) ? Period.parse(year.substring(0, 4)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether words before a year can be authors: no month, no law, no event, no country. */
    static boolean areAuthors(String words) {
        String[] split = words.toLowerCase(Locale.ROOT).split("[\\s,]+", -1);
        boolean excluded =
                NOT_AUTHORS.contains(split[0]) || NOT_AUTHORS.contains(split[split.length - 1].replace(".", ""));
        boolean listed = words.matches("(?s).*(?:\\sand\\s|&\\s|\\set al).*");
        if (MONTHS.contains(split[split.length - 1].replace(".", "")) || (words.contains(", ") && !listed)) {
            return false;
        }
        boolean rescued = split.length > 1 && Outlets.isBody(words) && !NOT_AUTHORS.contains(split[0]);
        return (!excluded || rescued) && !COUNTRIES.contains(words) && !isPlaceAndCountry(words);
    }

    private static boolean isPlaceAndCountry(String words) {
        int comma = words.lastIndexOf(", ");
        return comma > 0 && COUNTRIES.contains(words.substring(comma + 2));
    }

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name)
                || name.equals("UK")
                || name.equals("US")
                || name.equals("Syria")
                || name.equals("Iraq");
    }
}
