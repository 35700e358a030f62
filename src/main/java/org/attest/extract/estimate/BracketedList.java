package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code recruits from Tunisia (1500-3000), Saudi Arabia (1500-2500), Germany and Britain (760 each)}. */
record BracketedList(Scenes scenes) implements Construction {
    @Override
    public RuleId id() {
        return new RuleId("estimate-place-then-bracket", 1);
    }

    @Override
    public String rationale() {
        return "A number in brackets after a place counts there what the list is about";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<PlacedItem> items = PlacedItems.bracketed(scene);
        Optional<ListHead> head = items.isEmpty()
                ? Optional.empty()
                : ListHead.of(scene, items.get(0).from());
        return head.map(found -> ListRows.of(scene, items, found, id())).orElseGet(List::of);
    }
}
