package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.Mode;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Holder;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;

/** {@code Hassan gives a total of 850, Lister only 400}: the verb of the first holds for the second. */
record AnotherHolder(Scenes scenes) implements Construction {
    private static final Pattern NAME = Pattern.compile(
            "(?<lead>.*)(?:, |; |, and |, but |, while |\\band )(?:the )?(?<name>(?:\\p{Lu}[\\p{L}\\p{M}'-]+ ){1,4}|(?<=\\bthe )(?:\\p{Ll}+ ){1,3}(?=at ))(?:only |just |at |some |nearer )?$");
    private static final Pattern SAID = Pattern.compile(
            "(?i).*\\b(?:says?|said|gives?|gave|puts?|counts?|counted|claims?|claimed|cites?|cited|reckons?|estimates?|estimated|believes?|reports?|reported|records?|recorded|lists?|listed|has|had|speaks? of|spoke of)\\b.*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-another-holder", 1);
    }

    @Override
    public String rationale() {
        return "A name with a number alone, after a number that somebody gives, gives another for the same";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> Alone.is(scene, figure) && Alone.isLarge(figure, 100))
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        Matcher name = NAME.matcher(scene.before(figure.from()));
        if (!name.matches() || !SAID.matcher(name.group("lead")).matches() || isPlace(scene, figure)) {
            return Optional.empty();
        }
        boolean numbered = !scene.figuresBefore(figure.from()).isEmpty();
        Holder holder = new Holder(name.group("name").strip(), Mode.PARAPHRASED, Holder.Sort.BODY);
        return numbered
                ? Alone.precedent(scene, figure.from()).map(found -> {
                    Proposal.Estimate row = scene.estimate(figure, found.counted(), figure.from(), figure.to(), id());
                    return new Proposal.Estimate(
                            row.passage(),
                            row.number(),
                            row.figure(),
                            row.counted(),
                            row.asOf(),
                            Sources.of(List.of(holder)),
                            row.rule());
                })
                : Optional.empty();
    }

    private static boolean isPlace(Scene scene, FoundFigure figure) {
        return scene.placesNear(figure.from()).stream()
                .anyMatch(place -> place.to() <= figure.from() && figure.from() - place.to() < 8);
    }
}
