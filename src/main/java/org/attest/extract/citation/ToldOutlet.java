package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;

/** {@code Ali Hasan, a spokesman, told The Courier on 3 May}. */
final class ToldOutlet extends ProseRule {
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:told|telling|interviewed by|in an interview with|speaking to|spoke to)\\s");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:,?\\s(?:late |early |by telephone |by phone )?(?:on|in|of))?\\s");
    private static final Pattern SPEAKER = Pattern.compile("(?<name>" + Names.WORD
            + "(?:\\s(?:(?:al|bin|van|de|von|der)\\s){0,2}" + Names.WORD + "){0,4})(?:,\\s[^,.;]{3,90},)?\\s$");

    private static final Pattern NO_SURNAME = Pattern.compile(
            "He|She|They|It|I|We|You|One|Who|Some|Many|Both|Officials|Residents|Sources|Witnesses|Police|Others|Another|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Others|January|February|March|April|May|June|July|August|September|October|November|December");

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
                            speaker(prose, told.start()),
                            outlet.get().name(),
                            time.period())));
        }
        return found;
    }

    private static List<String> speaker(Prose prose, int to) {
        Matcher speaker = SPEAKER.matcher(prose.text().substring(Math.max(0, to - 140), to));
        if (!speaker.find()) {
            return List.of();
        }
        String name = speaker.group("name");
        boolean surname = name.indexOf(' ') < 0 && !NO_SURNAME.matcher(name).matches();
        return surname || Names.arePeople(name) ? List.of(name) : List.of();
    }
}
