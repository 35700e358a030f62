package org.attest.extract.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Aleppo, a city of 2.3 million}, {@code the camp houses 23,000}. */
record TownOf(Scenes scenes) implements Construction {
    private static final Pattern TOWN = Pattern.compile(
            "(?i).*\\b(?:city|town|village|settlement|camp|country|nation|island) of $|.*\\b(?:camps?|city|town|village|country|settlement|shelters?)\\b[^.;:]{0,40} (?:(?:now|currently|still) )?(?:houses|housed|hosts|hosted|shelters|sheltered|accommodates|accommodated)(?: now| only| some)? $");
    private static final Pattern END =
            Pattern.compile("(?:[.,;:)]|$| (?:before|in|on|near|and|with|at|when|until|that|but|to)\\b).*");
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    @Override
    public RuleId id() {
        return new RuleId("estimate-town-of", 1);
    }

    @Override
    public String rationale() {
        return "A town or camp of so many, or that houses so many, has so many inhabitants";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        BigDecimal value = figure.figure().low() == null
                ? figure.figure().high()
                : figure.figure().low();
        if (value == null
                || value.compareTo(LEAST) < 0
                || !TOWN.matcher(scene.before(figure.from())).matches()
                || !END.matcher(scene.after(figure.to())).matches()) {
            return Optional.empty();
        }
        Counted counted = Subjects.people("inhabitants", "inhabitant");
        Reach reach = PlaceTail.of(scene, counted, figure.from(), figure.to());
        return Optional.of(scene.estimate(figure, reach.counted(), figure.from(), figure.to(), id()));
    }
}
