package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.extract.citation.DocumentPhrase.Shape;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/** Finds words for publications in running text and reads outward from each: who issued it, its title, its date, its outlet. */
final class DocumentPhrases {
    private static final String PLAIN =
            "report|Report|study|survey|paper|brief|briefing|bulletin|book|essay|article|op-ed|editorial|column|commentary|dossier"
                    + "|assessment|monograph|thesis|dissertation|factsheet|fact sheet|blog post|dispatch|documentary|pamphlet|newsletter|investigation|profile|memoir|biography|handbook|paper|analysis|review|audit";
    /** Only with a title or a date of their own: they also name what nobody printed. */
    private static final String WEAK =
            "poll|opinion poll|statement|press release|communiqu[eé]|memo|memorandum|note|letter|update|interview";
    /** Only with a title. */
    private static final String TITLED =
            "film|video|poem|speech|list|tally|tracker|database|magazine|series|census|table|title|index";

    private static final Pattern NOUN = Pattern.compile("(?<![\\p{L}-])(?:(?<plain>" + PLAIN + ")|(?<weak>" + WEAK
            + ")|(?<titled>" + TITLED + "))(?![\\p{L}-]|’s)");

    private static final Pattern LEFT = Pattern.compile(
            "(?:(?<owner>" + Prose.NAME
                    + ")(?:[’']s?|,\\swhose)\\s|\\b(?<det>[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Oo]ne|[Aa]nother)\\s)"
                    + "(?<between>(?:(?!(?:in|of|by|that|for|from|to|with|who|the|a|an|which|has|have|had|was|were|is|are|said|on|at|as|but|whose)\\s)[\\p{L}\\p{M}\\d’&/-]+(?:(?<=\\b(?:Sept|Jan|Feb|Aug|Oct|Nov|Dec))\\.)?,?\\s){0,6})$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:\\s(?:of (?:his|hers|its|theirs)))?,?\\s?(?:(?:also |so |is |was )?(?:titled|entitled|called|headed|named|dubbed|under the title)\\s)?(?=[“\"])");
    private static final Pattern BY = Pattern.compile(
            ",?\\s(?:(?:published|issued|released|compiled|commissioned|prepared|conducted|carried out|written|produced|co-authored|posted|put out)\\s)?(?<word>by|from|of|for|in|on)\\s(?:the\\s(?:website|site|blog)\\s(?:of\\s)?)?(?=(?:the\\s)?(?:al-|el-)?\\p{Lu}|(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:daily|weekly|newspaper|magazine|agency|institute|think tank|group|consultancy)\\s\\p{Lu})");
    private static final Pattern WHEN = Pattern.compile(
            "(?:,|,?\\s(?:which|that)\\s(?:was|it))?\\s(?:to [\\p{L}]+ )?(?<verb>dated|of|from(?=\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4}\\b)|on(?=\\s\\d|\\s\\p{Lu}\\p{L}+\\.?\\s\\d)|(?:first\\s)?(?:published|issued|released|posted|circulated|completed|leaked|made public)(?:\\s(?:in|at)\\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?\\s)\\p{Lu}\\p{L}+)?(?:\\s(?:on|in))?)\\s");
    private static final Pattern NAME =
            Pattern.compile("(?<the>(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}?)(?<name>(?:al-|el-)?" + Prose.NAME + ")");
    private static final Pattern AFTERWARDS = Pattern.compile(
            ",\\s(?<sort>the\\s(?:[\\p{Ll}-]+\\s){0,2})?(?<name>" + Prose.NAME
                    + ")(?=\\s(?:\\p{Ll}+ly\\s)?(?:said|says|put|puts|estimated?s?|found|finds|recorded|records|counted|counts|reported|reports|argued?s?|wrote|writes|noted?s?|claimed?s?|concluded?s?|warned?s?|described?s?|lists?|listed|documented|gave|gives|called|accused|identified|calculated|traces?|traced|speaks?|observed?s?|suggested|suggests|has|had|have)\\b)");

    /** {@code The Observatory, in “Departures”, } before {@code a study issued in September}. */
    private static final Pattern TITLE_FIRST = Pattern.compile(
            "(?:(?<name>" + Prose.NAME + "),?\\s)?(?:in\\s)?[“\"](?<title>[\\p{Lu}\\d][^“”\"]{2,200})[”\"],?\\s$");
    /** {@code study of 300 returnees, Quiet Men (2014)}, {@code book The Banner and the River}. */
    private static final Pattern UNQUOTED =
            Pattern.compile("(?:\\s(?:of|on|about)\\s[\\p{Ll}\\d,’ -]{3,60}?)?,\\s(?<title>" + Prose.NAME
                    + ")(?=\\s\\((?:\\d{4}|\\p{Lu}\\p{L}+ \\d{4})\\))|\\s(?<=book )(?<name>(?:The|A|An|In)\\s"
                    + Prose.NAME + ")");

