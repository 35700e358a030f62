package org.attest.extract.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** What the rules of this package share: the sentences they read and the proposals they make. */
final class Territories {
    private final Gazetteer gazetteer;
    private final HolderReader holders;

    Territories(Gazetteer gazetteer, HolderReader holders) {
        this.gazetteer = gazetteer;
        this.holders = holders;
    }

    /** What one construction reads in a sentence. */
    interface Construction {
        void read(Sheet sheet);
    }

    List<Proposal> read(Reading reading, RuleId rule, Construction construction) {
        List<Proposal> proposals = new ArrayList<>();
        Whereabouts whereabouts = new Whereabouts(gazetteer, reading);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.kind().isProse()) {
                Names names = new Names(gazetteer, sentence.text(), sentence.tokens());
                construction.read(new Sheet(reading, sentence, names, whereabouts, rule, holders, proposals));
            }
        }
        return proposals;
    }

    /** A sentence with what is proposed for it. */
    record Sheet(
            Reading reading,
            Sentence sentence,
            Names names,
            Whereabouts whereabouts,
            RuleId rule,
            HolderReader holders,
            List<Proposal> proposals) {

        String word(int token) {
            return token >= 0 && token < sentence.tokens().size()
                    ? sentence.tokens().get(token).text()
                    : "";
        }

        int size() {
            return sentence.tokens().size();
        }

        int from(int token) {
            return sentence.tokens().get(token).from();
        }

        /** The offset after the token before a position, without a possessive ending. */
        int to(int token) {
            String text = word(token - 1);
            int end = sentence.tokens().get(token - 1).to();
            return text.endsWith("’s") || text.endsWith("'s") ? end - 2 : end;
        }

        /** Proposes an area of a state. */
        void area(int from, int to, int at, String name, @Nullable NamedPlace country, boolean alone) {
            Optional<PlaceMention> following = alone ? whereabouts.following(sentence, to) : Optional.empty();
            Optional<NamedPlace> said = following.map(PlaceMention::place);
            add(from, following.map(PlaceMention::to).orElse(to), at, name, false, said.orElse(country));
        }

        /** Proposes a wilaya that a group declares. */
        void wilaya(int from, int to, String name) {
            Optional<PlaceMention> following = whereabouts.following(sentence, to);
            boolean direct = following.isPresent()
                    && sentence.text().substring(to, following.get().from()).length() < 6;
            NamedPlace country = whereabouts
                    .ofWilaya(sentence, from, to)
                    .or(() -> following.map(PlaceMention::place))
                    .orElse(null);
            add(from, direct ? following.get().to() : to, from, name, true, country);
        }

        /** Proposes a wilaya of a list by its name; the country is the one that stands between the word and the list. */
        void listedWilaya(int word, int start, int end) {
            NamedPlace country = whereabouts
                    .following(sentence, to(word + 1))
                    .filter(mention -> mention.to() <= from(start))
                    .map(PlaceMention::place)
                    .orElse(null);
            add(from(start), to(end), from(start), "Wilayat " + names.printed(start, end), true, country);
        }

        private void add(int from, int to, int at, String name, boolean wilaya, @Nullable NamedPlace country) {
            Sources sources = Sources.of(holders.of(reading, sentence, at, at + 1));
            proposals.add(new Proposal.Territory(sentence.part(from, to), name, wilaya, country, sources, rule));
        }

        /** The country of an area as a place of its own. */
        @Nullable
        NamedPlace country(@Nullable NamedPlace area) {
            if (area == null || area.country() == null) {
                return null;
            }
            return whereabouts.country(area.country()).orElse(new NamedPlace(area.country(), null, "Country", null));
        }
    }
}
