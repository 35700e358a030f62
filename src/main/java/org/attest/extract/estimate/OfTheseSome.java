package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Of 61 Belgian recruits whose files we read, 44 had a friend across the border}. */
record OfTheseSome(Readers readers) implements Construction {
    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:.*[,;:] )?(?:out )?(?:of|among)(?: the| these| those| its| all| a total of| \\p{L}+'s)* $");
    private static final Pattern VERB = Pattern.compile(
            " (?:had|have|has|were|was|are|is|came|come|remain(?:ed)?|went|left|died|took|returned|survived|joined|did|could|would|said|lived|belong(?:ed)?|fell|escaped|still|never|also|later|reported|admitted|named|held|got|made)\\b.*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-of-these-some", 1);
    }

    @Override
    public String rationale() {
        return "After a whole that opens with of, a number before a verb counts a part of it";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        Optional<FoundCounted> whole = Optional.empty();
        for (FoundFigure figure : scene.figures()) {
            Optional<FoundCounted> own = scene.counted(figure.to());
            boolean opens =
                    OPENS.matcher(scene.text().substring(0, figure.from())).matches();
            if (opens && own.isPresent()) {
                whole = own;
            } else if (whole.isPresent()
                    && own.isEmpty()
                    && VERB.matcher(scene.after(figure.to())).matches()) {
                Complement complement = Complement.at(scene, figure.to());
                Counted part = complement.of(scene, whole.get().counted(), figure.to());
                Counted counted =
                        figure.sort() == FoundFigure.Sort.COUNT ? part : Subjects.percentOf(part, part.phrase());
                rows.add(scene.estimate(figure, counted, 0, scene.text().length(), id()));
            }
        }
        return rows;
    }
}
