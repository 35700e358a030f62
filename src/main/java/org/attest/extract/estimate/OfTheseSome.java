package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Of 61 Belgian recruits whose files we read, 44 had a friend across the border}. */
record OfTheseSome(Scenes scenes) implements Construction {
    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:.*[,;:] )?(?:out )?(?:of|among)(?: the| these| those| its| all| a total of| \\p{L}+'s)* $");
    private static final Pattern WHOLE =
            Pattern.compile("(?:Of|Among|Out of) (?:(?:all|the|these|those|its|their) ){0,2}");
    private static final Pattern VERB = Pattern.compile(
            " (?:had|have|has|were|was|are|is|came|come|remain(?:ed)?|went|left|died|took|returned|survived|joined|did|could|would|said|lived|belong(?:ed)?|fell|escaped|still|never|also|later|reported|admitted|named|held|got|made)\\b.*");

    private static final Pattern SAME_VERB = Pattern.compile(" (?:by|under) (?!(?:19|20)\\d\\d\\b)\\p{L}");
    private static final Pattern LISTED = Pattern.compile("(?:.*, (?:and )?|.* and )(?:only |just |another )?$");

    @Override
    public RuleId id() {
        return new RuleId("estimate-of-these-some", 1);
    }

    @Override
    public String rationale() {
        return "After a whole that opens with of, a number before a verb counts a part of it";
    }

    /** {@code 1,402 were attacks by insurgents} counts attacks, not incidents. */
    private static Counted sort(Scene scene, FoundFigure figure, Counted whole, Complement complement) {
        int at = complement.to() - complement.words().length();
        Optional<Counted> other =
                figure.sort() == FoundFigure.Sort.COUNT && !whole.unit().equals("person")
                        ? scene.counted(at).map(FoundCounted::counted)
                        : Optional.empty();
        return other.filter(counted -> !counted.unit().equals(whole.unit()))
                .orElseGet(() -> complement.of(scene, whole, figure.to(), true));
    }

    /** The whole without a number with which a sentence opens: {@code Of the inmates held in Fleury, one-fifth …}. */
    private static Optional<FoundCounted> opening(Scene scene) {
        var matcher = WHOLE.matcher(scene.text());
        return matcher.lookingAt()
                ? scene.counted(matcher.end())
                        .filter(found -> found.to() < scene.figures().get(0).from())
                : Optional.empty();
    }

    /** A verb follows, or, after a number with its verb, what goes with the same verb: <i>233 are held by one, 41 by the other</i>. */
    private static boolean isSaidOf(Scene scene, FoundFigure figure, boolean second) {
        String after = scene.after(figure.to());
        return VERB.matcher(after).matches()
                || (second
                        && SAME_VERB.matcher(after).lookingAt()
                        && LISTED.matcher(scene.before(figure.from())).matches());
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        Optional<FoundCounted> whole = opening(scene);
        for (FoundFigure figure : scene.figures()) {
            Optional<FoundCounted> own = scene.counted(figure.to());
            boolean opens = OPENS.matcher(scene.before(figure.from())).matches();
            if (opens && own.isPresent()) {
                whole = own;
            } else if (whole.isPresent() && own.isEmpty() && isSaidOf(scene, figure, !rows.isEmpty())) {
                Complement complement = Complement.at(scene, figure.to());
                Counted part = sort(scene, figure, whole.get().counted(), complement);
                Counted counted =
                        figure.sort() == FoundFigure.Sort.COUNT ? part : Subjects.percentOf(part, part.phrase());
                rows.add(scene.estimate(figure, counted, 0, scene.text().length(), id()));
            }
        }
        return rows;
    }
}
