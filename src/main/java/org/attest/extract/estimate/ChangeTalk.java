package org.attest.extract.estimate;

import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;

/** Whether a number is the figure of a change or a chance and so counts nothing by itself. */
final class ChangeTalk {
    private static final String VERBS =
            "(?:r[io]se[ns]?|rising|gr[eo]w\\p{L}*|grow\\p{L}*|increas\\p{L}+|jump\\p{L}*|climb\\p{L}*|soar\\p{L}*|surg\\p{L}+|swell\\p{L}*|swollen|expand\\p{L}*|balloon\\p{L}*|"
                    + "fall\\p{L}*|fell|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+|dwindl\\p{L}+|shr[aiu]nk\\p{L}*|s[aiu]nk\\p{L}*|slip\\p{L}*|slump\\p{L}*|plung\\p{L}+|"
                    + "plummet\\p{L}*|halv\\p{L}+|doubl\\p{L}+|tripl\\p{L}+|quadrupl\\p{L}+|reduc\\p{L}+|cut|lower\\p{L}*|rais\\p{L}+|up|down)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*\\b" + VERBS
                    + "\\b[^.;]{0,60}\\b(?:by|to|from)(?: [^.;,\\d]{0,20})? $|.*\\b(?<!\\bmade )(?<!\\bmake )(?<!\\bmakes )(?<!\\bmaking )(?:up|down) $|.*\\bby $");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)[ -](?:(?:\\p{L}+ ){0,1}(?:rise|increase|drop|fall|decline|decrease|growth|reduction|jump|surge|cut|hike|chance|probability|likelihood|odds|confidence|interest|discount)\\b|(?:more|fewer|less|higher|lower|larger|greater|smaller)\\b).*");

    private ChangeTalk() {}

    static boolean about(Scene scene, FoundFigure figure) {
        return BEFORE.matcher(scene.before(figure.from())).matches()
                || AFTER.matcher(scene.after(figure.to())).matches();
    }
}
