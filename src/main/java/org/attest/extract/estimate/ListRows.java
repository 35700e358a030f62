package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** One proposal for each item of a list; for each place of it when the number is said of each. */
final class ListRows {
    private ListRows() {}

    static List<Proposal> of(Scene scene, List<PlacedItem> items, ListHead head, RuleId rule) {
        List<Proposal> rows = new ArrayList<>();
        for (PlacedItem item : items) {
            List<NamedPlace> places =
                    item.places().stream().map(PlaceMention::place).distinct().toList();
            if (item.each()) {
                places.forEach(place -> rows.add(row(scene, item, head, head.at(List.of(place)), rule)));
            } else {
                rows.add(row(scene, item, head, head.at(places), rule));
            }
        }
        return rows;
    }

    private static Proposal row(Scene scene, PlacedItem item, ListHead head, Counted counted, RuleId rule) {
        Proposal.Estimate own = scene.estimate(item.figure(), counted, item.from(), item.to(), rule);
        return head.lend(own);
    }
}
