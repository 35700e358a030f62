package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;
import org.attest.document.Period;
import org.attest.extract.proposal.Work;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/** Reads references that are spelt out: authors, title, outlet and date in the shapes of notes, lists and brackets. */
final class FullReference {
    /** {@code Ames, Gordon (2013)} and what follows. */
    private static final Pattern DATED_AUTHORS = Pattern.compile(
            "(?<authors>[^()“”\"]{2,250}?)[,.]?\\s[(\\[](?<date>[^()\\[\\]]{4,30})[)\\]][.,:]?\\s+(?<rest>\\S.*)");
    /** {@code Roe, J. 2013. Title.} */
    private static final Pattern YEAR_AFTER = Pattern.compile(
            "(?<authors>[^()“”\"\\d]{2,150}?)[.,]\\s(?<date>(?:1[89]|20)\\d{2}[a-h]?)\\.\\s+(?<rest>\\S.*)");

    /** {@code Barrett, Richard. Foreign Fighters in Syria. New York: …}. */
    private static final Pattern INVERTED = Pattern.compile(
            "(?<authors>(?:" + Names.WORD + "\\s?){1,2},\\s(?:" + Names.WORD + "\\s?){1,3}(?:(?:,?\\s(?:and|&)\\s)(?:"
                    + Names.WORD + "\\s?){2,4})?(?:,?\\set al)?)\\.\\s(?<rest>\\p{Lu}.*)");

    private static final Pattern TITLE_END = Pattern.compile(
            "(?<!\\b\\p{Lu}|\\bSt|\\bDr|\\bNo|\\bvs|\\bVol|\\bal)[.](?=\\s|$)|(?<=[?!])(?=\\s|$)|\\s[(\\[](?=\\p{L})"
                    + "|,(?=\\s\\p{Lu}[\\p{L}\\p{M}’'/-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'/-]{1,20})?:\\s\\p{Lu}[^:]*$)");
    /** {@code (Leeds: Castle Gate Press, 1998)}. */
    private static final Pattern IMPRINT =
            Pattern.compile("(?<before>[^()]{3,300})\\s\\((?<imprint>[^()]{4,140})\\)(?<after>.*)");

    private static final Pattern PLACE_FIRST =
            Pattern.compile("[\\p{Lu}][\\p{L}\\p{M}’'. /-]{1,40}(?:,\\s\\p{L}{2,20})?:\\s(?=\\S)");
    private static final Pattern ANALYSIS = Pattern.compile("\\s?\\b(?:Analysis|Report)$");

    private final DateReader dates;

    FullReference(DateReader dates) {
        this.dates = dates;
    }

    /** What a piece says of a publication; empty when it names none. */
    Optional<Work> read(String text) {
        Optional<Quoted> quoted = Quoted.first(text);
        if (quoted.isPresent() && !isInsideLater(quoted.get())) {
            return titled(text, quoted.get());
        }
        Matcher dated = DATED_AUTHORS.matcher(text);
        Matcher year = YEAR_AFTER.matcher(text);
        if (dated.matches() && isDate(dated.group("date")) && isByline(dated.group("authors"))) {
            return listed(dated, text);
        }
        if (year.matches() && isByline(year.group("authors"))) {
            return listed(year, text);
        }
        Matcher inverted = INVERTED.matcher(text);
        if (inverted.matches()) {
            return untitled(inverted, text);
        }
        Matcher imprint = IMPRINT.matcher(text);
        if (imprint.matches() && yearOf(imprint.group("imprint")) != null) {
            return book(imprint, text);
        }
        return Plain.of(Fields.of(text, dates, null), Locators.in(text));
    }

    /** A quotation mark far behind a first sentence belongs to a remark. */
    private static boolean isInsideLater(Quoted quoted) {
        return quoted.from() > 260;
    }

    private static boolean isByline(String text) {
        return text.length() <= 200
                && Character.isUpperCase(text.codePointAt(
                        text.matches("(?s)(?:al|el|van|von|de|d|ibn|bin)[-’' ].*")
                                ? text.indexOf(text.contains("-") ? "-" : " ") + 1
                                : 0));
    }

    private boolean isDate(String text) {
        List<FoundDate> found = dates.in(text);
        return !found.isEmpty()
                && found.get(0).from() <= 2
                && found.get(found.size() - 1).to() == text.length();
    }

    private @Nullable Integer yearOf(String text) {
        List<FoundDate> found = dates.in(text);
        return found.isEmpty()
                ? null
                : Integer.valueOf(found.get(0).period().edtf().substring(0, 4));
    }

    private Optional<Work> titled(String text, Quoted quoted) {
        String before = text.substring(0, quoted.from()).strip();
        String after = text.substring(quoted.to());
        Fields front = Fields.of(before, dates, null);
        Integer year = front.issued() == null
                ? null
                : Integer.valueOf(front.issued().edtf().substring(0, 4));
        Fields back = Fields.of(after, dates, year);
        Period issued = back.issued() == null || (front.issued() != null && !sameYear(front.issued(), back.issued()))
                ? front.issued()
                : back.issued();
        List<String> authors = byline(before, front);
        String outlet = outlet(back.names()).orElse(null);
        if (outlet == null && authors.size() > 1 && Outlets.is(authors.get(authors.size() - 1))) {
            outlet = authors.remove(authors.size() - 1);
        }
        return Optional.of(new Work(authors, quoted.title(), outlet, issued, Locators.in(after)));
    }

