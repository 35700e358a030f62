package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code killing at least 12 and wounding 30}. */
record VerbThenBareNumber(Scenes scenes) implements Construction {
    private static final Pattern VERB = Pattern.compile(
            "(?i).*\\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|execut(?:ed|ing)|behead(?:ed|ing)|murder(?:ed|ing)|massacr(?:ed|ing)|displac(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|arrest(?:ed|ing|s)|detain(?:ed|ing|s)|captur(?:ed|ing|es)|free(?:d|ing)|rescu(?:ed|ing)|jail(?:ed|ing)|deport(?:ed|ing)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|round(?:ed|ing) up|evict(?:ed|ing)|uproot(?:ed|ing)|infect(?:ed|ing|s))(?: (?:only|another|a further|an additional))? $");
    private static final Pattern END = Pattern.compile(
            "(?: (?:others|more|of them))?(?:[.,;:)]|$| (?:and|in|on|at|when|during|near|as|before|after|outside|since|across|inside|there|with|last|this|over|within|by|while|from)\\b).*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-killed-then-number", 1);
    }

    @Override
    public String rationale() {
        return "A number alone as the object of killed, wounded or displaced counts people";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .filter(figure -> VERB.matcher(scene.before(figure.from())).matches()
                        && END.matcher(scene.after(figure.to())).matches()
                        && scene.counted(figure.to()).isEmpty())
                .map(figure -> row(scene, figure))
                .toList();
    }

    private Proposal row(Scene scene, FoundFigure figure) {
        Counted head = Heads.people(scene, figure.from())
                .map(found -> found.counted())
                .map(counted -> Subjects.withPhrase(
                        counted, counted.phrase().replaceFirst(" (?:killed|wounded|injured)\\b.*", "")))
                .orElse(Subjects.people("people", null));
        Reach reach = PlaceTail.of(scene, DoneTo.before(scene, figure, head), figure.from(), figure.to());
        return scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id());
    }
}
