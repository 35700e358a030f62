package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.clause.Words;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;

/**
 * The place that a clause gives for what it counts, when the counted phrase itself names none: after its verb (<i>40
 * fighters were present in Libya</i>), else at the opening of the sentence (<i>In Libya 40 fighters …</i>).
 */
final class PlaceTail {
    private static final Set<String> STOPS = Set.of(
            ",", ";", ":", "(", ")", "[", "]", "“", "”", "\"", "–", "—", ".", "and", "or", "but", "because", "while", "when", "who",
            "which", "that", "after", "before", "if", "although", "though", "as", "than", "by", "from", "with", "for", "against", "since", "until");
    private static final Set<String> PLACING = Set.of("in", "inside", "across", "throughout", "within", "into", "at");
    private static final Set<String> REACHING = Set.of("reached", "entered", "entering", "reaching", "to");
    private static final Pattern WORDS_BETWEEN = Pattern.compile(
            "(?: (?:the|all|both|parts|other|neighbouring|neighboring|nearby|north|south|east|west|central|northern|southern|eastern|western|"
                    + "north-?eastern|north-?western|south-?eastern|south-?western|upper|lower|city|cities|town|towns|village|province|provinces|"
                    + "governorates?|states?|wilayas?|regions?|districts?|area|areas|valley|capital|country|countries|camp|camps|port|suburbs|outskirts|of|and around))* ");
    private static final Pattern OPENING = Pattern.compile(
            "(?:[\"“]?(?:But |And |Meanwhile,? |Elsewhere,? |Also )?(?:In|Inside|Across|Throughout|Within)(?: (?:the|northern|southern|eastern|western|central|city|town|province|governorate|state|region|village|of))*) $");
    private static final int FARTHEST = 9;

    private PlaceTail() {}

    static Reach of(Scene scene, Counted counted, int to) {
        List<PlaceMention> mentions =
                scene.places().stream().filter(mention -> !mention.demonym()).toList();
        if (!counted.places().isEmpty() || mentions.isEmpty()) {
            return new Reach(counted, to);
        }
        Words words = scene.words();
        int first = words.from(to);
        for (int i = first; i < words.size() && i - first < FARTHEST; i++) {
            String word = words.at(i);
            if (PLACING.contains(word) || REACHING.contains(word) && i > first) {
                List<PlaceMention> here = chain(scene, mentions, words.end(i));
                if (!here.isEmpty()) {
                    return new Reach(Subjects.withPlaces(counted, named(here)), here.get(here.size() - 1).to());
                }
            }
            if (STOPS.contains(word) || words.isNumber(i)) {
                break;
            }
        }
        return new Reach(opening(scene, mentions, counted), to);
    }

    /** Places and where their words end. */
    record Chain(List<NamedPlace> places, int to) {}

    /** The places that stand at an offset, after a preposition. */
    static Chain at(Scene scene, int offset) {
        List<PlaceMention> mentions =
                scene.places().stream().filter(mention -> !mention.demonym()).toList();
        List<PlaceMention> here = chain(scene, mentions, offset - 1);
        return here.isEmpty()
                ? new Chain(List.of(), offset)
                : new Chain(named(here), here.get(here.size() - 1).to());
    }

    private static Counted opening(Scene scene, List<PlaceMention> mentions, Counted counted) {
        PlaceMention first = mentions.get(0);
        boolean opens = OPENING.matcher(scene.text().substring(0, Math.min(first.from(), 80))).matches()
                || OPENING.matcher(scene.text().substring(0, Math.min(first.from(), 80)) + " ").matches();
        if (!opens || first.from() > 80 || counted.origins().contains(first.place())) {
            return counted;
        }
        List<PlaceMention> chain = new ArrayList<>(List.of(first));
        follow(scene, mentions, chain);
        return Subjects.withPlaces(counted, named(chain));
    }

    /** The places that stand at an offset, joined by <i>and</i> and commas. */
    private static List<PlaceMention> chain(Scene scene, List<PlaceMention> mentions, int at) {
        List<PlaceMention> chain = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            boolean begins = mention.from() >= at
                    && mention.from() - at < 60
                    && WORDS_BETWEEN.matcher(scene.text().substring(at, mention.from())).matches();
            if (begins) {
                chain.add(mention);
                follow(scene, mentions, chain);
                break;
            }
        }
        return chain;
    }

    private static void follow(Scene scene, List<PlaceMention> mentions, List<PlaceMention> chain) {
        for (PlaceMention next : mentions) {
            PlaceMention last = chain.get(chain.size() - 1);
            if (next.from() < last.to()) {
                continue;
            }
            String gap = scene.text().substring(last.to(), next.from());
            if (gap.equals("'s ") || gap.equals("' ")) {
                chain.set(chain.size() - 1, next);
            } else if (gap.equals(" and ") || gap.equals(" and the ") || gap.equals(" or ") || gap.equals(", ") && isListed(scene, mentions, next)) {
                chain.add(next);
            } else {
                return;
            }
        }
    }

    /** Whether a comma before a place goes on a list that an <i>and</i> closes. */
    private static boolean isListed(Scene scene, List<PlaceMention> mentions, PlaceMention after) {
        PlaceMention last = after;
        for (PlaceMention next : mentions) {
            if (next.from() >= last.to()) {
                String gap = scene.text().substring(last.to(), next.from());
                if (gap.matches(",? and (?:the )?")) {
                    return true;
                }
                if (!gap.equals(", ")) {
                    return false;
                }
                last = next;
            }
        }
        return false;
    }

    private static List<NamedPlace> named(List<PlaceMention> mentions) {
        return mentions.stream().map(PlaceMention::place).distinct().toList();
    }
}
