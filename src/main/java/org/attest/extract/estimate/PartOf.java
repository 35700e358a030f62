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
record PartOf(Scenes scenes) implements Construction {
    private static final Pattern AFTER = Pattern.compile(
            " of (?:(?:them|whom|which)\\b|(?:these|those)\\b(?: (?:affected|displaced|killed|wounded|injured|arrested|detained|registered|interviewed|freed|evacuated|deported|who \\p{L}{3,9}|in custody|on board))?(?= (?:were|are|was|had|have|came)\\b|[,.;)]))");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*\\b(?:of|among) (?:whom|which|them|these|those),?(?: (?:only|just|as many as|perhaps))? $");

    private static final Pattern OF_NUMBER = Pattern.compile(
            " (?:out )?of (?:(?:the|its|his|their|these|those|all|some|a total of|about|around|roughly|the country's) ){0,2}(?:(?:\\p{Lu}[\\p{L}\\p{M}-]* ){0,3}\\p{Lu}[\\p{L}\\p{M}-]*'s? )?(?:(?:some|about|around|roughly|more than|estimated) ){0,2}");

    @Override
    public RuleId id() {
        return new RuleId("estimate-part-of-them", 1);
    }

    @Override
    public String rationale() {
        return "A number of them counts a part of what the number before counted";
    }

    /** {@code 300 of its 420 constables}: the whole is what the second number counts. */
    private Optional<Proposal> ofNumber(Scene scene, FoundFigure figure, FoundFigure whole) {
        boolean direct = whole.from() > figure.to()
                && OF_NUMBER
                        .matcher(scene.text().substring(figure.to(), whole.from()))
                        .matches();
        Optional<FoundCounted> counted = direct ? scene.counted(whole.to()) : Optional.empty();
        return counted.map(found -> {
            Complement complement = Complement.at(scene, found.to());
            Counted part = DoneTo.before(scene, figure, complement.of(scene, found.counted(), found.to(), true));
            Counted said = figure.sort() == FoundFigure.Sort.COUNT ? part : Subjects.percentOf(part, part.phrase());
            return scene.estimate(figure, said, figure.from(), complement.to(), id());
        });
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        List<FoundFigure> figures = scene.figures();
        for (int i = 0; i < figures.size(); i++) {
            FoundFigure figure = figures.get(i);
            if (i + 1 < figures.size()) {
                ofNumber(scene, figure, figures.get(i + 1)).ifPresent(rows::add);
            }
            Matcher after = AFTER.matcher(scene.after(figure.to()));
            if (after.lookingAt()) {
                read(scene, figure, figure.to() + after.end()).ifPresent(rows::add);
            } else if (BEFORE.matcher(scene.before(figure.from())).matches()
                    && scene.counted(figure.to()).isEmpty()) {
                read(scene, figure, figure.to()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Whether a number is said of a part. */
    static boolean opens(Scene scene, FoundFigure figure) {
        return AFTER.matcher(scene.after(figure.to())).lookingAt()
                || BEFORE.matcher(scene.before(figure.from())).matches();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure, int at) {
        boolean those = scene.text().substring(figure.to(), at).startsWith(" of those ");
        Optional<FoundCounted> head = (those ? Heads.people(scene, figure.from()) : Optional.<FoundCounted>empty())
                .or(() -> those
                        ? scene.previous()
                                .flatMap(before ->
                                        Heads.people(before, before.text().length()))
                        : Optional.empty())
                .or(() -> Antecedents.of(scene, figure.from()));
        Complement complement = Complement.at(scene, at);
        String around = scene.before(figure.from()) + scene.text().substring(figure.to(), at);
        boolean finite = around.endsWith("whom")
                || around.endsWith("which")
                || around.matches(".*\\b(?:whom|which)(?: only| just)? ?$");
        return head.map(whole -> {
            Counted part = DoneTo.before(scene, figure, complement.of(scene, whole.counted(), at, finite));
            Counted counted = figure.sort() == FoundFigure.Sort.COUNT ? part : Subjects.percentOf(part, part.phrase());
            return scene.estimate(figure, counted, figure.from(), complement.to(), id());
        });
    }
}
