package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Saudi Arabia supplied 2,500 fighters, Russia around 2,400 and France 1,200 or more}. */
record GappedList(Scenes scenes) implements Construction {
    @Override
    public RuleId id() {
        return new RuleId("estimate-place-then-number", 1);
    }

    @Override
    public String rationale() {
        return "After a number of people, a further place with a number alone counts the same there";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<PlacedItem> items = PlacedItems.gapped(scene).stream()
                .filter(item -> scene.counted(item.figure().to()).isEmpty())
                .toList();
        if (items.isEmpty() || !follows(scene, items)) {
            return List.of();
        }
        Optional<ListHead> head = ListHead.of(scene, items.get(0).from());
        return head.map(found -> ListRows.of(scene, items, found, id())).orElseGet(List::of);
    }

    /** After people, or after other things when the numbers are large. */
    private static boolean follows(Scene scene, List<PlacedItem> items) {
        int first = items.get(0).from();
        return Heads.people(scene, first).isPresent()
                || (Heads.numbered(scene, first).isPresent()
                        && items.stream().allMatch(item -> Alone.isLarge(item.figure(), 100)));
    }
}
