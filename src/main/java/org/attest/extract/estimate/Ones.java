package org.attest.extract.estimate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;

/** <i>One</i> counts only beside a verb of violence or another number: {@code killing one soldier and wounding three}. */
final class Ones {
    private static final Pattern VIOLENT = Pattern.compile(
            "(?i).*\\b(?:kill|wound|injur|captur|arrest|execut|behead|abduct|kidnap|destroy|lost|losing)\\p{L}*(?: at least| only| just)? $");
    private static final Pattern FATE = Pattern.compile(
            "(?: \\p{L}[\\p{L}-]*){1,3} (?:(?:was|were|had been|has been|have been) )?(?:killed|wounded|injured|missing|dead|hurt|captured|arrested|executed|abducted|kidnapped|shot|freed|detained|destroyed)(?=[.,;:)]|$| (?:and|in|by|on|when|at|during)\\b).*");

    private static final Pattern PERSON = Pattern.compile(
            " (?<noun>(?:[\\p{Ll}-]+ )?(?:soldier|policeman|policewoman|officer|civilian|woman|child|man|person|militant|gunman|fighter|guard|protester|attacker|"
                    + "assailant|bomber|insurgent|rebel|militiaman|villager|resident|worker|driver|journalist|boy|girl|bystander|passer-by|passenger|"
                    + "prisoner|hostage|commander|teacher|student|peacekeeper|serviceman|suspect|demonstrator|security guard))\\b");

    private Ones() {}

    /** The one person that a verb of violence is said of; the lexicon has plurals. */
    static Optional<FoundCounted> person(Scene scene, FoundFigure figure) {
        String printed = scene.text().substring(figure.coreFrom(), figure.coreTo());
        Matcher noun = PERSON.matcher(scene.after(figure.to()));
        if (!printed.equalsIgnoreCase("one") || !noun.lookingAt() || isWeak(scene, figure)) {
            return Optional.empty();
        }
        int from = figure.to() + 1;
        return Optional.of(new FoundCounted(from, figure.to() + noun.end(), Subjects.people(noun.group("noun"), null)));
    }

    static boolean isWeak(Scene scene, FoundFigure figure) {
        String printed = scene.text().substring(figure.coreFrom(), figure.coreTo());
        return printed.equalsIgnoreCase("one")
                && !VIOLENT.matcher(scene.before(figure.from())).matches()
                && !FATE.matcher(scene.after(figure.to())).matches();
    }
}
