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

/** {@code the number of refugees in Lebanon stood at 40,000}, {@code put the number of attackers at between 250 and 300}. */
record NounThenNumber(Scenes scenes) implements Construction {
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:numbers?|total|count|tally|tall(?:y|ies)|figures?|estimates?|flow|strength|presence|contingent)(?: of| for)(?: (?:all|the|its|their|these|those|known|registered|active|such))? ");
    private static final Pattern LINK = Pattern.compile(
            "(?:,? (?:who|which|that|he|she|they|it|the \\p{L}+)\\b)?[^;.()]{0,60}?(?:^|[ ,])(?:at|is|was|were|are|be|being|been|reached|reaches|reaching|pass(?:ed|es)|crossed|topped|tops|to be|as|hit|hits|totall?ed|numbered|of|from|ranges?|ranged|range|vary|varied|between|:)?(?: (?:now|still|only|just|currently|already|then|somewhere|anywhere))?[ ]?");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i).*\\b(?:rose|risen|rising|rise|grew|grown|growing|grow|increas\\p{L}+|jump\\p{L}*|climb\\p{L}*|soar\\p{L}*|surg\\p{L}+|swell\\p{L}*|swollen|swelled|fall\\p{L}*|fell|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+|dwindl\\p{L}+|shrank|shrunk|slip\\p{L}*|plung\\p{L}+|plummet\\p{L}*|halv\\p{L}+|doubl\\p{L}+|tripl\\p{L}+|reduc\\p{L}+|cut|by)\\b.*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-number-of-noun-then-number", 1);
    }

    @Override
    public String rationale() {
        return "The number of something, put at or being a figure, has that figure";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        Matcher measure = MEASURE.matcher(scene.text());
        while (measure.find()) {
            int end = measure.end();
            scene.counted(end)
                    .flatMap(found -> read(scene, found, measure.start()))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Proposal> read(Scene scene, FoundCounted found, int from) {
        Optional<FoundFigure> next = scene.figureFrom(found.to());
        if (next.isEmpty()
                || next.get().sort() != FoundFigure.Sort.COUNT
                || next.get().from() - found.to() > 90
                || (next.get().from() - found.to() > 20
                        && scene.counted(next.get().to()).isPresent())) {
            return Optional.empty();
        }
        FoundFigure figure = next.get();
        String link = scene.text().substring(found.to(), figure.from());
        boolean bounded = figure.from() < figure.coreFrom();
        boolean linked = LINK.matcher(link).matches()
                && (bounded
                        || link.strip()
                                .matches(
                                        ".*\\b(?:at|is|was|were|are|be|being|been|reached|reaches|reaching|pass(?:ed|es)|crossed|topped|tops|as|hit|hits|totall?ed|numbered|of|from|ranges?|ranged|between|now|still|only|just|currently|already|then)|.*:"));
        if (!linked || CHANGE.matcher(link).matches() || ChangeTalk.about(scene, figure)) {
            return Optional.empty();
        }
        Counted counted = found.counted();
        boolean apart = figure.from() - found.to() > 40;
        Reach reach = PlaceTail.of(scene, counted, figure.to());
        return Optional.of(
                apart
                        ? scene.estimate(
                                Passed.of(scene, figure),
                                reach.counted(),
                                0,
                                scene.text().length(),
                                id())
                        : scene.estimate(Passed.of(scene, figure), reach.counted(), from, figure.to(), id()));
    }
}
