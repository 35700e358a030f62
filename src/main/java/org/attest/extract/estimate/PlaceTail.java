package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.clause.Words;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.population.FoundPlaces;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;

/**
 * The place that a clause gives for what it counts, when the counted phrase itself names none: after its verb (<i>40
 * fighters were present in Libya</i>), before it (<i>air strikes in Syria killed 40 people</i>), or at the opening of the
 * sentence (<i>In Libya 40 fighters …</i>).
 */
final class PlaceTail {
    private static final Set<String> STOPS = Set.of(
            ",",
            ";",
            ":",
            "(",
            ")",
            "[",
            "]",
            "“",
            "”",
            "\"",
            "–",
            "—",
            ".",
            "and",
            "or",
            "but",
            "because",
            "while",
            "when",
            "who",
            "which",
            "that",
            "after",
            "before",
            "if",
            "although",
            "though",
            "as",
            "than",
            "by",
            "from",
            "with",
            "for",
            "against",
            "since",
            "until",
            "about",
            "whose",
            "of");
    private static final Set<String> PLACING =
            Set.of("in", "inside", "across", "throughout", "within", "into", "at", "near");
    private static final Set<String> REACHING = Set.of("reached", "entered", "entering", "reaching", "to");
    private static final Pattern OPENING = Pattern.compile(
            "[\"“]?(?:(?:But|And|Meanwhile|Elsewhere|Also|Today),? )?(?<word>[Ii]n|Inside|Across|Throughout|Within|From) ");
    private static final Pattern FROM_COUNTRIES =
            Pattern.compile(" from (?:[\\p{L}\\d-]+ ){1,4}(?:countries|nations|states|nationalities)\\b");
    private static final int FARTHEST = 10;

    private PlaceTail() {}

    static Reach of(Scene scene, Counted counted, int to) {
        List<PlaceMention> mentions = scene.placesNear(to).stream()
                .filter(mention -> !mention.demonym())
                .toList();
        if (!counted.places().isEmpty() || mentions.isEmpty() || counted.unit().equals("country")) {
            return new Reach(counted, to);
        }
        var passed = FROM_COUNTRIES.matcher(scene.after(to));
        Optional<FoundPlaces> after = afterVerb(scene, passed.lookingAt() ? to + passed.end() : to);
        if (after.isPresent() && !counted.origins().equals(after.get().places())) {
            return new Reach(
                    Subjects.withPlaces(counted, after.get().places()),
                    after.get().to());
        }
        return new Reach(opening(scene, counted), to);
    }

    /** The same for a number, which may also stand after the place of its event. */
    static Reach of(Scene scene, Counted counted, int from, int to) {
        Reach reach = of(scene, counted, to);
        if (!reach.counted().places().isEmpty()) {
            return reach;
        }
        List<NamedPlace> before = PlaceBefore.of(scene, counted, from, to);
        if (!before.isEmpty()) {
            return new Reach(Subjects.withPlaces(reach.counted(), before), to);
        }
        return reach;
    }

    private static Optional<FoundPlaces> afterVerb(Scene scene, int to) {
        Words words = scene.words();
        int first = words.from(to);
        boolean fled = scene.before(to).endsWith("fled");
        for (int i = first; i < words.size() && i - first < FARTHEST; i++) {
            String word = words.at(i);
            if (PLACING.contains(word) || (REACHING.contains(word) && (i > first || fled))) {
                Optional<FoundPlaces> here = scene.placesAt(words.end(i));
                if (here.isPresent()) {
                    return here;
                }
            }
            if (STOPS.contains(word) || words.isNumber(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The places at the opening of the sentence; after <i>From</i> they are the origin of people. */
    private static Counted opening(Scene scene, Counted counted) {
        Matcher opening = OPENING.matcher(scene.text());
        Optional<FoundPlaces> found = opening.lookingAt() ? scene.placesAt(opening.end()) : Optional.empty();
        if (found.isEmpty() || counted.origins().equals(found.get().places())) {
            return counted;
        }
        if (!opening.group("word").equals("From")) {
            return Subjects.withPlaces(counted, found.get().places());
        }
        boolean people = counted.unit().equals("person") || counted.unit().equals("household");
        return people && counted.origins().isEmpty()
                ? Subjects.withOrigins(counted, found.get().places())
                : counted;
    }
}
