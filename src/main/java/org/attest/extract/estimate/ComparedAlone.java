package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code It held 19 districts in 2013, compared with seven in 2010}; {@code 400 attacks, up from 270 the year before}. */
record ComparedAlone(Scenes scenes) implements Construction {
    private static final Pattern COMPARED = Pattern.compile(
            "(?i).*(?:,| –|\\() ?(?:as |when )?(?:compared (?:with|to)|against|(?:up|down) from|(?:it |which |that )?(?:was|were|had been) (?:up|down) from|as opposed to|not)(?: (?:only|just|some|a mere|a peak of|a high of))* $"
                    + "|.*\\bcompared (?:with|to)(?: (?:only|just|some))* $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-compared-alone", 1);
    }

    @Override
    public String rationale() {
        return "A number with which another is compared counts the same as that one";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> Alone.is(scene, figure)
                        && COMPARED.matcher(scene.before(figure.from())).matches())
                .flatMap(figure -> Heads.numbered(scene, figure.from()).stream()
                        .map(found -> scene.estimate(figure, found.counted(), figure.from(), figure.to(), id())))
                .map(Proposal.class::cast)
                .toList();
    }
}
