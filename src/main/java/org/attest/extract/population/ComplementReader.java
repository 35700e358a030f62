package org.attest.extract.population;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.reading.Token;

/**
 * Reads what stands directly after a counted noun: what happened to it, the body it belongs to, where it comes from and
 * where it is. Relative clauses are left alone.
 */
final class ComplementReader {
    private static final Set<String> WHERE =
            Set.of("in", "inside", "across", "within", "throughout", "at", "near", "around");
    /** Words that may stand before <i>in</i> and a place and add nothing to it. */
    private static final Set<String> BEING = Set.of(
            "fighting",
            "living",
            "based",
            "sheltering",
            "residing",
            "operating",
            "active",
            "present",
            "currently",
            "now",
            "hiding",
            "staying",
            "serving",
            "working",
            "located",
            "still",
            "today",
            "already",
            "remaining");

    private static final Set<String> ADVERBS = Set.of(
            "still",
            "forcibly",
            "internally",
            "reportedly",
            "already",
            "newly",
            "currently",
            "officially",
            "either",
            "mostly",
            "recently",
            "publicly",
            "being",
            "allegedly",
            "now",
            "ever",
            "later",
            "since",
            "also",
            "all",
            "both",
            "then",
            "subsequently",
            "eventually",
            "themselves",
            "thus");
    /** Words that open a phrase that belongs to an event. */
    private static final Set<String> OF_EVENTS =
            Set.of("of", "by", "on", "against", "targeting", "between", "involving");

