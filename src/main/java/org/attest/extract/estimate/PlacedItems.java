package org.attest.extract.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.reading.Block;

/** Finds places that stand right before a number: {@code Germany and Britain (760 each)}, {@code Tunisia: 3,000}. */
final class PlacedItems {
    private static final Pattern BRACKET = Pattern.compile(" ?[(\\[]");
    private static final Pattern COLON = Pattern.compile(" ?[:=] ?| [–—-] ");
    private static final Pattern COLON_OR_COMMA = Pattern.compile(COLON.pattern() + "|, ");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern GAP = Pattern.compile(",? (?:(?:another|a further|only|just|some) )?");
    private static final Pattern FROM = Pattern.compile("(?i).*(?:^|[,;:] |\\band )from (?:the )?$");
    private static final Pattern LISTED = Pattern.compile(".*(?:[,;] (?:and )?|\\band )(?:the )?$");
    private static final Pattern AFTER_BRACKET =
            Pattern.compile("(?<each> (?:each|apiece))?(?:[,;] [^()]{0,80}| [^()\\d]{0,60})?[)\\]]");
    private static final Pattern AFTER_COLON =
            Pattern.compile("(?<each> (?:each|apiece))?(?: ?(?:[,;.(\\[]|$|and\\b)|\\*|\\.?\\d{0,3}$).*");
    private static final Pattern JOINT = Pattern.compile(" and (?:the )?|, (?:and )?(?:the )?| & |/");

    private PlacedItems() {}

    static List<PlacedItem> bracketed(Scene scene) {
        return items(scene, BRACKET, AFTER_BRACKET);
    }

    /** {@code fighters came from France, 400, from Britain, 300}; {@code …, Russia around 2,400, and France 1,200 or more}. */
    static List<PlacedItem> gapped(Scene scene) {
        return items(scene, GAP, AFTER_COLON).stream()
                .filter(item -> isLed(scene, item))
                .toList();
    }

    private static boolean isLed(Scene scene, PlacedItem item) {
        String lead = scene.before(item.from());
        boolean comma = scene.text().charAt(item.places().get(0).to()) == ',';
        return comma ? FROM.matcher(lead).matches() : LISTED.matcher(lead).matches();
    }

    /** {@code Refugees: Cameroon 56,000; Niger 105,000}. */
    static List<PlacedItem> spaced(Scene scene) {
        return items(scene, SPACE, AFTER_COLON);
    }

    /** Of the items of a list also {@code Tunisia, 420;}. */
    static List<PlacedItem> afterColon(Scene scene) {
        boolean item = scene.sentence().kind() == Block.Kind.ITEM;
        return items(scene, item ? COLON_OR_COMMA : COLON, AFTER_COLON);
    }

    private static List<PlacedItem> items(Scene scene, Pattern before, Pattern after) {
        List<PlaceMention> mentions = scene.places();
        List<PlacedItem> items = new ArrayList<>();
        int next = 0;
        for (FoundFigure figure : scene.figures()) {
            while (next < mentions.size() && mentions.get(next).to() <= figure.from()) {
                next++;
            }
            PlaceMention last = next == 0 ? null : mentions.get(next - 1);
            Matcher end = after.matcher(scene.after(figure.to()));
            if (last != null
                    && figure.sort() == FoundFigure.Sort.COUNT
                    && last.to() <= figure.from()
                    && figure.from() - last.to() <= 12
                    && before.matcher(scene.text().substring(last.to(), figure.from()))
                            .matches()
                    && end.lookingAt()) {
                boolean each = end.group("each") != null;
                List<PlaceMention> places = each ? joined(scene, mentions, next - 1) : List.of(last);
                int to = before == BRACKET ? figure.to() + end.end() : figure.to();
                items.add(new PlacedItem(places, figure, each, to));
            }
        }
        return items;
    }

    /** The places that lead up to one by <i>and</i> and commas. */
    private static List<PlaceMention> joined(Scene scene, List<PlaceMention> mentions, int last) {
        int first = last;
        while (first > 0
                && mentions.get(first - 1).to() <= mentions.get(first).from()
                && JOINT.matcher(scene.text()
                                .substring(
                                        mentions.get(first - 1).to(),
                                        mentions.get(first).from()))
                        .matches()) {
            first--;
        }
        return mentions.subList(first, last + 1);
    }
}
