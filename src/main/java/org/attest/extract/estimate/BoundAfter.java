package org.attest.extract.estimate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;

/** Reads a bound that follows what is counted: <i>40 soldiers or more</i>, <i>200 men at most</i>. */
final class BoundAfter {
    private static final Pattern BOUND = Pattern.compile(
            " or (?<more>more)\\b| or (?<less>fewer|less)\\b|,? at (?:the very |the )?(?<least>least)\\b|,? at (?:the very |the )?(?<most>most)\\b");

    private BoundAfter() {}

    /** The number with the bound that begins at an offset; the number itself when none does, or it has one of its own. */
    static FoundFigure of(Scene scene, FoundFigure figure, int at) {
        Matcher bound = BOUND.matcher(scene.after(at));
        BigDecimal value = figure.figure().low();
        if (value == null || figure.figure().bound() != Bound.EXACT || !bound.lookingAt()) {
            return figure;
        }
        boolean lower = bound.group("more") != null || bound.group("least") != null;
        Figure bounded = Figure.of(
                scene.sentence().text().substring(figure.from(), at + bound.end()),
                value,
                lower ? Bound.AT_LEAST : Bound.AT_MOST);
        return new FoundFigure(figure.from(), figure.to(), figure.coreFrom(), figure.coreTo(), bounded, figure.sort());
    }
}
