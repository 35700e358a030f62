package org.attest.extract.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;

/** The dates of a sentence that can date a figure: not those of publications and of saying, nor those that only bound or name something. */
final class DatePhrases {
    private static final int BEFORE = 90;

    private static final Pattern STRONG = Pattern.compile("(?i)\\bas (?:of|at|on)(?: the)? $");
    private static final Pattern SINCE =
            Pattern.compile("(?i)\\bsince(?: at least| about| around| as early as)?(?: the)? $"
                    + "|\\bsince (?:[\\p{L}’'-]++ ){1,6}(?:in|on)(?: the)? $");
    private static final Pattern BY = Pattern.compile("(?i)\\bby(?: the)? $");
    private static final Pattern GOVERNS = Pattern.compile(
            "(?i)\\b(?:in|on|during|by|between|from|throughout|over|at|for|around|towards?|through|within|about"
                    + "|in and around)(?: about| around| the| all of| most of| the whole of| the years?(?: between| from)?| the period(?: between| from)?| (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?)? $");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:before|after|until|till|prior to|following|up to|than in|as in|down from|beginning|starting|from)(?: the)? $");
    /** What happened before or after something that is dated: <i>two months after the fall of the city in June 2014</i>. */
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:after|before|(?<!the )following|until|till|ahead of|prior to) (?!dawn|noon|midnight|sunrise|sunset|daybreak|dark)(?:[^\\s,;:]++ ){1,8}(?:in|on|at)(?: the)? $");

    private static final Pattern YEAR_TO = Pattern.compile(
            "(?i)\\b(?:in|over|during|for) the (?:year|12 months|twelve months) (?:to|ending in|ended in)(?: the end of)? $");
    private static final Pattern ALSO = Pattern.compile("(?i) and(?: in| on| by)?(?: the)? ");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)\\b(?<!it )(?:was|were|been|are|is) (?:reported|confirmed|registered|estimated) ");
    private static final Pattern SAYING = Pattern.compile(
            "(?i)(?:\\b(?:said|says|saying|told|tells|wrote|writes|writing|reported|reports|announced|published|dated|stated|warned"
                    + "|acknowledged|confirmed|added|declared|quoted|testified|conceded|admitted"
                    + "|estimated|interviewed|retrieved|accessed|predicted|speaking|spoke)"
                    + "|(?:[,”]|\\b(?:report|study|survey|paper|book|data|figures|statement|bulletin|list|video|document|statistics|estimates?|note|message|recording|map|speech|audio|tape|footage|letter)(?: was| were)?)"
                    + " (?:first )?(?:released|issued|posted|updated|circulated|compiled)"
                    + "|\\b(?:report|statement|interview|survey|study|paper|article|briefing|press conference|bulletin|letter|speech|note|update|issue))"
                    + "(?: (?!that\\b|and\\b|had\\b|were\\b|was\\b|who\\b)[\\p{L}’'-]++,?){0,4} (?:on|in|of|for|from|dated|early|late)?(?: the| early| late)?\\s?$");
    private static final Pattern COUNTING = Pattern.compile(
            "(?i)\\b(?:recorded|registered|counted|documented|killed|died|displaced|arrested|injured|wounded|verified|listed|logged|reported (?:killed|missing|dead))\\b");
    private static final Pattern MODIFIES =
            Pattern.compile("(?i)(?:\\b(?:an?|the|its|his|her|their|this|that|our)|[’']s) (?:\\p{Ll}[\\p{L}-]*+ )?$");
    private static final Pattern OWNED_BY_NOUN = Pattern.compile("\\p{L}[\\p{L}’'-]* of $");
    private static final Pattern TIME_OF = Pattern.compile(
            "(?i)\\b(?:(?:on|in|during|by|for|over|at|through|throughout) )?(?:the )?(?:\\p{L}+ )?(?:nights?|mornings?|evenings?|afternoons?|days?|weeks?|weekend|months?|eve|course"
                    + "|dawn|period|years?|whole|rest|most|part|early hours) of(?: the)? $");
    /** A date within a relative clause after which the main clause goes on: <i>the faction which rose in 2014 was …</i>. */
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:which|who|that|whom|where)\\b[^,;:.]{1,80}$");

    private static final Pattern GOES_ON =
            Pattern.compile("(?i)^ (?:was|were|is|are|had|has|have|will|would|can|could|did)\\b");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^[ -](?!(?:and|or|to|in|on|by|at|of|the|a|an|some|about|around|more|over|nearly|almost|at|up|there|were|was|had|have|has|is|are|when|where|as|but|while|with|for|from"
                    + "|it|he|she|they|we|that|alone|only|roughly|approximately|than|least|many|between|until|through|fewer|less)\\b)\\p{L}");

    private final String text;
    private final int number;

    private DatePhrases(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /**
     * Those of a text that can date a number.
     *
     * @param dates all dates of the text
     * @param number where the number begins
     */
    static List<DatePhrase> of(String text, List<FoundDate> dates, int number) {
        DatePhrases phrases = new DatePhrases(text, number);
        List<DatePhrase> found = new ArrayList<>();
        for (FoundDate date : dates) {
            boolean joined = !found.isEmpty() && phrases.isJoined(found.get(found.size() - 1), date);
            if (joined) {
                DatePhrase last = found.remove(found.size() - 1);
                String span = last.period().edtf() + "/" + date.period().edtf();
                found.add(new DatePhrase(last.from(), last.date(), date.to(), Period.parse(span), last.strong()));
            } else {
                boolean also = !found.isEmpty() && phrases.isAlso(found.get(found.size() - 1), date);
                if (also) {
                    found.remove(found.size() - 1);
                } else {
                    phrases.phrase(date).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** <i>In 2013 and 2014</i>. */
    private boolean isJoined(DatePhrase last, FoundDate date) {
        boolean years =
                last.period().edtf().matches("\\d{4}") && date.period().edtf().matches("\\d{4}");
        return years
                && text.substring(last.to(), date.from()).equals(" and ")
                && Integer.parseInt(last.period().edtf()) + 1
                        == Integer.parseInt(date.period().edtf());
    }

    /** <i>In the summer of 2014 and the winter of 2015</i>: no one time. */
    private boolean isAlso(DatePhrase last, FoundDate date) {
        return last.to() <= date.from()
                && ALSO.matcher(text.substring(last.to(), date.from())).matches();
    }

    private Optional<DatePhrase> phrase(FoundDate date) {
        String before = text.substring(Math.max(0, date.from() - BEFORE), date.from())
                .replace('\n', ' ')
                .replace('\u00a0', ' ');
        Matcher strong = STRONG.matcher(before);
        if (strong.find()) {
            return phrase(date, before, strong, date.period(), true);
        }
        if (isInBracketsApart(date) || isQuotedApart(date)) {
            return Optional.empty();
        }
        Matcher since = SINCE.matcher(before);
        if (since.find()) {
            String start = date.period().edtf().split("/", 2)[0];
            return phrase(date, before, since, Period.parse(start + "/.."), false);
        }
        Matcher yearTo = YEAR_TO.matcher(before);
        if (yearTo.find()
                && date.period().edtf().matches("\\d{4}-\\d{2}")
                && date.period().latest() != null) {
            String first =
                    YearMonth.from(date.period().latest()).minusMonths(11).toString();
            return phrase(
                    date,
                    before,
                    yearTo,
                    Period.parse(first + "/" + date.period().edtf()),
                    false);
        }
        if (isOfEvent(date, before)
                || isInRelativeClause(date, before)
                || isOfSaying(before)
                || (ELSEWHERE.matcher(before).find() && !isSpan(date))
                || isModifier(date, before)) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(before);
        if (by.find() && text.substring(date.from(), date.to()).matches("(?i)(?:the )?mid[ -]\\d{4}")) {
            String year = text.substring(date.to() - 4, date.to());
            return phrase(date, before, by, Period.parse(year + "-06"), false);
        }
        for (Pattern pattern : List.of(TIME_OF, GOVERNS)) {
            Matcher governs = pattern.matcher(before);
            if (governs.find()) {
                return phrase(date, before, governs, date.period(), false);
            }
        }
        return isBare(date)
                ? Optional.of(new DatePhrase(date.from(), date.from(), date.to(), date.period(), false))
                : Optional.empty();
    }

    private static Optional<DatePhrase> phrase(
            FoundDate date, String before, Matcher words, Period period, boolean strong) {
        int from = date.from() - (before.length() - words.start());
        return Optional.of(new DatePhrase(from, date.from(), date.to(), period, strong));
    }

    /** Without a preposition only vaguer parts of a year and days stand in a sentence: <i>early 2014 saw</i>, <i>3 May 2014:</i>. */
    private boolean isBare(FoundDate date) {
        String printed = text.substring(date.from(), date.to());
        return date.from() == 0
                && !printed.matches("\\d{4}")
                && printed.matches("(?i)(?:early|mid|late|spring|summer|autumn|winter).*");
    }

    private static boolean isSpan(FoundDate date) {
        return date.period().edtf().contains("/");
    }

    private boolean isInRelativeClause(FoundDate date, String before) {
        String after = text.substring(date.to(), Math.min(text.length(), date.to() + 12));
        return number > date.to()
                && GOES_ON.matcher(after).find()
                && RELATIVE.matcher(before).find();
    }

    private boolean isOfEvent(FoundDate date, String before) {
        Matcher event = EVENT.matcher(before);
        int start = date.from() - before.length();
        return event.find() && !(start + event.start() < number && number < date.from());
    }

    private boolean isOfSaying(String before) {
        Matcher saying = SAYING.matcher(before);
        return saying.find()
                && !COUNTING.matcher(saying.group()).find()
                && !PASSIVE.matcher(before).find();
    }

    /** <i>A 2014 report</i>, <i>the 2014 elections</i>, <i>the law of 2003</i>. */
    private boolean isModifier(FoundDate date, String before) {
        String printed = text.substring(date.from(), date.to());
        boolean plain = Character.isDigit(printed.charAt(0)) || Character.isUpperCase(printed.charAt(0));
        String after = text.substring(date.to(), Math.min(text.length(), date.to() + 30))
                .replace('\n', ' ');
        return plain
                && ((MODIFIES.matcher(before).find()
                                && NOUN_AFTER.matcher(after).find())
                        || (OWNED_BY_NOUN.matcher(before).find()
                                && !TIME_OF.matcher(before).find()));
    }

    private boolean isInBracketsApart(FoundDate date) {
        int open = open(date.from(), '(', ')');
        int square = open(date.from(), '[', ']');
        return (open >= 0 && open != open(number, '(', ')')) || (square >= 0 && square != open(number, '[', ']'));
    }

    private boolean isQuotedApart(FoundDate date) {
        int open = open(date.from(), '“', '”');
        return open >= 0 && open != open(number, '“', '”');
    }

    /** Where the bracket opens in which an offset stands; -1 outside. */
    private int open(int offset, char opening, char closing) {
        for (int i = Math.min(offset, text.length() - 1); i >= 0 && i > offset - 400; i--) {
            char c = text.charAt(i);
            if (c == closing && i < offset) {
                return -1;
            }
            if (c == opening) {
                return i;
            }
        }
        return -1;
    }
}
