package org.attest.extract.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/** What a verb before a number did to those it counts: <i>killed at least 40 soldiers</i> counts soldiers killed. */
final class DoneTo {
    private record Deed(String participle, @Nullable String kind) {}

    private static final Map<String, Deed> DEEDS = deeds();
    private static final Pattern VERB = Pattern.compile(
            "(?i).*?\\b(?<verb>\\p{L}+)(?: (?:off|of|up|to))?(?:,? (?:at least|only|just|another|a further|some|all|the|its|his|their|these|those|a total of|an additional))*,? $");

    private DoneTo() {}

    /** The counted with the deed of the verb before the number, when people or things are its object. */
    static Counted before(Scene scene, FoundFigure figure, Counted counted) {
        Matcher matcher = VERB.matcher(scene.before(figure.from()));
        Deed deed = matcher.matches() ? DEEDS.get(matcher.group("verb").toLowerCase(Locale.ROOT)) : null;
        return deed == null ? counted : done(counted, deed);
    }

    private static Counted done(Counted counted, Deed deed) {
        if (counted.phrase().contains(deed.participle())) {
            return counted;
        }
        boolean person = counted.unit().equals("person");
        String kind = person && deed.kind() != null ? deed.kind() : counted.kind();
        String people = Alone.withoutFate(counted).phrase();
        return new Counted(
                people + " " + deed.participle(),
                counted.unit(),
                kind,
                counted.group(),
                counted.origins(),
                counted.places());
    }

    private static Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new HashMap<>();
        for (List<String> row : WordList.rows(DoneTo.class, "deeds.tsv", 3)) {
            Deed deed = new Deed(row.get(1), row.get(2).isEmpty() ? null : row.get(2));
            for (String form : row.get(0).split(" ", -1)) {
                deeds.put(form, deed);
            }
        }
        return Map.copyOf(deeds);
    }
}
