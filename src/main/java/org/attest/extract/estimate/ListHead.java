package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Block;

/**
 * What the items of a list count, and how the places of the list belong to it.
 *
 * @param scene where the head stands
 * @param found the counted phrase there
 * @param origins whether the items are where people come from, rather than where they are
 */
record ListHead(Scene scene, FoundCounted found, Counted counted, boolean origins) {
    private static final Pattern ORIGIN = Pattern.compile(
            "(?i).*\\b(?:from|origins?|nationalit(?:y|ies)|native|sent|sends?|sending|supplied|contribut\\p{L}*|suppliers?|provided|home countr(?:y|ies)|by countr(?:y|ies)|citizenship)\\b.*");
    private static final Pattern TRAVELLERS = Pattern.compile(
            "(?i)\\b(?:fighters|recruits|volunteers|foreigners|jihadis|jihadists|militants|nationals|combatants|muhajireen|mujahideen|travellers)\\b");
    private static final Pattern LEAVING = Pattern.compile(
            "(?i)\\bfrom (?:at least |about |around |some |more than |over |nearly |almost )?(?:\\d+|\\p{L}+(?: \\p{L}+)?) (?:countries|nations|states|nationalities)\\b");
    private static final Pattern POINTING = Pattern.compile("(?i)^(?:following|next) (?=\\p{L})");
    private static final Pattern HOST = Pattern.compile(
            "(?i).*\\b(?:host(?:s|ed|ing)?|shelter\\p{L}*|regist\\p{L}+|receiv\\p{L}+|destinations?|took in|taken in|liv(?:e|es|ing)|settled|spread|distribut\\p{L}+|region|arrived in|fled to|killed in|carried out in|occurred in|located|present in)\\b.*");

    /** The head of a list whose first item begins at an offset; empty when nothing before it is counted. */
    static Optional<ListHead> of(Scene scene, int first) {
        Optional<ListHead> same = in(scene, first, first);
        if (same.isPresent()) {
            return same;
        }
        Optional<ListHead> bare = ofBareNumber(scene, first);
        if (bare.isPresent()) {
            return bare;
        }
        Optional<ListHead> before = scene.previous()
                .filter(previous -> leads(scene, previous))
                .flatMap(previous -> inPrevious(previous, first));
        if (before.isPresent()) {
            return before;
        }
        Block block = scene.reading().blocks().get(scene.sentence().block());
        return isItem(block) ? above(scene) : ofPeople(scene, first);
    }

    /** The same when it is people, of whom a number may stand in an earlier sentence of the paragraph. */
    static Optional<ListHead> ofPeople(Scene scene, int first) {
        Optional<FoundCounted> near = Alone.precedent(scene, first)
                .filter(found -> found.counted().unit().equals("person")
                        || found.counted().unit().equals("household"));
        return near.map(found -> {
            FoundCounted here = new FoundCounted(Math.max(0, first - 1), Math.max(1, first), found.counted());
            ListHead head = head(scene, here, first, first);
            boolean travellers = !found.counted().origins().isEmpty()
                    && TRAVELLERS.matcher(found.counted().phrase()).find();
            boolean left = found.counted().origins().isEmpty()
                    && !HOST.matcher(scene.text()).matches()
                    && speaksOfLeaving(scene);
            return travellers || left ? new ListHead(scene, head.found(), head.counted(), true) : head;
        });
    }

    /** Whether the sentence before, or this one, tells of people who went abroad from many countries. */
    private static boolean speaksOfLeaving(Scene scene) {
        return LEAVING.matcher(scene.text()).find()
                || scene.previous()
                        .filter(before -> LEAVING.matcher(before.text()).find())
                        .isPresent();
    }

    private static Optional<ListHead> above(Scene scene) {
        return lead(scene).flatMap(head -> in(head, head.text().length(), -1));
    }

