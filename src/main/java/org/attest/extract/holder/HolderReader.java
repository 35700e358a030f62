package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.claim.Mode;
import org.attest.extract.proposal.Holder;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Slot;

/** Tells who is said to hold what a stretch of a sentence says. */
public final class HolderReader {
    private final Slot<Ruling> slot = new Slot<>();

    /** The holders, by the words of the sentence or of the one it goes on from; empty when it is the author. */
    public List<Holder> of(Reading reading, Sentence sentence, int from, int to) {
        Ruling ruling = ruling(sentence, from);
        Optional<Ascription> own = ruling.at(from);
        if (own.isPresent()) {
            boolean quoted = Quotes.of(sentence.text()).covers(from);
            return holders(reading, sentence, ruling, own.orElseThrow(), quoted);
        }
        Optional<Said> speaker = new Speakers(reading).of(sentence, from);
        if (speaker.isPresent()) {
            Said said = speaker.orElseThrow();
            return holders(reading, said.sentence(), said.ruling(), said.ascription(), said.quoted());
        }
        return List.of();
    }

    /** Of a sentence of common length there is one, whatever part of it is asked for. */
    private Ruling ruling(Sentence sentence, int from) {
        return Line.isWhole(sentence)
                ? sentence.keep(slot, () -> Ruling.of(sentence, from))
                : Ruling.of(sentence, from);
    }

    private static List<Holder> holders(
            Reading reading, Sentence sentence, Ruling ruling, Ascription ascription, boolean quoted) {
        Antecedents antecedents = new Antecedents(reading);
        List<Holder> holders = new ArrayList<>();
        for (Name name : ascription.names()) {
            for (Name meant : antecedents.resolve(sentence, ruling, ascription.from(), name)) {
                Holder holder = new Holder(meant.printed(), quoted ? Mode.QUOTED : ascription.mode(), meant.sort());
                if (!holders.contains(holder) && !NoHolder.is(holder.name())) {
                    holders.add(holder);
                }
            }
        }
        return holders;
    }

    /** An ascription where it stands. */
    record Said(Sentence sentence, Ruling ruling, Ascription ascription, boolean quoted) {}

    /** Finds who speaks when the words of ascription stand in another sentence. */
    record Speakers(Reading reading) {
        Optional<Said> of(Sentence sentence, int offset) {
            Block block = reading.blocks().get(sentence.block());
            if (block.kind() == Block.Kind.ITEM) {
                return head(block);
            }
            String text = block.passage().quote();
            if (text.length() > 20_000) {
                return Optional.empty();
            }
            int start = sentence.passage().start() - block.passage().start();
            int base = text.offsetByCodePoints(0, start);
            Optional<Quotes.Quote> quote = Quotes.of(text).at(base + offset);
            return quote.flatMap(q -> speaker(block, text, sentence, q));
        }

        private Optional<Said> speaker(Block block, String text, Sentence sentence, Quotes.Quote quote) {
            for (Sentence other : block.sentences()) {
                int start = text.offsetByCodePoints(
                        0, other.passage().start() - block.passage().start());
                boolean closes =
                        start < quote.to() && quote.to() <= start + other.text().length();
                boolean opens = start <= quote.from()
                        && quote.from() < start + other.text().length();
                if ((closes || opens) && other.ordinal() != sentence.ordinal()) {
                    int near = closes ? quote.to() - start : quote.from() - start;
                    Optional<Said> said = nearest(other, near);
                    if (said.isPresent()) {
                        return said;
                    }
                }
            }
            return reading.before(sentence)
                    .filter(b -> b.text().matches("(?s).*[“”\"].*"))
                    .flatMap(b -> nearest(b, b.text().length()));
        }

        private static Optional<Said> nearest(Sentence sentence, int offset) {
            Ruling ruling = Ruling.of(sentence, offset);
            int point = ruling.line().at(offset);
            return ruling.ascriptions().stream()
                    .min(java.util.Comparator.comparingInt(a -> Math.abs(a.from() - point)))
                    .map(a -> new Said(sentence, ruling, a, true));
        }

        /** Whoever the sentence names that a list belongs to. */
        private Optional<Said> head(Block item) {
            int index = item.index() - 1;
            while (index >= 0 && reading.blocks().get(index).kind() == Block.Kind.ITEM && item.index() - index < 60) {
                index--;
            }
            if (index < 0 || !reading.blocks().get(index).passage().quote().matches("(?s).*:(?:\\[?\\d{1,3}\\]?)?")) {
                return Optional.empty();
            }
            List<Sentence> sentences = reading.blocks().get(index).sentences();
            Sentence last = sentences.get(sentences.size() - 1);
            Ruling ruling = Ruling.of(last, last.text().length());
            return ruling.at(last.text().length() - 1).map(a -> new Said(last, ruling, a, false));
        }
    }
}
