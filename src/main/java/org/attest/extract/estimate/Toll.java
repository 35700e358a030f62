package org.attest.extract.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code the death toll stood at 450}, {@code put the group's strength at 3,000}, {@code a population of 60,000}. */
record Toll(Scenes scenes) implements Construction {
    private static final Pattern TOLL = Pattern.compile(
            "(?i).*\\b(?<noun>death toll|toll|body count|strength|membership|headcount|troop strength|troop levels?|manpower|population|readership|(?:group|movement|organi[sz]ation|army|force|militia|network|insurgency)'s size|crowd|force|army|contingent|garrison)"
                    + "(?<of> of)?(?<link>(?: [\\p{L}\\p{M}'-]+){0,6}?(?: (?:at|is|was|were|stood at|stands at|reached|rose to|risen to|climbed to|jumped to|soared to|(?:has |had )?(?:passed|topped|crossed)|to be|of|as|:|ranges?|ranged|varies|vary)(?: from| between)?)?|: ?)(?: (?:now|currently|already|only|just|then))? ?$");
    private static final Pattern PLACING = Pattern.compile(
            " ?(?:(?:[\\p{L}\\p{M}'-]+ ){0,5}(?:at|is|was|were|reached|to be|as|ranges?|ranged|vary|varies)(?: from| between)?|:)?(?: (?:now|currently|already|only|just|then))?");
    private static final Pattern BODY = Pattern.compile("(?i)crowd|force|army|contingent|garrison|readership");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i).*\\b(?:rose|risen|rising|rise|grew|grown|growing|increas\\p{L}+|climb\\p{L}*|jump\\p{L}*|fall\\p{L}*|fell|drop\\p{L}*|declin\\p{L}+|soar\\p{L}*|swell\\p{L}*|doubl\\p{L}+|by|shrank|cut|reduced)\\b.*");
    /** A toll that rose to a figure is that figure now. */
    private static final Pattern RISEN = Pattern.compile(
            "(?i).*\\btoll(?: [\\p{L}' -]{0,50})? (?:ros?e|risen|rises|climbed|climbs|jumped|jumps|soared|went up|passed|topped|surpassed|exceeded|hit|hits)(?: to)?(?: (?:at least|more than|over))? $");

    private static final Pattern OTHER_NOUN = Pattern.compile(" (?:of )?\\p{Ll}{3,}s\\b.*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-toll", 1);
    }

    @Override
    public String rationale() {
        return "A death toll, strength or population that is a figure counts people";
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
        Matcher toll = TOLL.matcher(before);
        if (!toll.matches()
                || scene.counted(figure.to()).isPresent()
                || OTHER_NOUN.matcher(scene.after(figure.to())).matches()) {
            return Optional.empty();
        }
        boolean direct = toll.group("of") != null && toll.group("link").isEmpty();
        boolean population = toll.group("noun").equalsIgnoreCase("population");
        boolean body = !population && BODY.matcher(toll.group("noun")).matches();
        boolean placed = !body
                && !toll.group("link").isBlank()
                && PLACING.matcher(toll.group("link")).matches();
        boolean risen = toll.group("noun").toLowerCase(Locale.ROOT).endsWith("toll")
                && RISEN.matcher(before).matches();
        boolean moved = CHANGE.matcher(toll.group("link")).matches() || ChangeTalk.about(scene, figure);
        if (!risen && (moved || (!direct && !placed))) {
            return Optional.empty();
        }
        int from = figure.from() - before.length() + toll.start("noun");
        Counted counted = counted(toll.group("noun").toLowerCase(Locale.ROOT));
        Reach reach = PlaceTail.of(scene, counted, figure.to());
        return Optional.of(scene.estimate(Passed.of(scene, figure), reach.counted(), from, reach.to(), id()));
    }

    private static Counted counted(String noun) {
        return switch (noun) {
            case "death toll", "toll", "body count" -> Subjects.people("people killed", "fatality");
            case "population" -> Subjects.people("inhabitants", "inhabitant");
            case "group's size",
                    "movement's size",
                    "organisation's size",
                    "organization's size",
                    "army's size",
                    "force's size",
                    "militia's size",
                    "network's size",
                    "insurgency's size",
                    "strength",
                    "membership",
                    "headcount",
                    "troop strength",
                    "troop level",
                    "troop levels",
                    "manpower" -> Subjects.people("members", null);
            case "readership" -> Subjects.people("readers", null);
            default -> Subjects.people("people in the " + noun, null);
        };
    }
}
