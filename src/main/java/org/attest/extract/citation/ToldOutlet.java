package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;

/** {@code Ali Hasan, a spokesman, told The Courier on 3 May}; who only speaks to an outlet is not its author. */
final class ToldOutlet extends ProseRule {
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:told|telling|interviewed by|[Ii]n an interview with|[Ss]peaking to|spoke to)\\s");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:,?\\s(?:late |early |by telephone |by phone )?(?:on|in|of))?\\s");

    ToldOutlet(DateReader dates) {
        super("citation-told-outlet", 1, "what somebody told a named outlet on a day is in print there", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher told = TOLD.matcher(prose.text());
        while (told.find()) {
            Optional<OutletNames.Found> outlet = OutletNames.at(prose, told.end());
            outlet.flatMap(name -> prose.at(PREPOSITION, name.to()).flatMap(gap -> prose.timeAt(gap.end())))
                    .ifPresent(time -> found.add(outlet(
                            prose.piece(told.start(), time.to()),
                            List.of(),
                            outlet.get().name(),
                            time.period())));
        }
        return found;
    }
}
