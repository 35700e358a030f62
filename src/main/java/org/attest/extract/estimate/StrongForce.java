package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code a 3,000-strong force}, {@code a 10-member cell}, {@code a crew 12 strong}. */
record StrongForce(Scenes scenes) implements Construction {
    private static final Pattern STRONG = Pattern.compile(
            "(?:[- ]strong|[- ](?:member|man|person|woman))\\b(?: (?<noun>(?:[\\p{L}-]+ ){0,2}?(?:force|army|group|cell|unit|militia|contingent|garrison|network|gang|team|crew|squad|brigade|battalion|"
                    + "faction|delegation|mission|patrol|company|movement|organi[sz]ation|guard|police|battlegroup|task force|peacekeeping force|cohort|column|detachment|crowd|mob|convoy))\\b)?");

    @Override
    public RuleId id() {
        return new RuleId("estimate-strong-force", 1);
    }

    @Override
    public String rationale() {
        return "A body so many strong or of so many members counts people";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        Matcher strong = STRONG.matcher(scene.after(figure.to()));
        if (!strong.lookingAt()) {
            return Optional.empty();
        }
        if (strong.group("noun") == null) {
            return scene.after(figure.to()).matches("[- ]strong[,.;)].*")
                    ? Heads.before(scene, figure.from())
                            .filter(found -> figure.from() - found.to() <= 3)
                            .map(found -> scene.estimate(
                                    figure, Subjects.lowered(found.counted()), found.from(), figure.to() + 7, id()))
                    : Optional.empty();
        }
        Counted counted = Subjects.people("members of the " + strong.group("noun"), "armed-member");
        Reach reach = PlaceTail.of(scene, counted, figure.to() + strong.end());
        return Optional.of(scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id()));
    }
}
