package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Two-thirds of the men came from the suburbs, and upwards of 60 had served in the army}. */
record BareNumberThenVerb(Scenes scenes) implements Construction {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*(?:,|;|\\band|\\bbut|\\bwhile|\\bthat|\\bwhereas|^)(?: only| just| another| a further| an additional| the other)? $|"
                    + "(?i).*(?:,|;|\\band|\\bbut)(?: (?:by|in|until|since|at) (?:the )?[\\p{L}\\d ]{3,20}?,?)(?: only| just| some)? $|");
    private static final Pattern FATE = Pattern.compile(
            "(?:,[^,;.]{3,60},)? (?:were|was|are|have been|had been|has been)(?: (?:reportedly|also|already|later|then|confirmed|believed|reported|said to be|forcibly|internally))?"
                    + " (?<fate>killed|wounded|injured|hurt|forced (?:from|to (?:flee|leave))|displaced|driven from|uprooted|arrested|detained|evacuated|abducted|kidnapped|taken hostage|made homeless|left homeless|missing|dead|hospitali[sz]ed|freed|released|executed|beheaded|deported|evicted)\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "(?: more| others)? (?:had|have|were|are|came|remain(?:ed)?|went|died|returned|survived|joined|fled|live|lived|escaped|surrendered|defected|belonged)\\b(?! (?:to|from) \\d).*");

    @Override
    public RuleId id() {
        return new RuleId("estimate-bare-number-then-verb", 1);
    }

    @Override
    public String rationale() {
        return "A number as subject counts the people that the number before it in the sentence counted";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        if (!BEFORE.matcher(scene.before(figure.from())).matches()
                || scene.counted(figure.to()).isPresent()) {
            return Optional.empty();
        }
        Matcher fate = FATE.matcher(scene.after(figure.to()));
        if (fate.matches() && !isOfPeople(scene, figure)) {
            return Optional.of(done(scene, figure, fate));
        }
        boolean bare = VERB.matcher(scene.after(figure.to())).matches();
        Optional<FoundCounted> head = bare ? Alone.precedent(scene, figure.from()) : Optional.empty();
        return head.filter(whole -> whole.counted().unit().equals("person")
                        || whole.counted().unit().equals("household"))
                .map(whole -> {
                    Complement complement = Complement.at(scene, figure.to());
                    Counted part = complement.of(scene, whole.counted(), figure.to(), true);
                    return scene.estimate(figure, part, figure.from(), complement.to(), id());
                });
    }

    private static boolean isOfPeople(Scene scene, FoundFigure figure) {
        return Heads.people(scene, figure.from()).isPresent();
    }

    /** {@code More than 300,000 were driven from their homes}. */
    private Proposal done(Scene scene, FoundFigure figure, Matcher fate) {
        String said = fate.group("fate");
        String word = said.startsWith("forced") || said.startsWith("driven") ? "displaced" : said;
        int to = figure.to() + fate.end("fate");
        Reach reach = PlaceTail.of(scene, Subjects.people("people " + word, null), to);
        return scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id());
    }
}
