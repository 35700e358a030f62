package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code It listed 412 disappeared persons in 2010, 530 in 2011 and 618 a year later}. */
record AnotherTime(Scenes scenes) implements Construction {
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i).*(?:,|;|\\band|\\bbut|\\bthen|\\bto)(?: (?:only|just|another|a further|some|to|then|still))*,? $");
    private static final Pattern BY_THEN = Pattern.compile(
            "(?i).*[,;] by (?:the end of (?:the|that) (?:next|following|same|year)|[\\p{L} ]{0,20}\\b20\\d\\d|then)\\b[^.;\\d]{0,50} $");
    private static final Pattern TIME = Pattern.compile(
            "[\"”’']?,? ?(?:(?:in|by|as of|at the end of|during|for|since|at the start of) (?:the )?(?:(?:early|mid|late|spring|summer|autumn|fall|winter|first|second|third|fourth|half|quarter|end|months?|of|the|January|February|March|April|May|June|July|August|September|October|November|December)[ -])*(?:19|20)\\d\\d\\b"
                    + "|(?:in|by) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|(?:a|one|two|three|four|six|ten|eighteen) (?:years?|months?|weeks?|days?) (?:later|earlier|before|on)\\b"
                    + "|the (?:year|month|week) (?:before|after)|the (?:previous|following|next|preceding|same) (?:year|month|week|day)\\b|last year|this year|today|now| ?\\((?:19|20)\\d\\d\\)).*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-another-time", 1);
    }

    @Override
    public String rationale() {
        return "A number alone with another time counts what the number before it in the sentence counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> Alone.is(scene, figure) && isOfAnotherTime(scene, figure))
                .flatMap(figure -> Alone.precedent(scene, figure.from()).stream()
                        .map(found -> row(scene, figure, found.counted())))
                .toList();
    }

    /** <i>The police arrested 43 in August and 15 in May</i>: what befell the one befell the other. */
    private Proposal row(Scene scene, FoundFigure figure, Counted counted) {
        List<FoundFigure> before = scene.figuresBefore(figure.from());
        FoundFigure last = before.isEmpty() ? figure : before.get(before.size() - 1);
        Counted same = Alone.is(scene, last) ? DoneTo.before(scene, last, Alone.withoutFate(counted)) : counted;
        Counted said = same.phrase().equals(Alone.withoutFate(counted).phrase()) ? counted : same;
        return scene.estimate(figure, said, figure.from(), figure.to(), id());
    }

    private static boolean isOfAnotherTime(Scene scene, FoundFigure figure) {
        String before = scene.before(figure.from());
        boolean after = FOLLOWS.matcher(before).matches()
                && TIME.matcher(scene.after(figure.to())).matches();
        return (after || BY_THEN.matcher(before).matches()) && !ChangeTalk.about(scene, figure);
    }
}
