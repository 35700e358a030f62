package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;

/** {@code Anna Nyberg wrote in The Baltic Courier on 11 December 2017}, {@code quoted in The Courier of 21 August}. */
final class OutletDated extends ProseRule {
    private static final Pattern IN = Pattern.compile(
            "(?:(?<writer>" + Names.WORD + "(?:\\s(?:(?:al|bin|van|de|von|der)\\s){0,2}" + Names.WORD
                    + "){1,4})(?:,\\s[^,.;]{3,60},)?\\s)?(?<verb>\\b(?:wrote|writes|[Ww]riting|argued|reported|published|appeared|quoted|cited|printed|said|warned|posted|recalled)\\s)?(?<=[\\s(“])(?:in|by|for|from)\\s");
    private static final Pattern GAP = Pattern.compile(",?\\s(?:(?:edition|issue)\\s)?(?:on|of|in|dated|for)?\\s?");

    OutletDated(DateReader dates) {
        super("citation-in-outlet-dated", 1, "an outlet named with its day, or written in, is a reference", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher in = IN.matcher(prose.text());
        while (in.find()) {
            Optional<OutletNames.Found> outlet = OutletNames.at(prose, in.end());
            if (outlet.isEmpty()) {
                continue;
            }
            OutletNames.Found name = outlet.get();
            Optional<Prose.Time> time = prose.at(GAP, name.to()).flatMap(gap -> prose.timeAt(gap.end()));
            boolean written = in.group("verb") != null && Outlets.is(name.name());
            boolean dated = time.isPresent()
                    && (in.group("verb") != null
                            || (time.get().period() != null && in.group().endsWith("in ")));
            if (dated || written) {
                List<String> writer = in.group("writer") != null && in.group("verb") != null
                        ? List.of(in.group("writer"))
                        : List.of();
                int from = writer.isEmpty() ? name.from() : in.start();
                int to = time.map(Prose.Time::to).orElse(name.to());
                found.add(outlet(
                        prose.piece(from, to),
                        writer,
                        name.name(),
                        time.map(Prose.Time::period).orElse(null)));
            }
        }
        return found;
    }
}
