package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Two-thirds of the men came from the suburbs, and upwards of 60 had served in the army}. */
record BareNumberThenVerb(Scenes scenes) implements Construction {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*(?:,|;|\\band|\\bbut|\\bwhile|\\bthat|\\bwhereas|^)(?: only| just| another| a further| an additional| the other)? $|");
    private static final Pattern VERB = Pattern.compile(
            "(?: more| others)? (?:had|have|were|are|came|remain(?:ed)?|went|died|returned|survived|joined|fled|live|lived|escaped|surrendered|defected|belonged)\\b(?! (?:to|from) \\d).*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-bare-number-then-verb", 1);
    }

    @Override
    public String rationale() {
        return "A number as subject counts the people that the number before it in the sentence counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        boolean bare = BEFORE.matcher(scene.before(figure.from())).matches()
                && VERB.matcher(scene.after(figure.to())).matches()
                && scene.counted(figure.to()).isEmpty();
        Optional<FoundCounted> head = bare ? Heads.numbered(scene, figure.from()) : Optional.empty();
        return head.filter(whole -> whole.counted().unit().equals("person")
                        || whole.counted().unit().equals("household"))
                .map(whole -> {
                    Complement complement = Complement.at(scene, figure.to());
                    Counted part = complement.of(scene, whole.counted(), figure.to(), true);
                    return scene.estimate(figure, part, figure.from(), complement.to(), id());
                });
    }
}
