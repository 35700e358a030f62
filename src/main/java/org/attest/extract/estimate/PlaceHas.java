package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;

/** {@code Denmark has 125}, {@code followed by Germany and Britain with 760 each}, {@code Tunisia accounts for the largest number, 6,000}. */
record PlaceHas(Scenes scenes) implements Construction {
    private static final Pattern LINK = Pattern.compile(
            "(?:, (?:which|where) [^,]{2,40},)?,? (?:(?:alone|itself|now|also|still|already|currently) )?(?:has|had|with|counts?|counted|admits(?: to)?|admitted(?: to)?|contributed|supplied|sent|provided|hosts?|hosted|shelters?|sheltered|saw|took(?: in)?|receiv(?:es|ed)|registered|follow(?:s|ed) with"
                    + "|(?:is|was|are|were) (?:next|second|third|fourth|first|last) with|(?:is|has|was|had|accounts? for|accounted for|provid(?:es|ed)|suppl(?:ies|ied)|hosts?|hosted|shelters?|sheltered|sent|took in) the (?:largest|biggest|highest|second[- ]largest|second[- ]biggest|third[- ]largest|smallest)(?: \\p{L}+){1,4}(?:,| with| at|:))(?: (?:only|just|some|another))? ");
    private static final Pattern EACH = Pattern.compile(" (?:each|apiece)\\b.*");
    private static final Pattern JOINT = Pattern.compile(" and (?:the )?|, (?:and )?(?:the )?");

    @Override
    public RuleId id() {
        return new RuleId("estimate-place-has", 1);
    }

    @Override
    public String rationale() {
        return "A place that has or comes with a number alone has that many of what was counted before";
    }

    @Override
    public List<Proposal> in(Scene scene) {
        List<PlacedItem> items = new ArrayList<>();
        for (FoundFigure figure : scene.figures()) {
            if (Alone.isLarge(figure, 10) && Alone.is(scene, figure)) {
                item(scene, figure).ifPresent(items::add);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        Optional<ListHead> head = ListHead.ofPeople(scene, items.get(0).from());
        return head.map(found -> ListRows.of(scene, items, found, id())).orElseGet(List::of);
    }

    private static Optional<PlacedItem> item(Scene scene, FoundFigure figure) {
        List<PlaceMention> before = scene.placesNear(figure.from()).stream()
                .filter(place -> place.to() <= figure.from() && !place.demonym())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int last = before.size() - 1;
        String link = scene.text().substring(before.get(last).to(), figure.from());
        if (!LINK.matcher(link).matches()) {
            return Optional.empty();
        }
        boolean each = EACH.matcher(scene.after(figure.to())).matches();
        int first = last;
        while (each
                && first > 0
                && JOINT.matcher(scene.text()
                                .substring(
                                        before.get(first - 1).to(),
                                        before.get(first).from()))
                        .matches()) {
            first--;
        }
        return Optional.of(new PlacedItem(before.subList(first, last + 1), figure, each, figure.to()));
    }
}
