package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundPlaces;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code a third of Syria's territory}, {@code controlled half of Iraq}, {@code 40 percent of the country's land}. */
record ShareOfTerritory(Scenes scenes) implements Construction {
    private static final Pattern LAND = Pattern.compile(
            "(?: of)?(?: the| its| their)?(?: (?:[\\p{L}'-]+ ){0,3}?(?<land>territor(?:y|ies)|land area|landmass|land|area|soil|countryside)\\b(?! (?:mines?|rovers?|reform|cruisers?)\\b))");
    private static final Pattern HOLDS = Pattern.compile(
            "(?i).*\\b(?:control\\p{L}*|h[eo]ld\\p{L}*|rul(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|captur(?:e|es|ed|ing)|occup(?:y|ies|ied|ying)|conquer\\p{L}*|overr[au]n\\p{L}*|tak(?:e|en|ing)|took|govern\\p{L}*|dominat\\p{L}+)(?: over| of| about)? $");

    private static final String HOLDS_EARLIER =
            "(?is).*\\b(?:control|h[eo]ld|rul(?:e|es|ed|ing)\\b|seiz|captur|occup|conquer|overran|took\\b|taken\\b).*";

    @Override
    public RuleId id() {
        return new RuleId("estimate-share-of-territory", 1);
    }

    @Override
    public String rationale() {
        return "A share of a country's territory, or of a country that is held, is a share of land";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        for (FoundFigure figure : scene.figures()) {
            if (figure.sort() != FoundFigure.Sort.COUNT && !ChangeTalk.about(scene, figure)) {
                read(scene, figure).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Whether a verb of control governs the number, directly or over an <i>and</i>. */
    private static boolean isHeld(Scene scene, FoundFigure figure) {
        String before = scene.before(figure.from());
        int and = before.lastIndexOf(" and ");
        boolean second = and >= 0 && and == before.length() - 5;
        boolean other = before.matches(
                "(?s).*\\b(?:square kilomet\\p{L}+|square miles|sq km|hectares|land|territory|area)\\b[^.;]{0,12}, (?:or |about )?");
        return HOLDS.matcher(before).matches()
                || (other && before.matches(HOLDS_EARLIER))
                || (second
                        && before.substring(0, and + 1).matches("(?s).*\\bof \\p{Lu}[\\p{L} -]{2,40} ")
                        && before.matches(HOLDS_EARLIER));
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        String after = scene.after(figure.to());
        Matcher land = LAND.matcher(after);
        if (land.lookingAt()) {
            int to = figure.to() + land.end();
            List<NamedPlace> places = scene.placesNear(figure.to()).stream()
                    .filter(mention -> mention.from() >= figure.to() && mention.to() <= to)
                    .map(PlaceMention::place)
                    .distinct()
                    .toList();
            Counted counted = new Counted(land.group("land"), "percent", null, null, List.of(), places);
            Reach reach = PlaceTail.of(scene, counted, to);
            return Optional.of(scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id()));
        }
        Optional<FoundPlaces> chain = after.startsWith(" of ") ? scene.placesAt(figure.to() + 4) : Optional.empty();
        if (chain.isEmpty() || !isHeld(scene, figure)) {
            return Optional.empty();
        }
        Counted counted = new Counted(
                "territory", "percent", null, null, List.of(), chain.get().places());
        return Optional.of(
                scene.estimate(figure, counted, figure.from(), chain.get().to(), id()));
    }
}