    /** The last sentence of the paragraph or heading before the items of a list. */
    static Optional<Scene> lead(Scene scene) {
        List<Block> blocks = scene.reading().blocks();
        int index = scene.sentence().block() - 1;
        int steps = 0;
        while (index >= 0 && steps < 40 && isItem(blocks.get(index))) {
            index--;
            steps++;
        }
        if (index < 0 || blocks.get(index).sentences().isEmpty()) {
            return Optional.empty();
        }
        Block block = blocks.get(index);
        var last = block.sentences().get(block.sentences().size() - 1);
        boolean leads = block.kind() == Block.Kind.HEADING || last.text().matches("(?s).*:\\W{0,3}\\d{0,3}\\W{0,2}");
        return leads ? Optional.of(new Scene(scene.reading(), last, scene.readers())) : Optional.empty();
    }

    private static boolean isItem(Block block) {
        return block.kind() == Block.Kind.ITEM
                || (block.passage().quote().length() < 90
                        && block.kind() == Block.Kind.BODY
                        && !block.passage().quote().matches("(?s).*:\\W{0,3}\\d{0,3}\\W{0,2}"));
    }

    /** {@code Some 4.8 million have fled, most of them to Turkey (2.7 million)}: people, whatever the sentence before counted. */
    private static Optional<ListHead> ofBareNumber(Scene scene, int first) {
        return scene.figuresBefore(first).stream()
                .filter(figure -> Alone.is(scene, figure) && Alone.isLarge(figure, 100))
                .findFirst()
                .flatMap(figure -> Alone.precedent(scene, figure.from())
                        .filter(found -> found.counted().unit().equals("person"))
                        .map(found -> {
                            Counted plain = Alone.withoutFate(found.counted());
                            FoundCounted here = new FoundCounted(figure.from(), figure.to(), plain);
                            return head(scene, here, first, first);
                        }));
    }

    /** A sentence of the paragraph, or what stands before an item of a list. */
    private static boolean leads(Scene scene, Scene previous) {
        int block = scene.sentence().block();
        return previous.sentence().block() == block
                || isItem(scene.reading().blocks().get(block))
                || previous.text().endsWith(":");
    }

    /** The people that the sentence counts, else what it speaks of last. */
    private static Optional<ListHead> inPrevious(Scene previous, int first) {
        Optional<FoundCounted> topic =
                Heads.topic(previous).filter(found -> found.counted().unit().equals("person"));
        int end = previous.text().length();
        return topic.isPresent() ? topic.map(found -> head(previous, found, end, first)) : in(previous, end, first);
    }

    private static Optional<ListHead> in(Scene scene, int before, int first) {
        return Heads.forList(scene, before).map(found -> head(scene, found, before, first));
    }

    private static ListHead head(Scene scene, FoundCounted found, int before, int first) {
        String lead = scene.text().substring(0, before);
        String near = lead.substring(Math.max(0, lead.length() - 80));
        boolean origins;
        if (first == before && near.matches("(?i).*\\bfrom (?:the )?$")) {
            origins = true;
        } else if (first == before && near.matches("(?i).*\\b(?:in|to|into|at|within|inside) (?:the )?$")) {
            origins = false;
        } else if (ORIGIN.matcher(lead).matches()) {
            origins = true;
        } else {
            boolean travels = found.counted().unit().equals("person")
                    && TRAVELLERS.matcher(lead).find();
            origins = travels && !HOST.matcher(lead).matches();
        }
        boolean opens =
                found.from() == 0 || scene.text().substring(0, found.from()).isBlank();
        Counted said = opens ? Subjects.lowered(found.counted()) : found.counted();
        Counted counted =
                Subjects.withPhrase(said, POINTING.matcher(said.phrase()).replaceFirst(""));
        return new ListHead(scene, found, counted, origins);
    }

    /** An item's proposal with the holders and the time of the head, where it has none. */
    Proposal lend(Proposal.Estimate item) {
        return scene.lend(item, found.from(), found.to());
    }

    /** What an item counts. */
    Counted at(List<NamedPlace> places) {
        return origins ? Subjects.withOrigins(counted, places) : Subjects.withPlaces(counted, places);
    }
}
