package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Two-thirds intended to stay}, {@code 17 per cent had been petty traders}: a share as subject of a verb. */
record ShareThenVerb(Scenes scenes) implements Construction {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:^|.*(?:[,;:–—] ?|\\b(?:and|but|while|whereas|that|though|although) ))[•*·“\"]? ?(?:(?:only|just|another|a further|yet|in all|in total|among them|of them|of these|of those|overall),? )*$");
    private static final Pattern VERB = Pattern.compile(
            " (?:(?:also|still|never|already|now|even|reportedly) )?(?:had|have|has|were|are|was|came|come|said|say|gave|went|left|fled|live|lived|rent|rented|stay|stayed|want|knew|know|took|saw|spoke|held|made|lost|told|"
                    + "intend|think|believe|report|cite|named|name|work|(?!percent|fund|need|speed|indeed|unemployed|hundred)\\p{L}{2,}ed)\\b(?! (?:chance|probability|likelihood)\\b).*");
    private static final Pattern OF_THOSE = Pattern.compile(
            "(?i)(?:.*[.;:] )?(?:of|among) (?:all )?those (?<which>killed|wounded|arrested|detained|displaced|interviewed|questioned|surveyed|who (?:[\\p{L}'-]+ ){0,4}?[\\p{L}'-]+), $");

    private static final Pattern POLL = Pattern.compile("(?i)\\b(?:poll|survey)(?:s|ed)?\\b");

    @Override
    public RuleId id() {
        return new RuleId("estimate-share-then-verb", 1);
    }

    @Override
    public String rationale() {
        return "A share as the subject of a verb is a share of the people that the text counted last";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() != FoundFigure.Sort.COUNT
                        && scene.counted(figure.to()).isEmpty()
                        && VERB.matcher(scene.after(figure.to())).matches()
                        && !ChangeTalk.about(scene, figure))
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        String before = scene.before(figure.from());
        var those = OF_THOSE.matcher(before);
        Optional<Counted> whole = Optional.empty();
        if (those.matches()) {
            whole = Optional.of(Subjects.people("people " + those.group("which"), null));
        } else if (BEFORE.matcher(before).matches()
                && POLL.matcher(scene.text()).find()) {
            whole = Alone.precedent(scene, figure.from())
                    .map(FoundCounted::counted)
                    .filter(counted -> counted.unit().equals("person"))
                    .or(() -> Optional.of(Subjects.people("respondents", "respondent")));
        } else if (BEFORE.matcher(before).matches()) {
            whole = whole(scene, figure);
        }
        return whole.map(of -> {
            Complement complement = Complement.at(scene, figure.to());
            Counted part = complement.of(scene, of, figure.to(), true);
            return scene.estimate(figure, Subjects.percentOf(part), figure.from(), complement.to(), id());
        });
    }

    /** People or households: what the paragraph counted last, else what it spoke of. */
    private static Optional<Counted> whole(Scene scene, FoundFigure figure) {
        return Alone.precedent(scene, figure.from())
                .or(() -> Alone.spokenOf(scene, figure.from()))
                .map(FoundCounted::counted)
                .filter(counted ->
                        counted.unit().equals("person") || counted.unit().equals("household"))
                .map(Subjects::lowered);
    }
}
