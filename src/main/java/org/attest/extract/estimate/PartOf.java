package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code 11 of them foreigners}, {@code of whom 300 were women}, {@code two-thirds of whom had fled}. */
record PartOf(Readers readers) implements Construction {
    private static final Pattern AFTER = Pattern.compile(" of (?:them|whom|which|these|those)\\b(?! \\p{L}+s\\b)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*\\b(?:of|among) (?:whom|which|them|these)(?:,? (?:only|just|as many as|perhaps))? $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-part-of-them", 1);
    }

    @Override
    public String rationale() {
        return "A number of them counts a part of what the number before counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        for (FoundFigure figure : scene.figures()) {
            Matcher after = AFTER.matcher(scene.after(figure.to()));
            if (after.lookingAt()) {
                read(scene, figure, figure.to() + after.end()).ifPresent(rows::add);
            } else if (BEFORE.matcher(scene.before(figure.from())).matches()) {
                read(scene, figure, figure.to()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure, int at) {
        Optional<FoundCounted> head = Antecedents.of(scene, figure.from());
        Complement complement = Complement.at(scene, at);
        return head.map(whole -> {
            Counted part = complement.of(scene, whole.counted(), at);
            Counted counted = figure.sort() == FoundFigure.Sort.COUNT ? part : Subjects.percentOf(part, part.phrase());
            return scene.estimate(figure, counted, figure.from(), complement.to(), id());
        });
    }
}
