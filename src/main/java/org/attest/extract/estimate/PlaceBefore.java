package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;

/** The place before a number: <i>fighting in Homs killed 40</i>, <i>France suffered four attacks</i>, <i>attacks in Paris, in which 130 died</i>. */
final class PlaceBefore {
    /** Between a place and the number that its event caused. */
    private static final Pattern DEED = Pattern.compile(
            "(?:(?: on| last| late| early| this)? [\\p{L}'-]+){0,3}?,? ?(?:(?:that|which) )?(?:(?:has|have|had|also|reportedly|already|has also|have also) )*(?:killed|killing|left|leaving|wounded|wounding|injured|injuring|displaced|displacing|claimed|claiming|tried|convicted|jailed|arrested|arresting|detained|destroyed|destroying|damaged|housed|houses|hosted|hosts|held|holds|sheltered|shelters|forced|forcing|saw|involved|cost)(?: the lives of)? ?");

    private static final Pattern SUFFERS = Pattern.compile(
            "(?: has| had| have)? (?:also )?(?:suffered|suffers|took in|takes in|received|receives|accepted|admitted|resettled|saw|seen|sees|experienced|endured|hosts?|hosted|shelters?|sheltered|recorded|registered|counts|counted|, with(?: its| a population of)?)(?: only| some)? ?|, with (?:its )?|, (?:which )?(?:home to|host to|hosts|hosting) ");
    private static final Pattern APPOSED = Pattern.compile(
            ", (?:a|an|the) (?:[\\p{L}-]+ ){0,4}(?:town|city|village|country|state|province|island|district|region|nation|place|settlement|camp) (?:of|with) (?:only |just )?");
    private static final Pattern IN_WHICH = Pattern.compile(".*,? (?:in which|where)(?: [\\p{L}'-]+){0,3} ?$");
    private static final Pattern FATE = Pattern.compile(
            ".*\\b(?:killed|wounded|injured|dead|died|murdered|executed|beheaded|massacred|displaced|arrested|detained|kidnapped|abducted)\\b.*");
    private static final Pattern NEAR = Pattern.compile(
            "(?i).*\\b(?:in|at|near|across|of|on|inside|outside|around|from|camp|town|city|village)(?: (?:the|northern|southern|eastern|western|central|north|south|east|west|city|town|village|province|district|region|state|area|camp|of|neighbouring|nearby|rural))* $");
    private static final Pattern EVENT = Pattern.compile(
            "(?:[^.,;:()“”\"]{0,40} )?(?:when|after|as|during) [^.,;:()“”\"]{0,80}\\b(?:in|at|near|inside|outside|on)(?: (?:the|northern|southern|eastern|western|central|city|town|village|province|district|region|area|of|neighbouring|nearby|capital|capital,))* ");

    private PlaceBefore() {}

    /** The places of a number; none when the sentence names none for it. */
    static List<NamedPlace> of(Scene scene, Counted counted, int from, int to) {
        List<PlaceMention> mentions = scene.placesNear(from).stream()
                .filter(mention -> !mention.demonym())
                .toList();
        PlaceMention last = null;
        for (PlaceMention mention : mentions) {
            if (mention.to() <= from) {
                last = mention;
            }
        }
        boolean fate = FATE.matcher(counted.phrase()).matches();
        if (last != null && from - last.to() <= 90) {
            String gap = scene.text().substring(last.to(), from);
            String lead = scene.text().substring(Math.max(0, last.from() - 60), last.from());
            boolean event = DEED.matcher(gap).matches() && NEAR.matcher(lead).matches();
            boolean subject =
                    SUFFERS.matcher(gap).matches() || APPOSED.matcher(gap).matches();
            boolean which =
                    IN_WHICH.matcher(gap).matches() && NEAR.matcher(lead).matches() && !gap.contains(";");
            if (event || subject || which) {
                return named(scene, last);
            }
        }
        return fate ? ofEvent(scene, mentions, to) : List.of();
    }

    /** {@code 12 people were killed when a bomb went off in Kabul}. */
    private static List<NamedPlace> ofEvent(Scene scene, List<PlaceMention> mentions, int to) {
        for (PlaceMention mention : mentions) {
            if (mention.from() > to && mention.from() - to <= 110) {
                boolean event = EVENT.matcher(scene.text().substring(to, mention.from()))
                        .matches();
                return event ? named(scene, mention) : List.of();
            }
        }
        return List.of();
    }

    private static List<NamedPlace> named(Scene scene, PlaceMention mention) {
        return scene.placesAt(mention.from()).map(found -> found.places()).orElse(List.of(mention.place()));
    }
}