    private static final Set<String> NO_NAME = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "ramadan",
            "spring",
            "summer",
            "autumn",
            "winter",
            "i");
    private static final Set<String> OBJECT_OPENERS = Set.of(
            "the",
            "a",
            "an",
            "their",
            "its",
            "his",
            "her",
            "several",
            "many",
            "dozens",
            "hundreds",
            "them",
            "him",
            "some",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "are", "is", "be");
    private static final Set<String> PERFECT = Set.of("had", "have", "has");
    private static final Set<String> INSERTED = Set.of(
            "including",
            "among",
            "most",
            "mostly",
            "many",
            "mainly",
            "some",
            "all",
            "half",
            "nearly",
            "almost",
            "largely",
            "both",
            "predominantly",
            "primarily");
    private static final Set<String> BODIES = Set.of(
            "tribe",
            "clan",
            "minority",
            "community",
            "sect",
            "group",
            "brigade",
            "brigades",
            "militia",
            "militias",
            "force",
            "forces",
            "movement",
            "army",
            "network",
            "party",
            "faction",
            "family",
            "battalion",
            "organisation",
            "organization",
            "coalition",
            "alliance",
            "cell",
            "regiment",
            "division",
            "front",
            "unit",
            "insurgency");
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;
    private final PlaceListReader places;

    ComplementReader(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.places = new PlaceListReader(gazetteer);
    }

    Complements read(Words words, NounPhrase noun) {
        Complements found = new Complements(noun.to());
        if (noun.noun().sort() == CountedNoun.Sort.AREA) {
            return found;
        }
        participles(words, found);
        int before = -1;
        for (int i = 0; i < 4 && found.end() > before; i++) {
            before = found.end();
            read(words, noun.noun().sort(), found);
        }
        return found;
    }

    private void read(Words words, CountedNoun.Sort sort, Complements found) {
        int at = found.end();
        String lower = words.lower(at);
        int where = BEING.contains(lower) ? at + 1 : at;
        if (WHERE.contains(words.lower(where))) {
            where(words, where, found);
        } else if (lower.equals("from")) {
            places.read(words, at + 1).ifPresentOrElse(found::origins, () -> name(words, at, found));
        } else if (lower.equals("of") && found.phrase().isEmpty()) {
            of(words, sort, at, found);
        } else if (sort == CountedNoun.Sort.PEOPLE
                && lower.equals("among")
                && found.phrase().isEmpty()) {
            nouns(words, at, found);
        } else if (sort == CountedNoun.Sort.INCIDENT && OF_EVENTS.contains(lower)) {
            places.read(words, at + 1).ifPresentOrElse(found::places, () -> nouns(words, at, found));
        } else if (Set.of("belonging", "loyal", "affiliated", "linked", "allied", "tied")
                        .contains(lower)
                && Set.of("to", "with").contains(words.lower(at + 1))) {
            linked(words, at, found);
        } else if (found.participle() != null) {
            afar(words, at, found);
        }
    }

    /** The place after the means: {@code killed in a suicide bombing in Kandahar}. */
    private void afar(Words words, int at, Complements found) {
        boolean opens = Set.of("in", "by", "during", "on", "when", "after").contains(words.lower(at));
        boolean means = Set.of("a", "an", "the", "two", "separate", "clashes", "fighting", "air", "suicide")
                .contains(words.lower(at + 1));
        for (int i = at + 2; opens && means && i < at + 9 && words.isWord(i) && !words.isCapitalised(i); i++) {
            Optional<PlaceList> list = WHERE.contains(words.lower(i)) ? places.read(words, i + 1) : Optional.empty();
            if (list.isPresent()) {
                found.places(list.get());
                return;
            }
        }
    }

    private void where(Words words, int at, Complements found) {
        Optional<PlaceList> list = places.read(words, at + 1);
        if (list.isPresent()) {
            found.places(list.get());
            return;
        }
        int end = nameEnd(words, at + 1);
        boolean town = Set.of("in", "near", "at").contains(words.lower(at));
        if (town && end > at + 1 && end - at <= 3 && words.isCapitalised(at + 1)) {
            found.words(words.text(at, end), end);
        } else if (found.participle() != null) {
            afar(words, at, found);
        }
    }

    private void of(Words words, CountedNoun.Sort sort, int at, Complements found) {
        Optional<PlaceList> list = places.read(words, at + 1);
        if (list.isPresent()) {
            boolean origin =
                    sort.hasOrigin() && !words.lower(at - 1).matches("residents|inhabitants|people|population");
            if (origin) {
                found.origins(list.get());
            } else {
                found.places(list.get());
            }
        } else if (!name(words, at, found)) {
            nouns(words, at, found);
        }
    }

    /** A body by its name: {@code of the Northern Front}. */
    private boolean name(Words words, int at, Complements found) {
        int first = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        int end = nameEnd(words, first);
        if (end == first || words.place(first).isPresent() && words.afterPlace(first) == end) {
            return false;
        }
        if (BODIES.contains(words.lower(end))) {
            end++;
        }
        found.group(words.text(first, end));
        found.words(words.text(at, end), end);
        return true;
    }

    private void linked(Words words, int at, Complements found) {
        String link = words.text(at, at + 1);
        if (nameEnd(words, words.lower(at + 2).equals("the") ? at + 3 : at + 2) > at + 2) {
            found.words(link, at + 1);
            name(words, at + 1, found);
        }
    }

    private static int nameEnd(Words words, int first) {
        int end = first;
        while (end - first < LONGEST_NAME && isNamePart(words, end, first)) {
            end++;
        }
        while (end > first && words.lower(end - 1).equals("of")) {
            end--;
        }
        return end;
    }

    private static boolean isNamePart(Words words, int at, int first) {
        if (!words.isWord(at) || NO_NAME.contains(words.lower(at))) {
            return false;
        }
        boolean joined = at == first || words.adjoins(at);
        boolean of = words.lower(at).equals("of") && at > first && words.isCapitalised(at + 1);
        String word = words.token(at).text();
        boolean arabic = word.matches("(?:al|el|ash|as|ar|an|ad)[-‑].*");
        return joined && (words.isCapitalised(at) || of || arabic);
    }

    /** A preposition and a short phrase of common nouns: {@code on the pipeline}. */
    private void nouns(Words words, int at, Complements found) {
        int first = at + 1;
        while (Set.of("the", "a", "an", "its", "their", "this", "that", "his", "our")
                .contains(words.lower(first))) {
            first++;
        }
        int end = first;
        while (end - first < 4 && words.isWord(end) && !lexicon.ends(words.lower(end)) && isPlain(words, end)) {
            boolean excluded = lexicon.noun(words.token(end).text())
                    .filter(noun -> noun.sort() == CountedNoun.Sort.EXCLUDED)
                    .isPresent();
            if (excluded
                    || NO_NAME.contains(words.lower(end))
                    || end > first && lexicon.isParticiple(words.lower(end))) {
                break;
            }
            end++;
        }
        if (end > first && !NO_NAME.contains(words.lower(first)) && endsAPhrase(words, end)) {
            found.words(words.text(at, end), end);
        }
    }

    private static boolean isPlain(Words words, int at) {
        return words.place(at).filter(place -> !place.demonym()).isEmpty();
    }

    private boolean endsAPhrase(Words words, int end) {
        return !words.isWord(end)
                || lexicon.ends(words.lower(end))
                || lexicon.isParticiple(words.lower(end))
                || words.place(end).isEmpty();
    }

    private void participles(Words words, Complements found) {
        int verb = afterInsertion(words, found.end());
        boolean passive = PASSIVE.contains(words.lower(verb)) || PERFECT.contains(words.lower(verb));
        int at = passive ? passiveEnd(words, verb) : found.end();
        while (ADVERBS.contains(words.lower(at))) {
            at++;
        }
        int end = participleEnd(words, at);
        if (end == at) {
            return;
        }
        if (Set.of("or", "and").contains(words.lower(end))) {
            int second = participleEnd(words, end + 1);
            end = second > end + 1 ? second : end;
        }
        if (passive || !takesObject(words, end)) {
            found.participle(words.lowerKey(at, end).replaceAll(" (?:or|and) .*", ""));
            found.words(words.text(passive ? at : found.end(), end), end);
        }
    }

    /** After <i>, including 10 policemen,</i> when a verb follows; else the same token. */
    private static int afterInsertion(Words words, int at) {
        if (!words.lower(at).equals(",") || !INSERTED.contains(words.lower(at + 1))) {
            return at;
        }
        for (int i = at + 2; i < at + 14 && words.has(i); i++) {
            boolean verb = PASSIVE.contains(words.lower(i + 1)) || PERFECT.contains(words.lower(i + 1));
            if (words.lower(i).equals(",") && verb) {
                return i + 1;
            }
        }
        return at;
    }

    /** After {@code were}, {@code had been}; the first token itself when no passive begins there. */
    private static int passiveEnd(Words words, int at) {
        int end = PERFECT.contains(words.lower(at)) ? at + 1 : at;
        while (ADVERBS.contains(words.lower(end))) {
            end++;
        }
        return PASSIVE.contains(words.lower(end)) ? end + 1 : at;
    }

    private int participleEnd(Words words, int at) {
        for (int to = Math.min(at + 4, words.size()); to > at; to--) {
            if (lexicon.isParticiple(words.lowerKey(at, to))) {
                return to;
            }
        }
        return at;
    }

    /** Whether the participle is a verb in the past tense after all: {@code killed three}, {@code seized the town}. */
    private boolean takesObject(Words words, int at) {
        if (!words.has(at)) {
            return false;
        }
        boolean number = words.token(at).kind() == Token.Kind.NUMBER;
        boolean determiner = OBJECT_OPENERS.contains(words.lower(at));
        boolean name = words.isCapitalised(at) || words.place(at).isPresent();
        return number || determiner || name || lexicon.noun(words.lower(at)).isPresent();
    }
}
