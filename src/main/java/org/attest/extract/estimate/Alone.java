package org.attest.extract.estimate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Counted;
import org.attest.extract.reading.Block;

/** A number without a noun of its own, and what it goes back to. */
final class Alone {
    private static final Pattern END = Pattern.compile(
            "(?! in the (?:morning|afternoon|evening)\\b)[\"”’')]?(?:$|[.,;:)\\]”’\"–—(]| [–—(]| (?:and|but|or|while|whereas|in|on|at|by|as|for|from|of them|a|the|that|last|this|two|three|later|earlier|so|when|before|after|since|during|over|"
                    + "alone|each|altogether|overall|all told|across|among|between|to|with|inside|within|instead|members?|were|had|have|are)\\b).*");
    private static final Set<String> NO_PRECEDENT = Set.of("country", "percent", "language", "page", "publication");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:numbers?|total|count|tally|figures?|estimates?)(?: of| for)(?: (?:all|the|its|their|these|those|known|registered))? ");
    private static final Pattern SPEAKERS = Pattern.compile(
            "(?i)\\b(?:officials|spokesmen|analysts|experts|diplomats|researchers|sources|ministers|donors|journalists|reporters|observers|monitors|scholars|academics)$");
    private static final Pattern FATE = Pattern.compile(
            " (?:killed|wounded|injured|hurt|arrested|detained|displaced|dead|missing|abducted|executed|freed)\\b.*");
    private static final Pattern WHO = Pattern.compile(",? (?:who|whose)\\b");
    private static final int FARTHEST = 4;

    private Alone() {}

    /** Whether nothing after the number says what it counts. */
    static boolean is(Scene scene, FoundFigure figure) {
        return figure.sort() == FoundFigure.Sort.COUNT
                && scene.counted(figure.to()).isEmpty()
                && END.matcher(scene.after(figure.to())).matches();
    }

    /** Whether the number is hedged or so large that it is hardly a time, an age or a part of the text. */
    static boolean isLarge(FoundFigure figure, int least) {
        boolean hedged =
                figure.figure().bound() != Bound.EXACT && figure.figure().bound() != Bound.RANGE;
        BigDecimal end = figure.figure().high() == null
                ? figure.figure().low()
                : figure.figure().high();
        return hedged || (end != null && end.compareTo(BigDecimal.valueOf(least)) >= 0);
    }

    /** What the last number before it counted, in its sentence or in one shortly before in the same paragraph. */
    static Optional<FoundCounted> precedent(Scene scene, int offset) {
        Optional<FoundCounted> same = Heads.numbered(scene, offset)
                .filter(Alone::isFit)
                .or(() -> measured(scene, offset))
                .or(() -> those(scene, offset));
        if (same.isPresent()) {
            return same;
        }
        if (scene.sentence().kind() == Block.Kind.ITEM) {
            return ListHead.lead(scene).flatMap(Heads::topic).filter(Alone::isFit);
        }
        Scene at = scene;
        for (int i = 0; i < FARTHEST; i++) {
            Optional<Scene> before = at.previous()
                    .filter(previous ->
                            previous.sentence().block() == scene.sentence().block());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            at = before.get();
            Scene sentence = at;
            int end = sentence.text().length();
            Optional<FoundCounted> topic = Heads.topic(at)
                    .filter(Alone::isFit)
                    .or(() -> measured(sentence, end))
                    .or(() -> those(sentence, end));
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }

    /** The last people or things named before it without a number, in its sentence, its paragraph or the head of its list. */
    static Optional<FoundCounted> spokenOf(Scene scene, int offset) {
        Optional<FoundCounted> same =
                Heads.forList(scene, offset).filter(Alone::isFit).filter(Alone::isNoSpeaker);
        if (same.isPresent()) {
            return same;
        }
        Optional<Scene> before = scene.sentence().kind() == Block.Kind.ITEM ? ListHead.lead(scene) : scene.previous();
        return before.flatMap(
                        previous -> Heads.forList(previous, previous.text().length()))
                .filter(Alone::isFit)
                .filter(Alone::isNoSpeaker);
    }

    private static boolean isNoSpeaker(FoundCounted found) {
        return !SPEAKERS.matcher(found.counted().phrase()).find();
    }

    /** {@code the number of refugees}, before its figure. */
    private static Optional<FoundCounted> measured(Scene scene, int offset) {
        Matcher measure = MEASURE.matcher(scene.text());
        FoundCounted last = null;
        while (measure.find()) {
            last = scene.counted(measure.end())
                    .filter(found -> found.to() <= offset)
                    .orElse(last);
        }
        return Optional.ofNullable(last);
    }

    /** {@code 5,000 who left for Syria}: people. */
    private static Optional<FoundCounted> those(Scene scene, int offset) {
        return scene.figuresBefore(offset).stream()
                .filter(figure -> WHO.matcher(scene.after(figure.to())).lookingAt())
                .findFirst()
                .map(figure -> new FoundCounted(figure.to(), figure.to() + 1, Subjects.people("people", null)));
    }

    /** The same people without what befell those of another sentence: <i>people killed</i> are people. */
    static Counted withoutFate(Counted counted) {
        return FATE.matcher(counted.phrase()).find()
                ? Subjects.people(FATE.matcher(counted.phrase()).replaceFirst(""), null)
                : counted;
    }

    private static boolean isFit(FoundCounted found) {
        return !NO_PRECEDENT.contains(found.counted().unit());
    }
}
