package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Mode;
import org.attest.extract.holder.Ascription.Reach;
import org.attest.extract.proposal.Holder;

/** Ascriptions by a verb with its subject: <i>the ministry said</i>, <i>said Ousmane Garba</i>, <i>Osei and Haddad give</i>. */
final class SubjectVerbs {
    private SubjectVerbs() {}

    static List<Ascription> in(Line line) {
        List<Ascription> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Set<VerbSort> sorts =
                    line.isWord(i) && !(line.isCapital(i) && i > 0) ? Words.verb(line.lower(i)) : Set.of();
            if (!sorts.isEmpty() && VerbForm.isFinite(line, i)) {
                at(line, i, sorts, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Ascription> at(Line line, int verb, Set<VerbSort> sorts, List<Ascription> before) {
        boolean finds = line.lower(verb).matches("f(?:inds?|ound)");
        boolean says = finds || sorts.contains(VerbSort.SAY) || sorts.contains(VerbSort.ASSERT);
        Mode mode = sorts.contains(VerbSort.ASSERT) ? Mode.ASSERTED : Mode.PARAPHRASED;
        if (line.lower(verb).endsWith("ing")) {
            return says ? participle(line, verb, mode, before) : Optional.empty();
        }
        if (says) {
            Optional<Ascription> inverted = inverted(line, verb, mode);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        if (!VerbForm.hasItsObject(line, verb, sorts)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = PhraseBefore.subject(line, verb);
        if (subject.isEmpty()) {
            return shared(line, verb, mode, before);
        }
        Phrase phrase = subject.orElseThrow();
        List<Name> names = Naming.of(line, phrase.from(), phrase.to());
        boolean work = isWork(line, phrase);
        if (!(says
                        || (work && sorts.contains(VerbSort.SHOW))
                        || sorts.contains(VerbSort.THAT)
                        || sorts.contains(VerbSort.GIVE))
                || !canHold(line, names, phrase, verb, says)) {
            return Optional.empty();
        }
        if (finds && names.stream().anyMatch(name -> !canFind(name))) {
            return Optional.empty();
        }
        Reach reach = Complement.isStandingApart(line, phrase.outer(), verb) ? Reach.AROUND : Reach.AFTER;
        boolean shows = sorts.contains(VerbSort.SHOW) && work;
        if (reach == Reach.AROUND && !says && !shows) {
            return Optional.empty();
        }
        return Optional.of(new Ascription(phrase.outer(), verb + 1, names, reach, mode));
    }

    /** Soldiers and policemen find things; who studies something finds figures. */
    private static boolean canFind(Name name) {
        return name.points()
                || name.sort() == Holder.Sort.PERSON
                || !name.printed()
                        .matches(
                                "(?i).*\\b(?:police|army|military|troops|soldiers|forces?|guards?|residents|villagers|rescuers|navy|fighters|rebels)\\b.*");
    }

    private static boolean isWork(Line line, Phrase phrase) {
        int start = phrase.from();
        while (line.is("determiner", start)) {
            start++;
        }
        for (int i = start + 1; i < phrase.to(); i++) {
            if (line.isCapital(i) && Words.named("publications", line.text(i))) {
                return true;
            }
        }
        return WorkNaming.head(line, start, phrase.to()) >= 0;
    }

    private static boolean canHold(Line line, List<Name> names, Phrase phrase, int verb, boolean says) {
        int first = phrase.outer();
        if (names.isEmpty()
                || line.is("negative", first - 1)
                || line.lower(first).equals("no")
                || line.lower(first - 1).equals("neither")) {
            return false;
        }
        if (line.is("pronoun", phrase.from()) && phrase.to() - phrase.from() == 1) {
            return VerbForm.opensClause(line, phrase.from());
        }
        if (VerbForm.isNounLike(line, verb) && names.size() == 1 && !isPlural(line, phrase)) {
            return false;
        }
        boolean described = line.is("determiner", phrase.from());
        return names.stream()
                .allMatch(name -> name.known() || (says && described && name.sort() == Holder.Sort.UNNAMED));
    }

    private static boolean isPlural(Line line, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (line.lower(i).matches(".*(?:s|men|women|people|police|media|staff)|they|et|data")) {
                return true;
            }
        }
        return false;
    }

    /** <i>…, said Ousmane Garba, a former colonel</i>. */
    private static Optional<Ascription> inverted(Line line, int verb, Mode mode) {
        if (!line.text(verb - 1).matches("[,”\"’?!—–]")
                || line.lower(verb).matches("tells?|told|confirms?|reveals?|warns")) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = PhraseAfter.at(line, verb + 1);
        if (phrase.isEmpty() || line.is("pronoun", verb + 1)) {
            return Optional.empty();
        }
        Phrase found = phrase.orElseThrow();
        int next = found.outerTo();
        boolean ends = !line.has(next) || line.isMark(next) || line.is("follower", next) || line.isTime(next);
        List<Name> names = Naming.of(line, found.from(), found.to());
        return ends && !names.isEmpty() && names.stream().allMatch(Name::known)
                ? Optional.of(new Ascription(verb, next, names, Reach.AROUND, mode))
                : Optional.empty();
    }

    /** <i>The ministry gave a lower toll, saying that …</i>, <i>X is quoted as saying</i>. */
    private static Optional<Ascription> participle(Line line, int verb, Mode mode, List<Ascription> before) {
        if (line.lower(verb - 1).equals("as") && line.lower(verb - 2).equals("quoted")) {
            int passive = verb - 2;
            while (passive > 0
                    && (line.is("passive", passive - 1)
                            || line.is("auxiliary", passive - 1)
                            || line.is("adverb", passive - 1))) {
                passive--;
            }
            int start = PhraseBefore.start(line, passive);
            List<Name> names = Naming.of(line, start, passive);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Ascription(start, verb + 1, names, Reach.AFTER, Mode.REPORTED));
        }
        return line.text(verb - 1).equals(",") ? shared(line, verb, mode, before) : Optional.empty();
    }

    /** The subject of the clause before: <i>Claire Dumont doubts it, and says …</i>. */
    private static Optional<Ascription> shared(Line line, int verb, Mode mode, List<Ascription> before) {
        int i = verb - 1;
        while (i > 0 && (line.is("auxiliary", i) || line.is("adverb", i))) {
            i--;
        }
        boolean joins = line.lower(i).matches("and|but")
                || (line.text(i).equals(",") && line.lower(verb).endsWith("ing"));
        if (!joins || Complement.isStandingApart(line, verb, verb)) {
            return Optional.empty();
        }
        List<Name> names = before.isEmpty()
                ? FirstSubject.of(line)
                : before.get(before.size() - 1).names();
        return names.isEmpty() || !names.stream().allMatch(Name::known)
                ? Optional.empty()
                : Optional.of(new Ascription(verb, verb + 1, names, Reach.AFTER, mode));
    }
}