    private static boolean sameYear(Period one, Period other) {
        return one.edtf().substring(0, 4).equals(other.edtf().substring(0, 4));
    }

    /** The authors before a quoted title, which may be followed by a date in brackets and by <i>in</i> and an outlet. */
    private static List<String> byline(String before, Fields front) {
        List<String> fields = front.names().stream()
                .map(name -> ANALYSIS.matcher(name).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .toList();
        while (fields.size() > 1 && fields.stream().anyMatch(FullReference::opensSmall)) {
            fields = fields.subList(1, fields.size());
        }
        if (fields.size() == 1 && opensSmall(fields.get(0))) {
            return new ArrayList<>();
        }
        String plain = String.join(", ", fields).replaceFirst(",\\s(?:eds?|trans)\\.?$", "");
        if (before.isEmpty() || plain.isEmpty()) {
            return new ArrayList<>();
        }
        String kept =
                before.contains(";") ? before.replaceFirst("\\s?\\(.*", "").replaceFirst("[,.\\s]+$", "") : plain;
        return new ArrayList<>(Names.authors(kept));
    }

    /** A field that begins with a small letter is a remark, unless with the particle of a name. */
    private static boolean opensSmall(String field) {
        return Character.isLowerCase(field.codePointAt(0))
                && !field.matches("(?:al|el|an|ash|as|ar|van|von|de|del|di|d|bin|ibn|abu|ul)[-’' ].*");
    }

    /** The first field that can be an outlet or a publisher. */
    private static Optional<String> outlet(List<String> fields) {
        for (String field : fields) {
            String name = PLACE_FIRST
                    .matcher(field)
                    .replaceFirst("")
                    .replaceFirst("\\s\\d{1,4}$", "")
                    .strip();
            boolean place = AuthorYear.isCountry(name);
            if (!place && name.length() > 1 && name.length() < 90 && Character.isUpperCase(name.codePointAt(0))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Optional<Work> listed(Matcher parts, String text) {
        String rest = parts.group("rest");
        Matcher end = TITLE_END.matcher(rest);
        int cut = end.find() ? end.start() : rest.length();
        String title = rest.substring(0, cut).strip().replaceFirst("[.,]$", "");
        Fields front = Fields.of(parts.group("date"), dates, null);
        Integer year = yearOf(parts.group("date"));
        Fields back = Fields.of(rest.substring(cut), dates, year);
        Period issued = back.issued() != null && front.issued() != null && sameYear(front.issued(), back.issued())
                ? back.issued()
                : front.issued();
        String outlet = back.names().stream()
                .filter(field -> PLACE_FIRST.matcher(field).lookingAt()
                        || Outlets.is(field)
                        || Outlets.isBody(field)
                        || field.indexOf(' ') > 0)
                .findFirst()
                .flatMap(field -> outlet(List.of(field)))
                .orElse(null);
        List<String> authors = Names.authors(parts.group("authors").replaceFirst(",?\\s\\(?[Ee]ds?\\.?\\)?$", ""));
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Work(authors, title, outlet, issued, Locators.in(text)));
    }

    /** Author, title and imprint parted by stops. */
    private Optional<Work> untitled(Matcher parts, String text) {
        String rest = parts.group("rest");
        Matcher end = TITLE_END.matcher(rest);
        int cut = end.find() ? end.start() : rest.length();
        Fields back = Fields.of(rest.substring(cut), dates, null);
        String outlet = outlet(back.names()).orElse(null);
        String title = rest.substring(0, cut).strip();
        List<String> authors = Names.authors(parts.group("authors"));
        return Optional.of(new Work(authors, title, outlet, back.issued(), Locators.in(text)));
    }

    private Optional<Work> book(Matcher parts, String text) {
        String before = parts.group("before");
        Fields fields = Fields.of(before, dates, null);
        Fields imprint = Fields.of(parts.group("imprint"), dates, null);
        Optional<Work> named = Plain.of(new Fields(imprint.issued(), fields.names()), Locators.in(text));
        String publisher = imprint.names().stream()
                .filter(field -> PLACE_FIRST.matcher(field).lookingAt()
                        || imprint.names().size() > 1
                        || field.indexOf(' ') > 0)
                .reduce((first, second) -> second)
                .flatMap(field -> outlet(List.of(field)))
                .orElse(null);
        return named.map(work -> new Work(
                work.authors(),
                work.title(),
                work.outlet() == null ? publisher : work.outlet(),
                work.issued(),
                work.locator()));
    }

    /** The form of a work that is spelt out: short when neither date nor outlet goes with its title. */
    static CitationForm form(Work work, CitationForm lead) {
        boolean full = (work.title() != null && (work.issued() != null || work.outlet() != null))
                || (!work.authors().isEmpty() && work.outlet() != null && work.issued() != null);
        return full ? lead : CitationForm.SHORT;
    }
}
