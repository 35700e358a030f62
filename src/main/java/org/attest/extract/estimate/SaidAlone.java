package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code The agency counts 500 returnees; the ministry speaks of 1,200}. */
record SaidAlone(Scenes scenes) implements Construction {
    private static final Pattern SAID = Pattern.compile(
            "(?i).*\\b(?:(?:spoke|speaks?|spoken|speaking|talk(?:s|ed)|wrote|writes) of|says?|said|gives?|gave|given|counts?|counted|claims?|claimed|cites?|cited|quotes?|quoted|reckons?|reckoned|estimates?|estimated|"
                    + "(?:project|institute|centre|center|group|survey|report|ministry|agency|database|register|study|count|observatory|monitor) ha(?:s|d|ve)|believes?|reports?|reported|records?|recorded|lists?|listed|prefers?|preferred|accepts?|accepted|acknowledges?|acknowledged|admits?(?: to)?|admitted(?: to)?|concedes?|conceded|confirms?|confirmed|"
                    + "documents?|documented|suggests?|suggested|settled (?:on|for)|call on|can muster|fields?|fielded|musters?|mustered|deploys?|deployed|"
                    + "(?:thinks?|thought|say|said|believe)(?: that)? (?:it|the (?:real |true |actual )?(?:number|figure|total)) (?:is|may be|could be|might be|is closer to)|"
                    + "(?:gave|gives|put|cited|cites|offers|offered|has|had|uses|used) an? (?:[\\p{L}-]+ ){0,2}(?:figure|number|total|estimate),? of|alleg(?:es|ed)|"
                    + "(?:corrected|revised|raised|lowered|changed)(?: [\\p{L}' ]{0,25})? to|"
                    + "(?:figures?|number|total|median|count|estimates?|tally|toll|it)(?: [\\p{L}' ]{0,30})?(?:, [^,]{1,40})?,? (?:is|was|stands at|stood at|ranges? from|ranged from|ranges? between|ranged between|comes to|came to))"
                    + "(?: (?:only|just|now|then|some|another|a total of|the (?:figure|number) of|a (?:figure|number|total) of|instead|for [12]\\d{3}))*,? [“‘\"']?$");

    @Override
    public RuleId id() {
        return new RuleId("estimate-said-alone", 1);
    }

    @Override
    public String rationale() {
        return "A number that somebody gives without saying of what counts what the number before it counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> Alone.isLarge(figure, 10)
                        && Alone.is(scene, figure)
                        && SAID.matcher(scene.before(figure.from())).matches()
                        && !ChangeTalk.about(scene, figure)
                        && scene.figuresBefore(figure.from()).stream()
                                .allMatch(before -> before.sort() == FoundFigure.Sort.COUNT))
                .flatMap(figure -> Alone.precedent(scene, figure.from())
                        .or(() -> Alone.spokenOf(scene, figure.from()).filter(SaidAlone::isPeople))
                        .stream()
                        .map(found -> row(scene, figure, Subjects.lowered(found.counted()))))
                .toList();
    }

    private static boolean isPeople(FoundCounted found) {
        return found.counted().unit().equals("person")
                && !found.counted().phrase().equals("people");
    }

    private Proposal row(Scene scene, FoundFigure figure, Counted counted) {
        Reach reach = PlaceTail.of(scene, counted, figure.to());
        return scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id());
    }
}
