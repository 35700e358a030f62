package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code the detainees, who numbered over 3,000}; {@code refugees now number 40,000}. */
record Numbered(Scenes scenes) implements Construction {
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?<gap>,? ?(?:(?:who|which|that) )?(?:(?:now|then|today|currently|already|together|alone|have|had|has|may|might|could|are|were|is|was|said|believed|thought|estimated|reported|to) )*)"
                    + "(?:number|numbered|numbering|numbers|totalled|totaled|totalling|totaling|total)(?: in all| now| only| just| at| about)? $");

    private static final Pattern IN_NUMBER =
            Pattern.compile("(?i) (?:were|are|was|being)(?: (?:only|just|at most))? $");
    private static final Pattern NAME =
            Pattern.compile("(?:.*[.;,] |.*\\b(?:the|The) )?(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})");
    private static final Pattern THERE =
            Pattern.compile("(?i),? of (?:whom|which) there (?:were|are|had been|have been)(?: (?:only|just))? $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-numbered", 1);
    }

    @Override
    public String rationale() {
        return "What numbers or totals a figure is counted by it";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        String before = scene.before(figure.from());
        Pattern link = scene.after(figure.to()).startsWith(" in number") ? IN_NUMBER : VERB;
        Matcher verb = (THERE.matcher(before).find() ? THERE : link).matcher(before);
        if (!verb.find() || scene.counted(figure.to()).isPresent()) {
            return Optional.empty();
        }
        int end = figure.from() - before.length() + verb.start();
        Optional<FoundCounted> head = Heads.before(scene, end).or(() -> named(scene, end));
        return head.filter(found -> end - found.to() <= 25
                        && !scene.text().substring(found.to(), end).matches(".*[.;:].*"))
                .map(found ->
                        scene.estimate(figure, Subjects.lowered(found.counted()), found.from(), figure.to(), id()));
    }

    /** A body by its name alone: <i>AQAP, thought to number about 4,000</i>. */
    private static Optional<FoundCounted> named(Scene scene, int end) {
        Matcher name = NAME.matcher(scene.before(end));
        return name.matches()
                ? Optional.of(new FoundCounted(
                        end - name.group("name").length(),
                        end,
                        Subjects.people("members of " + name.group("name"), null)))
                : Optional.empty();
    }
}
