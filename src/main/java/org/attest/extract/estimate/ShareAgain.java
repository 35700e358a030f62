package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code 46 per cent of respondents named the army, 31 per cent the insurgents}; {@code 60 percent were Iraqis, a quarter Syrians}. */
record ShareAgain(Scenes scenes) implements Construction {
    private static final Pattern FOLLOWS =
            Pattern.compile("(?i).*(?:,|;|\\band|\\bbut|\\bor|\\bwhile)(?: (?:only|just|another|a further))? $");
    private static final Pattern ARTICLE = Pattern.compile("(?:the|a|an|their|its) ");
    private static final Pattern SAID = Pattern.compile("(?<lead>.* (?:who|that) \\p{L}+) .*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-share-again", 1);
    }

    @Override
    public String rationale() {
        return "A share without a whole, after one that names it, is a share of the same";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        Counted whole = null;
        Counted part = null;
        for (FoundFigure figure : scene.figures()) {
            if (figure.sort() == FoundFigure.Sort.COUNT || ChangeTalk.about(scene, figure)) {
                continue;
            }
            FoundCounted own = ShareOfWhole.whole(scene, figure).orElse(null);
            if (own != null) {
                whole = own.counted();
                part = ShareOfWhole.share(scene, figure, own).counted();
            } else if (whole == null && PartOf.opens(scene, figure)) {
                whole = Antecedents.of(scene, figure.from())
                        .map(FoundCounted::counted)
                        .orElse(null);
                part = whole;
            } else if (whole != null && part != null && follows(scene, figure)) {
                Complement complement = Complement.at(scene, figure.to());
                Counted said = Subjects.percentOf(again(scene, figure, complement, whole, part));
                rows.add(scene.estimate(figure, said, figure.from(), complement.to(), id()));
            }
        }
        return rows;
    }

    private static boolean follows(Scene scene, FoundFigure figure) {
        return FOLLOWS.matcher(scene.before(figure.from())).matches()
                && !scene.after(figure.to()).startsWith(" of ");
    }

    /** The whole with what is said now; with the verb, or all, of what was said of the share before, when little is. */
    private static Counted again(Scene scene, FoundFigure figure, Complement complement, Counted whole, Counted part) {
        if (ARTICLE.matcher(complement.words()).lookingAt()) {
            Matcher verb = SAID.matcher(part.phrase());
            return verb.matches() ? Subjects.withPhrase(whole, verb.group("lead") + " " + complement.words()) : whole;
        }
        Counted said = complement.of(scene, whole, figure.to(), false);
        return said.phrase().equals(whole.phrase()) ? Subjects.withPhrase(said, part.phrase()) : said;
    }
}
