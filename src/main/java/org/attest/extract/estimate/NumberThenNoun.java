package org.attest.extract.estimate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code more than 3,000 Tunisian fighters in Syria}. */
record NumberThenNoun(Scenes scenes) implements Construction {
    private static final Pattern SMALL = Pattern.compile("(?i)two|three|four");
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?<!\\bof )(?:.*[^\\p{L}])?(?:the|these|those) $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-number-then-noun", 1);
    }

    @Override
    public String rationale() {
        return "A number before a noun of the lexicon counts it";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    /** <i>The two men</i>, known from before and with nothing said of their number. */
    private static boolean isMentionedAgain(Scene scene, FoundFigure figure, FoundCounted found) {
        boolean plain = found.counted().phrase().indexOf(' ') < 0
                && found.counted().origins().isEmpty()
                && found.counted().places().isEmpty();
        String printed = scene.text().substring(figure.coreFrom(), figure.coreTo());
        return plain
                && SMALL.matcher(printed).matches()
                && DEFINITE.matcher(scene.before(figure.from())).matches();
    }

    /** <i>6.3 members</i>: a mean, not a number of them. */
    private static boolean isMean(FoundFigure figure, FoundCounted found) {
        String unit = found.counted().unit();
        boolean whole = unit.equals("person") || unit.equals("household") || unit.equals("attack");
        return whole
                && Stream.of(figure.figure().low(), figure.figure().high())
                        .filter(Objects::nonNull)
                        .anyMatch(end -> end.stripTrailingZeros().scale() > 0);
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        Optional<FoundCounted> noun = scene.counted(figure.to());
        Optional<FoundCounted> found = noun.isPresent() ? noun : Ones.person(scene, figure);
        if (found.isEmpty()
                || Ones.isWeak(scene, figure)
                || isMentionedAgain(scene, figure, found.get())
                || isMean(figure, found.get())) {
            return Optional.empty();
        }
        Counted done = DoneTo.before(scene, figure, found.get().counted());
        done = Inclusion.of(scene, figure, Possessor.of(scene, figure, done));
        Reach reach = PlaceTail.of(scene, done, figure.from(), found.get().to());
        FoundFigure bounded = BoundAfter.of(scene, figure, found.get().to());
        int to = Math.max(reach.to(), figure.from() + bounded.figure().printed().length());
        return Optional.of(scene.estimate(bounded, reach.counted(), figure.from(), to, id()));
    }
}
