package org.attest.extract.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.proposal.NamedPlace;

/** Several areas under one word. */
final class Lists {
    private static final String WORDS = "North|South|East|West|Upper|Lower|Northern|Southern|Eastern|Western";
    private static final Pattern DIRECTION = Pattern.compile(WORDS);
    private static final Pattern DIRECTED = Pattern.compile("(?:" + WORDS + ") (?<rest>.+)");

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
        List<String> names = names(sheet, spans);
        List<Optional<NamedPlace>> areas = names.stream()
                .map(name -> sheet.whereabouts().area(sheet.sentence(), name, kind.countries()))
                .toList();
        List<String> countries = areas.stream()
                .flatMap(Optional::stream)
                .map(NamedPlace::country)
                .distinct()
                .toList();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            String name = names.get(i);
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

    /** The names as printed; in <i>North and South Kivu</i> the first has the rest of the second. */
    private static List<String> names(Territories.Sheet sheet, List<int[]> spans) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String name = sheet.names().printed(spans.get(i)[0], spans.get(i)[1]);
            String next = i + 1 == spans.size() ? "" : sheet.names().printed(spans.get(i + 1)[0], spans.get(i + 1)[1]);
            Matcher other = DIRECTED.matcher(next);
            names.add(DIRECTION.matcher(name).matches() && other.matches() ? name + " " + other.group("rest") : name);
        }
        return List.copyOf(names);
    }
}
