package org.attest.extract.estimate;

import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;

/** <i>One</i> counts only beside a verb of violence or another number: {@code killing one soldier and wounding three}. */
final class Ones {
    private static final Pattern VIOLENT = Pattern.compile(
            "(?i).*\\b(?:kill|wound|injur|captur|arrest|execut|behead|abduct|kidnap|destroy|lost|losing)\\p{L}*(?: at least| only| just)? $");
    private static final Pattern FATE = Pattern.compile(
            "(?: \\p{L}[\\p{L}-]*){1,3} (?:(?:was|were|had been|has been|have been) )?(?:killed|wounded|injured|missing|dead|captured|arrested|executed|abducted|kidnapped)\\b.*");

    private Ones() {}

    static boolean isWeak(Scene scene, FoundFigure figure) {
        String printed = scene.text().substring(figure.coreFrom(), figure.coreTo());
        return printed.equalsIgnoreCase("one")
                && !VIOLENT.matcher(scene.before(figure.from())).matches()
                && !FATE.matcher(scene.after(figure.to())).matches();
    }
}
