package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Proposal.Reference;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.Passage;

/** Where references take hold in the running text: at a bracket, at a note mark, at a publication named in a sentence. */
final class Anchors {
    /** Words before a reference that is for comparison only. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:[Ss]ee also|[Cc]f\\.|[Cc]ompare|[Bb]ut see|[Cc]ontra)[,:]?\\s$");

    private static final int CLOSE = 3;

    /**
     * A place.
     *
     * @param follows whether it stands after what it is given for
     */
    private record Anchor(int start, int end, boolean follows, List<Reference> references) {}

    private final Reading reading;
    private final Map<Integer, List<Anchor>> bySentence = new HashMap<>();

    private Anchors(Reading reading) {
        this.reading = reading;
    }

    static Anchors of(Reading reading, List<Reference> references) {
        Anchors anchors = new Anchors(reading);
        for (Reference reference : references) {
            for (Passage mark : reference.marks()) {
                anchors.add(mark.start(), mark.end(), true, reference);
            }
            Optional<Sentence> sentence = reading.at(reference.passage().start());
            if (sentence.isPresent() && sentence.get().kind().isProse()) {
                boolean follows = reference.rule().name().startsWith("citation-bracket");
                anchors.add(reference.passage().start(), reference.passage().end(), follows, reference);
            }
        }
        anchors.bySentence.values().forEach(list -> list.sort(Comparator.comparingInt(Anchor::start)));
        return anchors;
    }

    private void add(int start, int end, boolean follows, Reference reference) {
        Optional<Sentence> found = reading.at(start);
        if (found.isEmpty()) {
            return;
        }
        Sentence sentence = found.get();
        int from = sentence.passage().start();
        boolean opens = follows && reading.text().slice(from, start).matches("[\\s(\\[]*");
        int ordinal =
                opens ? reading.before(sentence).map(Sentence::ordinal).orElse(sentence.ordinal()) : sentence.ordinal();
        bySentence
                .computeIfAbsent(ordinal, n -> new ArrayList<>())
                .add(new Anchor(start, end, follows, List.of(reference)));
    }

    /** The references for what ends at a code point: those right after it, else those that introduce its sentence. */
    List<Reference> of(int point) {
        Optional<Sentence> sentence = reading.at(point - 1);
        if (sentence.isEmpty() || !sentence.get().kind().isProse()) {
            return List.of();
        }
        List<Anchor> anchors = bySentence.getOrDefault(sentence.get().ordinal(), List.of());
        List<Reference> after = after(anchors, point);
        if (!after.isEmpty()) {
            return after;
        }
        List<Reference> named = anchors.stream()
                .filter(anchor -> !anchor.follows())
                .min(Comparator.comparingInt(anchor -> distance(anchor, point)))
                .map(Anchor::references)
                .orElse(List.of());
        return named.isEmpty() && anchors.isEmpty() ? ofList(sentence.get()) : named;
    }

    /** An anchor before a point is nearer than one after it. */
    private static int distance(Anchor anchor, int point) {
        return anchor.end() <= point ? point - anchor.end() : 100_000 + anchor.start() - point;
    }

    /** The next bracket or mark with those that stand close to it. */
    private List<Reference> after(List<Anchor> anchors, int point) {
        List<Reference> found = new ArrayList<>();
        int end = -1;
        for (Anchor anchor : anchors) {
            boolean next = end < 0 ? anchor.start() >= point : isJoined(end, anchor.start());
            if (anchor.follows() && next) {
                found.addAll(anchor.references());
                end = Math.max(end, anchor.end());
            } else if (end >= 0 && anchor.start() >= end) {
                break;
            }
        }
        List<Reference> firm =
                found.stream().filter(reference -> !isAside(reference)).toList();
        return firm.isEmpty() ? List.copyOf(found) : firm;
    }

    private boolean isJoined(int end, int start) {
        if (start - end <= CLOSE) {
            return true;
        }
        String between = reading.text().slice(end, Math.min(start, end + 60));
        return start - end < 60 && !between.contains(")") && !between.contains("]") && between.contains(";");
    }

    private boolean isAside(Reference reference) {
        int start = reference.passage().start();
        return ASIDE.matcher(reading.text().slice(Math.max(0, start - 12), start))
                .find();
    }

    /** For an item of a list, the reference that ends the line before the list. */
    private List<Reference> ofList(Sentence sentence) {
        if (sentence.kind() != Block.Kind.ITEM) {
            return List.of();
        }
        int block = sentence.block();
        while (block > 0 && reading.blocks().get(block).kind() == Block.Kind.ITEM) {
            block--;
        }
        List<Sentence> head = reading.blocks().get(block).sentences();
        if (head.isEmpty()) {
            return List.of();
        }
        Sentence last = head.get(head.size() - 1);
        boolean introduces = last.text().matches("(?s).*:\\W{0,3}\\d{0,3}\\W{0,3}")
                || last.text().matches("(?s).*\\W:\\s*");
        List<Anchor> anchors = bySentence.getOrDefault(last.ordinal(), List.of());
        return introduces && !anchors.isEmpty()
                ? anchors.get(anchors.size() - 1).references()
                : List.of();
    }
}
