package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.NamedPlace;

/** Several areas under one word. */
final class Lists {
    private Lists() {}

    /**
     * Proposes each area of a list.
     *
     * @param spans first token of each name and the one after it
     * @param from first token of the whole list with its word
     * @param to after its last
     * @param printed the word as printed
     */
    static void propose(Territories.Sheet sheet, AreaWord kind, List<int[]> spans, int from, int to, String printed) {
        List<Optional<NamedPlace>> areas = spans.stream()
                .map(span -> sheet.whereabouts()
                        .area(sheet.sentence(), sheet.names().printed(span[0], span[1]), kind.countries()))
                .toList();
        List<String> countries = areas.stream()
                .flatMap(Optional::stream)
                .map(NamedPlace::country)
                .distinct()
                .toList();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            String name = sheet.names().printed(span[0], span[1]);
            Optional<NamedPlace> area = areas.get(i);
            if (area.isEmpty() && countries.size() == 1) {
                area = sheet.whereabouts().area(sheet.sentence(), name, countries);
            }
            if (area.isPresent() || kind.trust() == AreaWord.Trust.PLAIN) {
                String full = name + " " + kind.singularLike(printed);
                sheet.area(
                        sheet.from(from),
                        sheet.to(to),
                        sheet.from(span[0]),
                        full,
                        sheet.country(area.orElse(null)),
                        false);
            }
        }
    }
}
