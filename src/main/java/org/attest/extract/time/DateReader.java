package org.attest.extract.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.document.Period;
import org.jspecify.annotations.Nullable;

/** Finds printed dates: {@code 16 November 2014}, {@code May 3, 2015}, {@code 26/01/2015}, {@code Summer 1989}, {@code 2013}. */
public final class DateReader {
    private static final List<DateForm> FORMS = Stream.of(DaysAndMonths.forms(), PartsOfYear.forms(), Years.forms())
            .flatMap(List::stream)
            .toList();
    /** The first two letters of every word that a date can begin with. */
    private static final Set<String> OPENINGS = Set.of(
            "ja", "fe", "ma", "ap", "ju", "au", "se", "oc", "no", "de", "sp", "su", "fa", "wi", "fi", "th", "fo", "la",
            "h1", "h2", "q1", "q2", "q3", "q4", "ea", "mi", "en", "cl", "st", "be", "tu", "ye", "po");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:1\\d{3}|20\\d{2})(?!\\d)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern JOIN = Pattern.compile("\\s?[-–—]\\s?|\\s(?:to|until|through|and)\\s");

    private final @Nullable Boolean monthFirst;

    /** A reader that takes {@code 3/5/2015} as the text it is given writes its other dates, else day first. */
    public DateReader() {
        this.monthFirst = null;
    }

    private DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** A reader for parts of a document, which decides once how its numeric dates are written. */
    public static DateReader of(String document) {
        return new DateReader(writesMonthFirst(document));
    }

    /** The dates of a text, in order, as EDTF; those that no calendar has, and those without a year, are left out. */
    public List<FoundDate> in(String text) {
        return in(text, null);
    }

    /**
     * The dates of a text, in order.
     *
     * @param year for days and months printed without one; null leaves them out
     */
    public List<FoundDate> in(String text, @Nullable Integer year) {
        if (year == null && !DIGIT.matcher(text).find()) {
            return List.of();
        }
        boolean swapped = monthFirst == null ? writesMonthFirst(text) : monthFirst;
        DateForm.Circumstances circumstances = new DateForm.Circumstances(text, swapped, year);
        List<Candidate> found = new ArrayList<>();
        Matcher[] matchers = matchers(text);
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean digit = Character.isDigit(text.charAt(i));
            if (opens && (digit || OPENINGS.contains(opening(text, i)))) {
                read(text, i, digit, matchers, circumstances, found);
            }
        }
        found.sort(Comparator.comparingInt(Candidate::from)
                .thenComparing(Comparator.comparingInt(Candidate::to).reversed()));
        return joined(withoutOverlaps(found), text);
    }

    private static Matcher[] matchers(String text) {
        return FORMS.stream()
                .map(form ->
                        form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toArray(Matcher[]::new);
    }

    private static String opening(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 2)).toLowerCase(Locale.ROOT);
    }

    private static void read(
            String text,
            int from,
            boolean digit,
            Matcher[] matchers,
            DateForm.Circumstances circumstances,
            List<Candidate> found) {
        for (int f = 0; f < matchers.length; f++) {
            DateForm form = FORMS.get(f);
            if ((form.digit() == digit || (!form.digit() && digit))
                    && matchers[f].region(from, text.length()).lookingAt()) {
                String edtf = form.edtf().apply(matchers[f], circumstances);
                if (edtf != null) {
                    found.add(new Candidate(matchers[f].start(), matchers[f].end(), period(edtf)));
                }
            }
        }
    }

    private static @Nullable Period period(String edtf) {
        try {
            return Period.parse(edtf);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What looks like a date; one that no calendar has has no period, and nothing within it is a date either. */
    private record Candidate(int from, int to, @Nullable Period period) {}

    private static List<FoundDate> withoutOverlaps(List<Candidate> sorted) {
        List<FoundDate> kept = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : sorted) {
            if (candidate.from() >= end) {
                end = candidate.to();
                if (candidate.period() != null) {
                    kept.add(new FoundDate(candidate.from(), candidate.to(), candidate.period()));
                }
            }
        }
        return kept;
    }

    /** Two dates with <i>to</i> or a dash between them are a span; with <i>and</i> only after <i>between</i>. */
    private static List<FoundDate> joined(List<FoundDate> dates, String text) {
        List<FoundDate> joined = new ArrayList<>();
        for (FoundDate date : dates) {
            FoundDate last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            String span = last == null ? null : span(last, date, text);
            if (last != null && span != null) {
                joined.set(joined.size() - 1, new FoundDate(last.from(), date.to(), Period.parse(span)));
            } else {
                joined.add(date);
            }
        }
        return List.copyOf(joined);
    }

    private static @Nullable String span(FoundDate one, FoundDate other, String text) {
        String between = text.substring(one.to(), other.from());
        if (between.length() > 9
                || !JOIN.matcher(between).matches()
                || (between.equals(" and ") && !text.startsWith("etween ", one.from() - 7))) {
            return null;
        }
        String from = one.period().edtf().split("/", 2)[0];
        String to = other.period().edtf();
        String until = to.substring(to.indexOf('/') + 1);
        boolean plain = !one.period().edtf().contains("/") || between.startsWith(" ");
        return plain && !from.equals(until) && period(from + "/" + until) != null ? from + "/" + until : null;
    }

    private static boolean writesMonthFirst(String text) {
        boolean monthFirst = false;
        Matcher matcher = NUMERIC.matcher(text);
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) > 12) {
                return false;
            }
            monthFirst |= Integer.parseInt(matcher.group(2)) > 12;
        }
        return monthFirst;
    }
}
