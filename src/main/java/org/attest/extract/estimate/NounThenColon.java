package org.attest.extract.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Casualties: 450}, {@code Fighters in Syria – 3,000}. */
record NounThenColon(Scenes scenes) implements Construction {
    private static final Pattern LEAD =
            Pattern.compile("(?:[•*·▪◦●–—-]\\s*)?(?:(?:Estimated|Total|Number of|Total number of|Known) )?");
    private static final Pattern LINK = Pattern.compile(" ?[:=] ?| [–—-] ");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?<word>killed|wounded|injured|dead|displaced|missing|captured|arrested|detained)(?: ?[:=]| [–—-] )");

    @Override
    public RuleId id() {
        return new RuleId("estimate-noun-then-colon", 1);
    }

    @Override
    public String rationale() {
        return "A line that is a counted noun, a colon and a number says how many";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<FoundFigure> figures = scene.figures();
        var lead = LEAD.matcher(scene.text());
        final int at = lead.lookingAt() ? lead.end() : 0;
        Optional<FoundCounted> noun = scene.counted(at).or(() -> label(scene, at));
        if (noun.isEmpty()
                || noun.get().to() > figures.get(0).from()
                || scene.counted(figures.get(0).to()).isPresent()) {
            return List.of();
        }
        FoundFigure figure = figures.get(0);
        boolean ends = scene.after(figure.to()).matches("(?:[.,;)(]| ?\\(|$| in\\b| as of\\b| by\\b).*");
        boolean linked = LINK.matcher(scene.text().substring(noun.get().to(), figure.from()))
                .matches();
        return ends && linked && figure.sort() == FoundFigure.Sort.COUNT
                ? List.of(scene.estimate(
                        figure,
                        Subjects.lowered(noun.get().counted()),
                        noun.get().from(),
                        figure.to(),
                        id()))
                : List.of();
    }

    /** A label that is no noun: {@code Killed: 450}. */
    private static Optional<FoundCounted> label(Scene scene, int at) {
        Matcher label = LABEL.matcher(scene.text()).region(at, scene.text().length());
        return label.lookingAt()
                ? Optional.of(new FoundCounted(
                        at,
                        label.end("word"),
                        Subjects.people("people " + label.group("word").toLowerCase(Locale.ROOT), null)))
                : Optional.empty();
    }
}
