package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.population.FoundPlaces;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code 96 came from Tunisia, 71 from Saudi Arabia and 28 each from Morocco and Jordan}. */
record PlaceOnly(Scenes scenes) implements Construction {
    private static final Pattern LINK = Pattern.compile(
            "(?<each> each)?(?: (?:more|others?))?(?: (?:who |that )?(?:(?:have|had|are|were|has|was) )?(?:come|came|coming|comes|hailed|hailing|hail|originated|originating|travelled|traveled|travelling|went|gone|arrived|drawn|left|settled|fled|live|lived|living))?(?<each2> each)? (?<word>from|in|to|into) ");

    @Override
    public RuleId id() {
        return new RuleId("estimate-number-then-place", 1);
    }

    @Override
    public String rationale() {
        return "A number with a place but no noun counts what the number or list before it counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        for (FoundFigure figure : scene.figures()) {
            Matcher link = LINK.matcher(scene.after(figure.to()));
            boolean clock = scene.before(figure.from()).matches("(?i).*\\b(?:at|by|page|of) $");
            if (!clock
                    && figure.sort() == FoundFigure.Sort.COUNT
                    && link.lookingAt()
                    && scene.counted(figure.to()).isEmpty()) {
                rows.addAll(read(scene, figure, link));
            }
        }
        return rows;
    }

    private List<Proposal> read(Scene scene, FoundFigure figure, Matcher link) {
        Optional<FoundPlaces> found = scene.placesAt(figure.to() + link.end());
        Optional<FoundCounted> head = found.isEmpty() ? Optional.empty() : head(scene, figure);
        if (head.isEmpty()) {
            return List.of();
        }
        FoundPlaces chain = found.get();
        boolean each = link.group("each") != null || link.group("each2") != null;
        boolean from = link.group("word").equals("from") || tracedTo(scene, figure);
        List<Proposal> rows = new ArrayList<>();
        List<List<NamedPlace>> sets =
                each ? chain.places().stream().map(List::of).toList() : List.of(chain.places());
        for (List<NamedPlace> places : sets) {
            Counted counted = from
                    ? Subjects.withOrigins(head.get().counted(), places)
                    : Subjects.withPlaces(head.get().counted(), places);
            rows.add(scene.estimate(figure, counted, figure.from(), chain.to(), id()));
        }
        return rows;
    }

    private static Optional<FoundCounted> head(Scene scene, FoundFigure figure) {
        Optional<FoundCounted> numbered = Heads.numbered(scene, figure.from());
        if (numbered.isPresent()) {
            return numbered;
        }
        Optional<FoundCounted> any = Heads.forList(scene, figure.from());
        if (any.isPresent()) {
            return any;
        }
        return Alone.precedent(scene, figure.from()).or(() -> scene.previous().flatMap(Heads::topic));
    }

    /** <i>Traces 330 volunteers to Bosnia</i> says where they come from. */
    private static boolean tracedTo(Scene scene, FoundFigure figure) {
        return scene.before(figure.from()).matches("(?is).*\\btrac(?:es?|ed|ing)\\b.*");
    }
}
