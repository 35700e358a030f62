package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code 46 per cent of respondents named the army, 31 per cent the insurgents}; {@code 60 percent were Iraqis, a quarter Syrians}. */
record ShareAgain(Scenes scenes) implements Construction {
    @Override
    public RuleId id() {
        return new RuleId("estimate-share-again", 1);
    }

    @Override
    public String rationale() {
        return "A share without a whole, after one that names it, is a share of the same";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        Optional<FoundCounted> whole = Optional.empty();
        for (FoundFigure figure : scene.figures()) {
            if (figure.sort() == FoundFigure.Sort.COUNT || ChangeTalk.about(scene, figure)) {
                continue;
            }
            Optional<FoundCounted> own = ShareOfWhole.whole(scene, figure);
            if (own.isPresent()) {
                whole = own;
            } else if (follows(scene, figure) && !scene.after(figure.to()).startsWith(" of ")) {
                whole.map(w -> row(scene, figure, w)).ifPresent(rows::add);
            } else if (whole.isEmpty() && PartOf.opens(scene, figure)) {
                whole = Antecedents.of(scene, figure.from());
            }
        }
        return rows;
    }

    private static boolean follows(Scene scene, FoundFigure figure) {
        return scene.before(figure.from()).matches("(?i).*(?:,|;|\\band|\\bbut|\\bor|\\bwhile)(?: (?:only|just|another|a further))? $");
    }

    private Proposal row(Scene scene, FoundFigure figure, FoundCounted whole) {
        Complement complement = Complement.at(scene, figure.to());
        Counted part = complement.of(scene, whole.counted(), figure.to());
        return scene.estimate(figure, Subjects.percentOf(part, part.phrase()), figure.from(), complement.to(), id());
    }
}