    /** Before {@code the 2013 book}: {@code Salma Trabelsi, author of}; before {@code an article}: {@code wrote Omar Siddiq in}. */
    private static final Pattern WRITER = Pattern.compile("(?:(?<author>" + Prose.NAME
            + "),\\s(?:the\\s|a\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:co-)?(?:author|editor|director)\\sof|\\b(?:wrote|writes|argued|argues|said)\\s(?<writer>"
            + Prose.NAME + ")\\sin|(?<subject>" + Prose.NAME
            + ")(?:\\s\\([^()]{2,15}\\))?\\s(?:said|says|warned|warns|noted|notes|wrote|reported|reports|estimated|estimates|argued|argues|found|stated|claimed|concluded|put|documented|recorded|suggested|suggests|showed|shows|revealed|revealed|cautioned|acknowledged|stressed|described|counted|listed|identified)"
            + "\\s(?:on\\s\\p{Lu}\\p{Ll}+\\s)?in)\\s$");

    /** The body that a sentence begins with. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[Tt]he|An?)\\s(?<name>(?:[\\p{L}’-]+\\s){0,3}?(?:ministry|army|police|government|agency|office|council|commission|institute|directorate|administration|command|party|coalition|presidency|embassy|authority|authorities|organi[sz]ation))\\b");

    /** Words before the name of who wrote. */
    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:As|In|But|When|While|And|Yet|If|For|After|Before|Although|Though|Since|Because|Meanwhile|However|Later)\\s)?(?:[Tt]he\\s)?(?=\\p{Lu})");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)\\s");

    private final Prose prose;

    DocumentPhrases(Prose prose) {
        this.prose = prose;
    }

    /** The phrases of a paragraph in reading order. */
    static List<DocumentPhrase> in(Prose prose) {
        DocumentPhrases phrases = new DocumentPhrases(prose);
        List<DocumentPhrase> found = new ArrayList<>();
        Matcher noun = NOUN.matcher(prose.text());
        while (noun.find()) {
            phrases.around(noun).ifPresent(found::add);
        }
        return found;
    }

    private Optional<DocumentPhrase> around(Matcher noun) {
        int from = noun.start();
        List<String> authors = new ArrayList<>();
        Period issued = null;
        boolean owned = false;
        Matcher left = LEFT.matcher(prose.text()).region(Math.max(0, from - 120), from);
        if (left.find()) {
            from = left.start();
            if (left.group("owner") != null && isAuthor(left.group("owner"))) {
                authors.add(left.group("owner"));
                owned = true;
            }
            issued = prose.dateWithin(left.start("between"), noun.start())
                    .map(FoundDate::period)
                    .orElse(null);
            Optional<String> attributive = attributive(left.group("between"));
            if (authors.isEmpty() && attributive.isPresent()) {
                authors.add(attributive.get());
                owned = true;
            }
        }
        Matcher writer = WRITER.matcher(prose.text()).region(Math.max(0, from - 120), from);
        if (authors.isEmpty() && writer.find()) {
            String subject = writer.group("subject");
            String writerName = subject == null ? writer.group("writer") : subject;
            String name = writerName == null ? writer.group("author") : writerName;
            boolean body = subject != null && Outlets.isBody(subject) && isAuthor(subject);
            if (body || Names.arePeople(name)) {
                String bare = OPENS.matcher(name).replaceFirst("");
                authors.add(bare);
                from = writer.start() + name.length() - bare.length();
                owned = subject != null || owned;
            }
        }
        Matcher first = TITLE_FIRST.matcher(prose.text()).region(Math.max(0, from - 320), from);
        if (authors.isEmpty() && first.find()) {
            Optional<String> name = Optional.ofNullable(first.group("name")).filter(DocumentPhrases::isAuthor);
            name.ifPresent(printed -> authors.addAll(Names.authors(printed)));
            int start =
                    name.isPresent() ? first.start() : prose.text().indexOf(first.group("title"), first.start()) - 1;
            return right(noun, start, authors, first.group("title").replaceFirst("[,.]$", ""), issued, owned);
        }
        return right(noun, from, authors, null, issued, owned);
    }

    private Optional<DocumentPhrase> right(
            Matcher noun,
            int from,
            List<String> authors,
            @Nullable String titleBefore,
            @Nullable Period early,
            boolean owned) {
        int to = noun.end();
        boolean weak = noun.group("weak") != null;
        String title = titleBefore;
        String outlet = null;
        Period issued = early;
        boolean by = false;
        boolean dated =
                MONTH.matcher(prose.text().substring(from, noun.start())).find();
        Optional<Matcher> unquoted = owned ? prose.at(UNQUOTED, to) : Optional.empty();
        if (title == null && unquoted.isPresent()) {
            title = unquoted.get().group("title") == null
                    ? unquoted.get().group("name")
                    : unquoted.get().group("title");
            to = unquoted.get().end();
        }
        for (int step = 0; step < 4; step++) {
            int before = to;
            Optional<Quoted> quoted = title == null ? title(to) : Optional.empty();
            if (quoted.isPresent()) {
                title = quoted.get().title();
                to = quoted.get().to();
            }
            Optional<Matcher> name = prose.at(BY, to).flatMap(m -> issuer(m, to(m)));
            if (name.isPresent() && outlet == null && !by) {
                String printed = name.get().group("name");
                boolean in = Outlets.is(printed) && !word(to).equals("by");
                by = !in;
                outlet = in ? printed : outlet;
                if (!in) {
                    authors.clear();
                    authors.addAll(Names.authors(printed));
                }
                to = name.get().end();
            }
            Optional<Prose.Time> time = prose.at(WHEN, to)
                    .filter(when -> !when.group("verb").equals("on") || weak)
                    .flatMap(when -> prose.timeAt(when.end()));
            Optional<FoundDate> bracket = prose.text().startsWith(" (", to) ? prose.dateAt(to + 2) : Optional.empty();
            if (bracket.isPresent()
                    && prose.text().startsWith(")", bracket.get().to())) {
                issued = bracket.get().period();
                to = bracket.get().to() + 1;
                dated = true;
            } else if (time.isPresent()) {
                issued = time.get().period() == null ? issued : time.get().period();
                to = time.get().to();
                dated = true;
            }
            if (to == before) {
                break;
            }
        }
        if (authors.isEmpty()) {
            Optional<Matcher> after = prose.at(AFTERWARDS, to);
            if (after.isPresent()
                    && isAuthor(after.get().group("name"))
                    && (title != null || dated || early != null || outlet != null)) {
                String printed = after.get().group("name");
                authors.addAll(after.get().group("sort") == null ? Names.authors(printed) : List.of(printed));
                to = after.get().end();
            }
        }
        if (authors.isEmpty() && outlet == null && dated) {
            subject(from, to).ifPresent(authors::add);
        }
        return phrase(noun, from, to, authors, title, outlet, issued, new boolean[] {owned, by, dated});
    }

    /** The body right after the comma, else the one at the beginning of the sentence. */
    private Optional<String> subject(int from, int to) {
        Optional<Matcher> after = prose.text().startsWith(", ", to) ? prose.at(SUBJECT, to + 2) : Optional.empty();
        if (after.isPresent()) {
            return Optional.of(after.get().group("name"));
        }
        int stop = prose.text().lastIndexOf(". ", from);
        int start = Math.max(stop < 0 ? 0 : stop + 2, from - 200);
        return prose.at(SUBJECT, start).filter(subject -> subject.end() <= from).map(subject -> subject.group("name"));
    }

    private static int to(Matcher matcher) {
        return matcher.end();
    }

    private String word(int from) {
        return prose.at(BY, from).map(m -> m.group("word")).orElse("");
    }

    private Optional<Quoted> title(int from) {
        return prose.at(TITLE, from).flatMap(gap -> {
            String rest =
                    prose.text().substring(gap.end(), Math.min(prose.text().length(), gap.end() + 220));
            return Quoted.first(rest)
                    .filter(quoted -> quoted.from() == 0 && isTitle(quoted.title()) && !Outlets.is(quoted.title()))
                    .map(quoted -> new Quoted(gap.end(), gap.end() + quoted.to(), quoted.title()));
        });
    }

    private static boolean isTitle(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    private Optional<Matcher> issuer(Matcher gap, int from) {
        Optional<Matcher> found = prose.at(NAME, from);
        String word = gap.group("word");
        return found.filter(matcher -> {
            String name = matcher.group("name");
            boolean body = Outlets.isBody(name) || Outlets.is(name) || name.matches("\\p{Lu}{2,8}");
            return switch (word) {
                case "by" -> isAuthor(name);
                case "in", "on" -> Outlets.is(name);
                default -> body && isAuthor(name);
            };
        });
    }

    private static boolean isAuthor(String name) {
        String bare = name.replaceFirst("^[Tt]he\\s", "");
        return !AuthorYear.isCountry(bare) && AuthorYear.areAuthors(bare) && bare.length() >= 2;
    }

    /** The body in {@code an ICSR report}, {@code a 2014 Amnesty International report}. */
    private static Optional<String> attributive(String between) {
        Matcher name = NAME.matcher(between);
        while (name.find()) {
            String printed = name.group("name").strip();
            if (Outlets.isKnown(printed.replaceFirst("/.*", "")) || (Outlets.isBody(printed) && isAuthor(printed))) {
                return Optional.of(printed);
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentPhrase> phrase(
            Matcher noun,
            int from,
            int to,
            List<String> authors,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable Period issued,
            boolean[] signs) {
        boolean weak = noun.group("weak") != null;
        Shape shape;
        if (title != null) {
            shape = Shape.TITLED;
        } else if (outlet != null
                && noun.group("titled") == null
                && !(weak && issued == null && !noun.group().equals("interview"))) {
            shape = Shape.IN_OUTLET;
        } else if (noun.group("titled") != null || (weak && !signs[2]) || authors.isEmpty()) {
            return Optional.empty();
        } else if (signs[1]) {
            shape = Shape.ISSUED_BY;
        } else if (signs[0]) {
            shape = Shape.OWNED;
        } else if (issued != null || signs[2]) {
            shape = Shape.DATED;
        } else {
            return Optional.empty();
        }
        return Optional.of(
                new DocumentPhrase(shape, prose.piece(from, to), List.copyOf(authors), title, outlet, issued));
    }
}
