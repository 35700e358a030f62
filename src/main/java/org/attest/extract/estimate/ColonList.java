package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Tunisia: 3,000; Morocco: 1,500}, one a line or several, under a heading or a sentence that says what they are. */
record ColonList(Scenes scenes) implements Construction {
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,50}: (?=\\p{Lu})");

    @Override
    public RuleId id() {
        return new RuleId("estimate-place-then-colon", 1);
    }

    @Override
    public String rationale() {
        return "A number set after a place with a colon or dash counts there what the list is about";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<PlacedItem> coloned = PlacedItems.afterColon(scene);
        List<PlacedItem> items =
                coloned.isEmpty() && LABEL.matcher(scene.text()).lookingAt() ? PlacedItems.spaced(scene) : coloned;
        boolean opens = !items.isEmpty()
                && (items.size() > 1
                        || scene.text().substring(0, items.get(0).from()).matches("(?:\\W|\\d{1,2}[.)]|the|The)*"));
        Optional<ListHead> head = opens ? ListHead.of(scene, items.get(0).from()) : Optional.empty();
        return head.map(found -> ListRows.of(scene, items, found, id())).orElseGet(List::of);
    }
}
