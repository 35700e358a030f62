package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code a Kurdish official put the number at 200,000}, after a number of fighters. */
record PutAt(Scenes scenes) implements Construction {
    private static final Pattern PUT = Pattern.compile(
            "(?i).*\\b(?:put|puts|putting|set|sets|plac(?:e|es|ed|ing)|estimat(?:e|es|ed|ing))(?: (?:the|this|that|their|its))? (?:number|numbers|figure|total|it|them|count|tally)(?: (?:much |even |slightly )?(?:higher|lower))?,? at $"
                    + "|.*\\b(?:the|his|her|its|their|own) (?:actual |real |true |total |official )?(?:number|figure|total) (?:is|was|stands at|stood at|may be|could be|might be|reached|is closer to|was closer to)(?: now| closer to| only)? $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-put-at", 1);
    }

    @Override
    public String rationale() {
        return "A figure at which the number is put counts what the number before it counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .filter(figure -> PUT.matcher(scene.before(figure.from())).matches()
                        && scene.counted(figure.to()).isEmpty())
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        return Alone.precedent(scene, figure.from())
                .or(() -> scene.previous().flatMap(Heads::topic))
                .map(whole ->
                        scene.estimate(figure, whole.counted(), 0, scene.text().length(), id()));
    }
}
