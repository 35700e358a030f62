package org.attest.extract.estimate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;

/** A number that a toll or a total has passed is more than it. */
final class Passed {
    private static final Pattern VERB =
            Pattern.compile("(?i).*?\\b(?<verb>pass(?:ed|es|ing)|cross(?:ed|es|ing)|broke|topped|tops|outstripped) $");

    private Passed() {}

    /** The figure with the bound that the verb before it gives; itself when none does. */
    static FoundFigure of(Scene scene, FoundFigure figure) {
        BigDecimal value = figure.figure().low();
        Matcher verb = VERB.matcher(scene.before(figure.from()));
        if (figure.figure().bound() != Bound.EXACT || value == null || !verb.matches()) {
            return figure;
        }
        String printed = verb.group("verb") + " " + figure.figure().printed();
        return new FoundFigure(
                figure.from() - verb.group("verb").length() - 1,
                figure.to(),
                figure.coreFrom(),
                figure.coreTo(),
                Figure.of(printed, value, Bound.MORE_THAN),
                figure.sort());
    }
}
