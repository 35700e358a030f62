package org.attest.extract.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** Finds the places of one sentence, in time linear in its length. */
final class MentionFinder {
    private static final String US = "United States";
    /** In tokens: how far a country is looked for that tells places of one name apart. */
    private static final int NEARBY = 40;

    private final NameIndex index;
    private final Neighbours neighbours;
    private final String text;
    private final List<Token> tokens;
    private final PrintedParts printed;
    private final Map<Integer, Match> matches = new HashMap<>();

    /** The entries of the longest name that begins at a token, and the token after it. */
    private record Match(List<Entry> entries, int to) {}

    MentionFinder(NameIndex index, Neighbours neighbours, Sentence sentence) {
        this.index = index;
        this.neighbours = neighbours;
        this.text = sentence.text();
        this.tokens = sentence.tokens();
        this.printed = new PrintedParts(sentence);
    }

    List<PlaceMention> mentions() {
        List<PlaceMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = longest(at);
            Optional<Entry> entry = choose(match, at);
            if (match.entries().stream().anyMatch(e -> e.sort() == Entry.Sort.NO_PLACE)) {
                at = match.to();
            } else if (entry.isPresent()) {
                NamedPlace place = Objects.requireNonNull(entry.get().place());
                boolean people = entry.get().sort() == Entry.Sort.PEOPLE;
                mentions.add(new PlaceMention(tokens.get(at).from(), printed.end(match.to() - 1), place, people));
                at = match.to();
            } else {
                at++;
            }
        }
        return withoutStatesOfAmerica(mentions);
    }

    private Match longest(int at) {
        Match known = matches.get(at);
        if (known == null) {
            known = find(at);
            matches.put(at, known);
        }
        return known;
    }

    private Match find(int at) {
        Match best = new Match(List.of(), at + 1);
        if (printed.of(at).isEmpty()) {
            return best;
        }
        int most = index.longest(printed.of(at).get(0));
        List<NamePart> parts = new ArrayList<>();
        for (int to = at; to < tokens.size() && continues(at, to) && parts.size() < most; to++) {
            parts.addAll(printed.of(to));
            List<Entry> found = index.find(parts);
            if (!found.isEmpty()) {
                best = new Match(found, to + 1);
            }
        }
        return best;
    }

    /** Whether a name may run on to a token: only space between words, or the point of <i>St.</i> */
    private boolean continues(int at, int to) {
        if (to == at) {
            return true;
        }
        Token before = tokens.get(to - 1);
        boolean point = tokens.get(to).text().equals(".") && before.text().equals("St");
        boolean possessive = printed.end(to - 1) != before.to();
        boolean word = !printed.of(to).isEmpty() && !possessive;
        return (point || word)
                && text.substring(before.to(), tokens.get(to).from()).isBlank();
    }

    private Optional<Entry> choose(Match match, int at) {
        List<Entry> entries = match.entries();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean people = entries.stream().allMatch(entry -> entry.sort() == Entry.Sort.PEOPLE);
        if (neighbours.makeLongerName(text, tokens, at, match.to(), people)) {
            return Optional.empty();
        }
        List<Entry> areas =
                entries.stream().filter(entry -> entry.sort().isArea()).toList();
        if (!areas.isEmpty() && neighbours.isCalledArea(text, tokens, at, match.to())) {
            return one(areas, at, match.to());
        }
        List<Entry> trusted = entries.stream()
                .filter(entry -> isTrusted(entry, at, match.to()))
                .toList();
        Optional<Entry.Sort> best = trusted.stream().map(Entry::sort).sorted().findFirst();
        return best.isEmpty()
                ? Optional.empty()
                : one(trusted.stream().filter(e -> e.sort() == best.get()).toList(), at, match.to());
    }

    private boolean isTrusted(Entry entry, int at, int to) {
        return switch (entry.sort()) {
            case NO_PLACE, GUARDED_AREA -> false;
            case GUARDED_CITY -> neighbours.isCalledCity(tokens, at) || isFollowedByCountry(entry, to);
            case WELL_KNOWN, PEOPLE, CITY, AREA -> true;
        };
    }

    private boolean isFollowedByCountry(Entry entry, int to) {
        NamedPlace place = entry.place();
        if (place == null || to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
            return false;
        }
        return longest(to + 1).entries().stream()
                .map(Entry::place)
                .filter(Objects::nonNull)
                .anyMatch(next ->
                        next.label().equals(place.country()) || Objects.equals(next.country(), place.country()));
    }

    /** The only one, or of several places of one name the one whose country or a part of it is named nearby, or none. */
    private Optional<Entry> one(List<Entry> entries, int at, int to) {
        List<NamedPlace> places = entries.stream()
                .map(Entry::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (places.size() == 1) {
            return Optional.of(entries.get(0));
        }
        Set<String> countries = countriesNear(at, to);
        List<Entry> near = entries.stream()
                .filter(entry -> entry.place() != null
                        && entry.place().country() != null
                        && countries.contains(entry.place().country()))
                .sorted(Comparator.comparing(Entry::sort))
                .toList();
        return near.isEmpty() ? shared(entries) : Optional.of(near.get(0));
    }

    /** A name that places of several countries have, without a country. */
    private static Optional<Entry> shared(List<Entry> entries) {
        Entry entry = entries.get(0);
        NamedPlace place = entry.place();
        return place == null || entry.sort() == Entry.Sort.WELL_KNOWN
                ? Optional.empty()
                : Optional.of(new Entry(
                        entry.parts(), new NamedPlace(place.label(), null, place.type(), null), entry.sort()));
    }

    /** The countries that the words around name, themselves or by a place that only one of them has. */
    private Set<String> countriesNear(int at, int to) {
        Set<String> countries = new HashSet<>();
        for (int i = Math.max(0, at - NEARBY); i < Math.min(tokens.size(), to + NEARBY); i++) {
            if ((i < at || i >= to) && tokens.get(i).isCapitalised()) {
                Set<String> named = longest(i).entries().stream()
                        .map(Entry::place)
                        .filter(Objects::nonNull)
                        .map(place -> place.country() == null ? place.label() : place.country())
                        .collect(Collectors.toSet());
                if (named.size() == 1) {
                    countries.addAll(named);
                }
            }
        }
        return countries;
    }

    /** Georgia is a state of the United States where the sentence names another state or city there. */
    private static List<PlaceMention> withoutStatesOfAmerica(List<PlaceMention> mentions) {
        boolean america =
                mentions.stream().anyMatch(mention -> US.equals(mention.place().country()));
        return mentions.stream()
                .filter(mention -> !america
                        || mention.demonym()
                        || !mention.place().label().equals("Georgia"))
                .toList();
    }
}
