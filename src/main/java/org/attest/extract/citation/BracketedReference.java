package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Precision;
import org.attest.extract.proposal.Work;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/** {@code (Patrick Cole, The Standard, 16 November 2014)}, {@code (“Title”, Reuters, 3 May 2015)}, {@code (Dabiq 3, p. 26)}. */
final class BracketedReference extends CitationRule {
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s[–—-]\\s+\\p{Ll}|,\\s+(?!pp?\\.|ch\\.|chapter|no\\.|vol\\.|issue|accessed|retrieved|in\\s\\p{Lu}|para|n\\.)\\p{Ll}");
    private static final Pattern ISSUE = Pattern.compile("(?i).*(?:\\bissue|\\bno\\.?|#)\\s?\\d.*");

    /** Who spoke to an outlet: {@code a spokesman to Reuters, 3 May 2014}. */
    private static final Pattern HEARD = Pattern.compile(
            "[^,;:()“”\"]{3,80},?\\s(?:to|told|quoted (?:in|by)|cited (?:in|by)|interviewed by|speaking to)\\s(?=\\p{Lu})");
    /** Documents that come out again and again. */
    private static final Pattern SERIAL = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}-]*\\s){0,5}(?:Report|Bulletin|Sitrep|Situation Report|Update|Review|Survey|Assessment|Outlook|Snapshot|Dashboard|Factsheet|Fact Sheet|Yearbook|Brief|Briefing)(?:\\s(?:No\\.\\s|#)?\\d{1,4})?");

    private final FullReference full;
    private final DateReader dates;

    BracketedReference(FullReference full, DateReader dates) {
        super(
                "citation-bracket-outlet-date",
                1,
                "author, title, outlet and date in brackets say where the sentence has it from");
        this.full = full;
        this.dates = dates;
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> {
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.REFERENCE) {
                return List.of();
            }
            List<Parsed> found = new ArrayList<>();
            for (Piece bracket : Pieces.bracketed(new BlockText(block))) {
                Pieces.works(bracket).forEach(piece -> reference(piece).ifPresent(found::add));
            }
            return found;
        };
    }

    /** What a piece refers to by outlet and date, by title or by page; empty when that is no reference. */
    Optional<Parsed> reference(Piece piece) {
        if (!AuthorYear.in(piece).isEmpty() || IbidForm.in(piece).isPresent()) {
            return Optional.empty();
        }
        Lead lead = Lead.of(piece.text());
        Matcher heard = HEARD.matcher(piece.text());
        int from =
                heard.lookingAt() && opensWithOutlet(piece.text().substring(heard.end())) ? heard.end() : lead.length();
        Piece body = upToRemark(piece.part(from, piece.text().length())).withoutStop();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return full.read(body.text())
                .filter(work -> isReference(work, body.text()))
                .map(work -> new Parsed(body, FullReference.form(work, lead.form()), work));
    }

    /** What follows the date in small letters is a remark. */
    private Piece upToRemark(Piece piece) {
        String text = piece.text();
        for (FoundDate date : dates.in(text)) {
            Matcher rest = GOES_ON.matcher(text).region(date.to(), text.length());
            if (date.period().precision() == Precision.DAY && rest.lookingAt()) {
                return piece.part(0, date.to());
            }
        }
        return piece;
    }

    private static boolean isReference(Work work, String text) {
        String outlet = work.outlet();
        boolean quoted = Quoted.first(text).isPresent();
        boolean known =
                outlet != null && (Outlets.is(outlet) || Outlets.isKnown(outlet.replaceFirst("\\s#?\\d{1,3}$", "")));
        boolean people = !work.authors().isEmpty()
                && (Names.arePeople(String.join(" and ", work.authors())) || text.contains(" et al"));
        boolean body = work.authors().stream().anyMatch(name -> Outlets.isBody(name) || Outlets.is(name));
        if (quoted) {
            return (work.issued() != null || known || (people && work.title() != null && Locators.in(text) != null))
                    && !NoteText.isProse(text.replaceAll("[“”\"][^“”\"]*[“”\"]", " "));
        }
        if (NoteText.isProse(text) || !Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        if (opensSmall(outlet) || opensSmall(work.title())) {
            return false;
        }
        boolean dated = work.issued() != null && work.issued().precision() != Precision.YEAR;
        boolean year = work.issued() != null && work.issued().precision() == Precision.YEAR;
        boolean paged = work.locator() != null || ISSUE.matcher(text).matches();
        String last = outlet != null ? outlet : work.title() == null ? "" : work.title();
        if (AuthorYear.isCountry(last)) {
            return false;
        }
        return (dated && (known || people || body))
                || (year && ((known && people) || (body && work.title() != null)))
                || (body && SERIAL.matcher(last).matches())
                || (paged && (known || isSurnames(work)));
    }

    /** {@code Roe, p. 112}: authors named before, by their surnames. */
    private static boolean isSurnames(Work work) {
        return work.title() == null
                && work.outlet() == null
                && !work.authors().isEmpty()
                && work.authors().stream().noneMatch(AuthorYear::isCountry)
                && AuthorYear.areAuthors(String.join(" and ", work.authors()));
    }

    private static boolean opensWithOutlet(String text) {
        return Outlets.is(text.substring(0, Math.max(0, text.indexOf(','))));
    }

    private static boolean opensSmall(@Nullable String name) {
        return name != null && Character.isLowerCase(name.codePointAt(0)) && !name.startsWith("al-");
    }
}
