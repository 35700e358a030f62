package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Holder;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;

/** Finds whom a pronoun or a noun that points back means: a holder of the same paragraph, or of the one before when the paragraph opens so. */
final class Antecedents {
    private static final int FARTHEST = 5;
    private static final Pattern OPENS_BACK = Pattern.compile(
            "(?i)\\W*(?:he|she|it|they|its|his|her|their|the|this|these|in (?:its|his|her|their|a|an))\\b.*",
            Pattern.DOTALL);
    private static final Pattern GENERIC = Pattern.compile(
            "agency|group|organi[sz]ation|body|institute|institution|centre|center|panel|committee|commission|office|charity|monitor|observatory|think-tank|watchdog|newspaper|paper|daily|weekly|magazine|network|consultancy|foundation|company");

    private static final Pattern OF_THE_STATE = Pattern.compile(
            "\\b(?:police|army|military|ministry|government|court|authorities|parliament|pentagon|navy|council|prosecutors?|officials|united nations|un|institute|institution|university|agency|commission|bank)\\b");

    private final Reading reading;
    private final Map<Integer, Ruling> rulings = new HashMap<>();

    Antecedents(Reading reading) {
        this.reading = reading;
    }

    /** Whom a name of an ascription means; the name itself when it points to nothing; empty when nobody fits. */
    List<Name> resolve(Sentence sentence, Ruling ruling, int before, Name name) {
        if (!name.points()) {
            return List.of(name);
        }
        List<Name> found = search(sentence, ruling, before, name, true);
        return found.isEmpty() && name.pointer() == Name.Pointer.NOUN ? List.of(asPrinted(name)) : found;
    }

    private static Name asPrinted(Name name) {
        return Name.of(name.printed(), name.sort());
    }

    /** The nearest name before that fits; others that point back are passed over, for they point to the same. */
    private List<Name> search(Sentence sentence, Ruling ruling, int before, Name name, boolean nouns) {
        List<Name> here = in(sentence, ruling, before, name, nouns);
        boolean apart =
                ruling.ascriptions().stream().anyMatch(a -> a.from() == before && a.reach() == Ascription.Reach.AROUND);
        boolean own = apart && here.equals(fitting(first(sentence, ruling), name));
        if (!here.isEmpty() && !own) {
            return here;
        }
        for (Sentence earlier : earlier(sentence)) {
            Ruling other = rulings.computeIfAbsent(
                    earlier.ordinal(), o -> Ruling.of(earlier, earlier.text().length()));
            List<Name> there = in(earlier, other, other.line().size(), name, nouns);
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    /** Whoever a sentence begins with; a single capitalised word only when it is a name elsewhere, too. */
    private List<Name> first(Sentence sentence, Ruling ruling) {
        return FirstSubject.of(ruling.line()).stream()
                .filter(n -> !n.points())
                .filter(n ->
                        n.sort() != Holder.Sort.PERSON || n.printed().contains(" ") || isName(sentence, n.printed()))
                .toList();
    }

    private boolean isName(Sentence sentence, String word) {
        int from = Math.max(0, sentence.block() - 3);
        return reading.blocks().subList(from, sentence.block() + 1).stream()
                .map(block -> block.passage().quote())
                .anyMatch(text ->
                        text.length() < 20_000 && text.matches("(?s).*\\p{L} " + Pattern.quote(word) + "\\b.*"));
    }

    private List<Name> in(Sentence sentence, Ruling ruling, int before, Name name, boolean nouns) {
        List<Ascription> ascriptions = ruling.ascriptions();
        for (int i = ascriptions.size() - 1; i >= 0; i--) {
            Ascription a = ascriptions.get(i);
            if (a.to() <= before) {
                List<Name> names = new ArrayList<>();
                a.names().forEach(said -> names.addAll(meant(sentence, ruling, a, said, nouns)));
                List<Name> fitting = fitting(names, name);
                if (!fitting.isEmpty()) {
                    return fitting;
                }
            }
        }
        return before > 2 ? fitting(first(sentence, ruling), name) : List.of();
    }

    private List<Name> meant(Sentence sentence, Ruling ruling, Ascription a, Name said, boolean nouns) {
        if (!said.points()) {
            return List.of(said);
        }
        if (said.pointer() != Name.Pointer.NOUN || !nouns) {
            return List.of();
        }
        List<Name> found = search(sentence, ruling, a.from(), said, false);
        return found.isEmpty() ? List.of(asPrinted(said)) : found;
    }

    private static List<Name> fitting(List<Name> names, Name pointing) {
        return switch (pointing.pointer()) {
            case SEVERAL ->
                names.size() > 1 || names.stream().allMatch(n -> n.sort() != Holder.Sort.PERSON) ? names : List.of();
            case WORK -> names;
            case PERSON ->
                names.stream().filter(Antecedents::isOnePerson).limit(1).toList();
            case BODY ->
                names.stream()
                        .filter(n -> n.sort() == Holder.Sort.BODY)
                        .limit(1)
                        .toList();
            case NOUN ->
                names.stream().filter(n -> fitsNoun(n, pointing)).limit(1).toList();
            case NONE -> List.of();
        };
    }

    private static boolean isOnePerson(Name name) {
        return name.sort() == Holder.Sort.PERSON
                || (name.sort() == Holder.Sort.UNNAMED
                        && !name.printed().matches(".*(?:s|men|women|people|police)")
                        && !Words.is("plural", name.printed().toLowerCase(Locale.ROOT)));
    }

    private static boolean fitsNoun(Name name, Name pointing) {
        String noun = pointing.printed().toLowerCase(Locale.ROOT);
        String printed = name.printed().toLowerCase(Locale.ROOT);
        return printed.contains(noun)
                || (name.sort() == Holder.Sort.BODY
                        && GENERIC.matcher(noun).matches()
                        && !(noun.equals("group")
                                && OF_THE_STATE.matcher(printed).find()));
    }

    /** The sentences before in the paragraph, nearest first; then, when it opens with a word that points back, the last of the paragraph before. */
    private List<Sentence> earlier(Sentence sentence) {
        List<Sentence> found = new ArrayList<>();
        Sentence first = sentence;
        for (Sentence s = sentence; found.size() < FARTHEST; ) {
            var before = reading.before(s);
            first = s;
            if (before.isEmpty()) {
                break;
            }
            s = before.orElseThrow();
            found.add(s);
        }
        boolean atStart = reading.before(first).isEmpty();
        if (atStart && OPENS_BACK.matcher(first.text()).matches() && first.block() > 0) {
            Block block = reading.blocks().get(first.block() - 1);
            if (block.kind().isProse()) {
                List<Sentence> sentences = block.sentences();
                for (int i = sentences.size() - 1; i >= 0 && i >= sentences.size() - 4; i--) {
                    found.add(sentences.get(i));
                }
            }
        }
        return found;
    }
}
