package org.attest.extract.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code 40 soldiers killed and 60 wounded}, {@code left 12 dead}, {@code at least 30 were injured}. */
record DoneToBare(Scenes scenes) implements Construction {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("killed", "fatality"),
            Map.entry("dead", "fatality"),
            Map.entry("slain", "fatality"),
            Map.entry("murdered", "fatality"),
            Map.entry("executed", "fatality"),
            Map.entry("beheaded", "fatality"),
            Map.entry("shot", ""),
            Map.entry("died", "fatality"),
            Map.entry("drowned", "fatality"),
            Map.entry("wounded", "wounded-person"),
            Map.entry("injured", "wounded-person"),
            Map.entry("hurt", "wounded-person"),
            Map.entry("missing", "missing-person"),
            Map.entry("arrested", "prisoner"),
            Map.entry("detained", "prisoner"),
            Map.entry("captured", "prisoner"),
            Map.entry("jailed", "prisoner"),
            Map.entry("imprisoned", "prisoner"),
            Map.entry("kidnapped", "captive"),
            Map.entry("abducted", "captive"),
            Map.entry("displaced", "displaced-person"),
            Map.entry("homeless", ""),
            Map.entry("deported", ""),
            Map.entry("hospitalised", ""),
            Map.entry("hospitalized", ""),
            Map.entry("rescued", ""),
            Map.entry("freed", ""),
            Map.entry("released", ""),
            Map.entry("charged", ""),
            Map.entry("convicted", ""),
            Map.entry("sentenced", ""),
            Map.entry("trapped", ""),
            Map.entry("stranded", ""),
            Map.entry("evacuated", "displaced-person"),
            Map.entry("uprooted", "displaced-person"),
            Map.entry("fled", "displaced-person"));
    private static final Pattern DONE = Pattern.compile(
            "(?: (?:more|others|people))?(?: (?:were|was|are|is|being|have been|had been|has been|having been|have|had|has|lay|feared|presumed|confirmed|left|were left|were reported|reported|reportedly))*(?: (?:also|seriously|critically|badly|severely|reportedly|confirmed|later|still|allegedly|publicly))? (?<word>"
                    + "killed|dead|slain|murdered|executed|beheaded|shot|died|drowned|wounded|injured|hurt|missing|arrested|detained|captured|jailed|imprisoned|kidnapped|abducted|displaced|homeless|deported|hospitali[sz]ed|rescued|freed|released|charged|convicted|sentenced|trapped|stranded|evacuated|uprooted|fled)\\b"
                    + "(?! (?:people|men|women|soldiers|civilians|fighters|children|persons|policemen|bodies|officers|militants|rebels|troops|members|and \\p{L}+ (?:people|men|soldiers|civilians))\\b)");

    @Override
    public RuleId id() {
        return new RuleId("estimate-number-then-fate", 1);
    }

    @Override
    public String rationale() {
        return "A number before killed, wounded, missing and the like counts people, those of the number before it if there is one";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        return scene.figures().stream()
                .filter(figure -> figure.sort() == FoundFigure.Sort.COUNT)
                .flatMap(figure -> read(scene, figure).stream())
                .toList();
    }

    private Optional<Proposal> read(Scene scene, FoundFigure figure) {
        Matcher done = DONE.matcher(scene.after(figure.to()));
        if (!done.lookingAt() || scene.before(figure.from()).endsWith(" of ") || Ones.isWeak(scene, figure)) {
            return Optional.empty();
        }
        String word = done.group("word");
        int wordEnd = figure.to() + done.end();
        Optional<FoundCounted> noun = scene.counted(figure.to());
        boolean longer = noun.isPresent() && noun.get().to() > wordEnd && !isFateOnly(noun.get(), word);
        if (longer) {
            return Optional.empty();
        }
        Optional<FoundCounted> head = Heads.people(scene, figure.from());
        Counted base = head.map(FoundCounted::counted).orElse(Subjects.people("people", null));
        String bare = base.phrase()
                .replaceFirst(
                        "(?:^| )(?:killed|wounded|injured|hurt|dead|died|missing|captured|arrested|detained)\\b.*", "");
        String people = bare.isBlank() ? "people" : bare;
        String kind = KINDS.getOrDefault(word, "");
        Counted counted = new Counted(
                people + " " + word,
                "person",
                kind.isEmpty() ? base.kind() : kind,
                base.group(),
                base.origins(),
                base.places());
        Reach reach = PlaceTail.of(scene, counted, figure.from(), wordEnd);
        return Optional.of(scene.estimate(figure, reach.counted(), figure.from(), reach.to(), id()));
    }

    private static boolean isFateOnly(FoundCounted noun, String word) {
        return noun.counted().phrase().startsWith(word);
    }
}
