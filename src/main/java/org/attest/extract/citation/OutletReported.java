package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/** {@code The Herat Gazette reported on Wednesday}, {@code On 27 June the weekly Correio do Norte wrote}. */
final class OutletReported extends ProseRule {
    private static final Pattern VERB = Pattern.compile(
            "\\s(?:also |later |first |itself )?(?:reported|wrote|said|noted|revealed|published|quoted|disclosed|warned|claimed|cited|observed)\\b");
    private static final Pattern WHEN = Pattern.compile(
            ",?\\s(?:(?:late|early|as|back|in its issue|in its edition|in an article|in an editorial|in a report|online)\\s)?(?:(?:on|of|in)\\s|(?="
                    + Prose.WEEKDAY + "))");
    private static final Pattern BODY = Pattern.compile(
            "(?:[Aa]n?|[Tt]he)\\s(?<name>" + AuthorYear.WORD + "(?:\\s" + AuthorYear.WORD
                    + "){0,4}\\s(?:panel|agency|institute|commission|mission|committee|monitor|centre|center|watchdog|ministry))$");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("\\b[OoIi]n\\s(?<date>[^.;,]{4,24}),?\\s(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}$");

    OutletReported(DateReader dates) {
        super("citation-outlet-reported", 1, "an outlet that reports on a named day is cited for that day", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher verb = VERB.matcher(prose.text());
        while (verb.find()) {
            Optional<OutletNames.Found> outlet =
                    OutletNames.before(prose, verb.start()).or(() -> body(prose, verb.start()));
            if (outlet.isEmpty()) {
                continue;
            }
            Optional<Prose.Time> after = prose.at(WHEN, verb.end()).flatMap(when -> prose.timeAt(when.end()));
            OutletNames.Found name = outlet.get();
            if (after.isPresent()) {
                found.add(reference(
                        prose, name, name.from(), after.get().to(), after.get().period()));
                continue;
            }
            dateBefore(prose, name.from())
                    .ifPresent(date -> found.add(reference(prose, name, date.from() - 3, verb.end(), date.period())));
        }
        return found;
    }

    private static Parsed reference(Prose prose, OutletNames.Found name, int from, int to, @Nullable Period issued) {
        return outlet(prose.piece(from, to), List.of(), name.name(), issued);
    }

    private static Optional<OutletNames.Found> body(Prose prose, int to) {
        int from = Math.max(0, to - 90);
        Matcher body = BODY.matcher(prose.text()).region(from, to);
        return body.find()
                ? Optional.of(new OutletNames.Found(body.start(), to, body.group("name")))
                : Optional.empty();
    }

    private static Optional<FoundDate> dateBefore(Prose prose, int to) {
        int from = Math.max(0, to - 70);
        Matcher before = DAY_BEFORE.matcher(prose.text()).region(from, to);
        return before.find() ? prose.dateAt(before.start("date")) : Optional.empty();
    }
}
