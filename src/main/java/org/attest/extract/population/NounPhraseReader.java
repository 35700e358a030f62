package org.attest.extract.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** Reads adjectives, modifiers and the noun itself: {@code newly arrived Tunisian recruits}. */
final class NounPhraseReader {
    private static final int MOST_MODIFIERS = 8;
    private static final int LONGEST_NOUN = 4;
    private final Lexicon lexicon;

    NounPhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase that begins at a token, after <i>of the</i> and the like; empty when nothing known is counted. */
    Optional<NounPhrase> read(Words words, int at) {
        int from = start(words, at);
        Draft draft = new Draft(from);
        int i = from;
        while (words.has(i) && i - from <= MOST_MODIFIERS) {
            int noun = nounEnd(words, i);
            if (noun > i) {
                return draft.end(words, i, noun);
            }
            Optional<PlaceMention> place = words.place(i);
            if (place.isPresent()) {
                int after = words.afterPlace(i);
                draft.mention(i, after, place.get());
                if (isPeople(words, after, place.get())) {
                    return draft.people(words, after);
                }
                i = after;
            } else if (isModifier(words, i, from)) {
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int start(Words words, int at) {
        int i = at;
        if (words.lower(i).equals("of") || words.lower(i).equals("among")) {
            i++;
            while (lexicon.is("determiner", words.lower(i))) {
                i++;
            }
            i = afterNumber(words, i);
        }
        boolean others = words.lower(i).equals("others") && lexicon.ends(words.lower(i + 1));
        return lexicon.is("skipped", words.lower(i)) && !others ? i + 1 : i;
    }

    /** After the number of the whole in <i>300 of its 420 constables</i>. */
    private int afterNumber(Words words, int i) {
        boolean number =
                words.has(i) && (words.token(i).kind() == Token.Kind.NUMBER || lexicon.is("cardinal", words.lower(i)));
        return number ? i + 1 : i;
    }

    /** The end of the longest known noun that begins at a token and is the head of its phrase, or the token itself. */
    private int nounEnd(Words words, int i) {
        for (int to = Math.min(i + LONGEST_NOUN, words.size()); to > i; to--) {
            if (isJoined(words, i, to) && lexicon.noun(words.key(i, to)).isPresent()) {
                boolean named =
                        i > 0 && words.isCapitalised(to - 1) && !lexicon.nouns().containsKey(words.key(i, to));
                boolean goesOn = (named || lexicon.is("noun-or-adjective", words.key(i, to))) && leadsToNoun(words, to);
                return goesOn ? i : to;
            }
        }
        return i;
    }

    private boolean leadsToNoun(Words words, int at) {
        for (int i = at; i < at + 3 && words.isWord(i) && words.adjoins(i); i++) {
            if (lexicon.ends(words.lower(i))) {
                return false;
            }
            if (nounEnd(words, i) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!words.adjoins(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isModifier(Words words, int i, int from) {
        String lower = words.lower(i);
        if (!words.isWord(i)) {
            boolean quote = "“”\"‘’'".contains(lower);
            boolean comma = lower.equals(",")
                    && i > from
                    && words.isWord(i + 1)
                    && (!words.isCapitalised(i + 1) || words.place(i + 1).isPresent());
            return (quote || comma) && !lexicon.ends(words.lower(i + 1));
        }
        if (lower.equals("and") || lower.equals("or")) {
            return i > from && words.isWord(i + 1) && !lexicon.ends(words.lower(i + 1));
        }
        boolean abbreviation = words.token(i).text().length() > 1
                && words.token(i).text().equals(words.token(i).text().toUpperCase(Locale.ROOT));
        return (abbreviation || !lexicon.ends(lower)) && (!isUnknownPlural(words, i) || nounEnd(words, i + 1) > i + 1);
    }

    /** Whether a word looks like a noun that would be counted, had we known it. */
    private static boolean isUnknownPlural(Words words, int i) {
        String word = words.token(i).text();
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !words.isCapitalised(i);
    }

    /** Whether the name of a people is itself what is counted: {@code 3,000 Tunisians}. */
    private boolean isPeople(Words words, int after, PlaceMention mention) {
        String last = words.token(after - 1).text();
        boolean plural = last.endsWith("s") || last.endsWith("men");
        boolean noun = plural || last.endsWith("ese") || last.endsWith("ish") || last.endsWith("ch");
        if (!mention.demonym() || !noun) {
            return false;
        }
        boolean joined = Set.of("and", "or", ",").contains(words.lower(after))
                && words.place(after + 1).filter(PlaceMention::demonym).isPresent();
        return !joined
                && !(words.adjoins(after) && leadsToNoun(words, after))
                && (plural || !words.isWord(after) || lexicon.ends(words.lower(after)));
    }

    /** The phrase while it is read. */
    private final class Draft {
        private final int from;
        private final List<int[]> spans = new ArrayList<>();
        private final List<PlaceMention> mentions = new ArrayList<>();

        Draft(int from) {
            this.from = from;
        }

        void mention(int start, int end, PlaceMention mention) {
            spans.add(new int[] {start, end});
            mentions.add(mention);
        }

        Optional<NounPhrase> end(Words words, int head, int to) {
            CountedNoun noun = lexicon.noun(words.key(head, to)).orElseThrow();
            if (noun.sort() == CountedNoun.Sort.EXCLUDED) {
                return Optional.empty();
            }
            boolean people = noun.sort().hasOrigin();
            boolean placed = noun.sort() == CountedNoun.Sort.PLACE || noun.sort() == CountedNoun.Sort.LAND;
            List<NamedPlace> origins = new ArrayList<>();
            List<NamedPlace> places = new ArrayList<>();
            for (PlaceMention mention : mentions) {
                boolean origin =
                        people && (mention.demonym() || mention.place().type().equals("Country"));
                if (origin) {
                    origins.add(mention.place());
                } else if (people || placed) {
                    places.add(mention.place());
                }
            }
            if (words.lower(head).equals("others")) {
                return Optional.of(new NounPhrase(from, to, noun, "people", List.of(), List.of()));
            }
            String phrase = people || placed ? without(words, to) : words.text(from, to);
            return Optional.of(new NounPhrase(from, to, noun, phrase, origins, places));
        }

        Optional<NounPhrase> people(Words words, int to) {
            CountedNoun noun = new CountedNoun(CountedNoun.Sort.PEOPLE, "person", null);
            List<NamedPlace> origins =
                    mentions.stream().map(PlaceMention::place).distinct().toList();
            @Nullable String before = spans.get(0)[0] > from ? words.text(from, spans.get(0)[0]) + " " : "";
            return Optional.of(new NounPhrase(from, to, noun, before + "people", origins, List.of()));
        }

        /** The words without the names of places and peoples, and without the <i>and</i> between them. */
        private String without(Words words, int to) {
            StringBuilder kept = new StringBuilder();
            int at = from;
            for (int[] span : spans) {
                append(words, at, span[0], kept);
                at = span[1];
            }
            append(words, at, to, kept);
            return kept.toString().replaceAll("^(?:(?:and|or|,)\\s+)+", "").strip();
        }

        private void append(Words words, int start, int end, StringBuilder kept) {
            int last = end;
            boolean joins = spans.stream().anyMatch(span -> span[0] == end);
            while (joins && last > start && Set.of("and", "or", ",").contains(words.lower(last - 1))) {
                last--;
            }
            if (start < last) {
                kept.append(kept.length() == 0 ? "" : " ").append(words.text(start, last));
            }
        }
    }
}
