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

/** {@code two-thirds of the men came from the suburbs}, {@code women made up 7 per cent of the recruits}. */
record ShareOfWhole(Scenes scenes) implements Construction {
    private static final Pattern OF = Pattern.compile(
            "(?: of(?: (?:all|the|its|his|her|their|our|these|those|both|known|such)){0,2}|(?<half>(?: (?:all|the|its|his|her|their|our|these|those)){1,2}))(?: (?=\\p{L}))");
    private static final Pattern THOSE = Pattern.compile(
            " of (?:all )?those (?<which>(?:who (?:[\\p{L}'-]+ ){0,5}?[\\p{L}'-]+|[\\p{L}-]+ed|[\\p{L}-]+ing|killed|slain|held|left))(?= (?:were|are|had|have|was|came|said|would|did|could)\\b|[,.;])");
    private static final Pattern COPULA = Pattern.compile(
            "(?i)(?<lead>.*)\\b(?<verb>(?:has |have |had )?(?:ma(?:ke|kes|de|king) up|account(?:s|ed|ing)? for|constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|represent(?:s|ed|ing)?|form(?:s|ed|ing)?|were|are|was|is))(?: (?:only|just|fully|also|still|then))? $");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|.*(?:[,;:.–—(] ?|\\b(?:that|and|while|whereas|but|although|where|because|says|said|adds) ))(?<words>[\\p{L}\\p{M}\\d' -]{2,60}?) $");

    @Override
    public RuleId id() {
        return new RuleId("estimate-share-of-whole", 1);
    }

    @Override
    public String rationale() {
        return "A percentage or fraction of a counted noun is a share of it";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<Proposal> rows = new ArrayList<>();
        for (FoundFigure figure : scene.figures()) {
            if (figure.sort() != FoundFigure.Sort.COUNT && !ChangeTalk.about(scene, figure)) {
                whole(scene, figure).map(whole -> row(scene, figure, whole)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The whole that a share names right after it. */
    static Optional<FoundCounted> whole(Scene scene, FoundFigure figure) {
        Optional<FoundCounted> those = those(scene, figure);
        if (those.isPresent()) {
            return those;
        }
        Matcher of = OF.matcher(scene.after(figure.to()));
        boolean half =
                scene.text().substring(figure.coreFrom(), figure.coreTo()).equalsIgnoreCase("half");
        boolean inTen =
                scene.text().substring(figure.coreFrom(), figure.coreTo()).matches(".* (?:in|out of) .*");
        if (inTen && scene.counted(figure.to()).isPresent()) {
            return scene.counted(figure.to());
        }
        return of.lookingAt() && (half || of.group("half") == null)
                ? scene.counted(figure.to() + of.end())
                : Optional.empty();
    }

    /** {@code 60 per cent of those who left}. */
    private static Optional<FoundCounted> those(Scene scene, FoundFigure figure) {
        Matcher matcher = THOSE.matcher(scene.after(figure.to()));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Counted people = Subjects.people("people " + matcher.group("which"), null);
        return Optional.of(new FoundCounted(figure.to() + matcher.start("which"), figure.to() + matcher.end(), people));
    }

    private Proposal row(Scene scene, FoundFigure figure, FoundCounted whole) {
        Share share = share(scene, figure, whole);
        return scene.estimate(figure, share.counted(), share.from(), share.to(), id());
    }

    /** What a share is a share of, and how far its words go. */
    record Share(Counted counted, int from, int to) {}

    /** The share with what is said of it, before the number or after the whole. */
    static Share share(Scene scene, FoundFigure figure, FoundCounted whole) {
        String before = scene.before(figure.from());
        Matcher copula = COPULA.matcher(before);
        Matcher subject = SUBJECT.matcher("");
        if (copula.matches() && subject.reset(copula.group("lead")).matches()) {
            int start = figure.from() - before.length() + subject.start("words");
            return partBefore(whole, start, subject.group("words"));
        }
        Complement complement = Complement.at(scene, whole.to());
        boolean predicate = !complement.words().isEmpty() && complement.to() > whole.to();
        Counted part = predicate ? complement.of(scene, whole.counted(), whole.to(), true) : whole.counted();
        int to = predicate ? complement.to() : whole.to();
        Counted share =
                PlaceTail.of(scene, Subjects.percentOf(part, part.phrase()), to).counted();
        return new Share(share, figure.from(), to);
    }

    private static Share partBefore(FoundCounted whole, int from, String part) {
        Counted counted = whole.counted();
        boolean person = counted.kind() != null || counted.unit().equals("person");
        String said = Character.isUpperCase(part.charAt(0)) && from == 0
                ? Character.toLowerCase(part.charAt(0)) + part.substring(1)
                : part;
        String phrase = counted.phrase() + (person ? " who are " : " that are ") + said;
        return new Share(Subjects.percentOf(counted, phrase), from, whole.to());
    }
}
