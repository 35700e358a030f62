package org.attest.extract.estimate;

import java.util.Optional;
import org.attest.extract.clause.Words;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;

/** The counted phrase that a number without one of its own goes back to. */
final class Heads {
    private Heads() {}

    /** The last phrase that ends before an offset, numbered or not. */
    static Optional<FoundCounted> before(Scene scene, int offset) {
        Words words = scene.words();
        FoundCounted best = null;
        for (int i = words.from(offset) - 1; i >= 0 && words.from(offset) - i < 80; i--) {
            Optional<FoundCounted> found = words.isWord(i) ? scene.counted(words.start(i)) : Optional.empty();
            if (found.isPresent() && found.get().to() <= offset) {
                boolean longer = best != null && found.get().to() == best.to();
                if (best != null && !longer) {
                    return Optional.of(best);
                }
                best = found.get();
            } else if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The phrase that a list is about: the last before it that is no word for a place or a text. */
    static Optional<FoundCounted> forList(Scene scene, int offset) {
        int limit = offset;
        for (int i = 0; i < 4; i++) {
            Optional<FoundCounted> found = before(scene, limit);
            if (found.isEmpty() || !NO_HEADS.contains(found.get().counted().unit())) {
                return found;
            }
            limit = found.get().from();
        }
        return Optional.empty();
    }

    /** The last numbered phrase that ends before an offset: <i>40 soldiers</i> before <i>and 60 wounded</i>. */
    static Optional<FoundCounted> numbered(Scene scene, int offset) {
        FoundCounted last = null;
        for (FoundFigure figure : scene.figuresBefore(offset)) {
            if (figure.to() < offset) {
                Optional<FoundCounted> found = scene.counted(skipOf(scene, figure.to()));
                boolean ends = found.isPresent() && found.get().to() <= offset;
                if (ends
                        && (last == null
                                || !NO_HEADS.contains(found.get().counted().unit()))) {
                    last = found.get();
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static final java.util.Set<String> NO_HEADS = java.util.Set.of(
            "country",
            "state",
            "province",
            "region",
            "area",
            "place",
            "city",
            "district",
            "report",
            "study",
            "publication");

    /** The last numbered people, not only <i>wounded</i> or <i>dead</i>, before an offset. */
    static Optional<FoundCounted> people(Scene scene, int offset) {
        FoundCounted last = null;
        for (FoundFigure figure : scene.figuresBefore(offset)) {
            Optional<FoundCounted> found = scene.counted(skipOf(scene, figure.to()))
                    .filter(noun -> noun.to() <= offset && noun.counted().unit().equals("person"))
                    .filter(noun -> !FATES.contains(noun.counted().phrase()));
            last = found.orElse(last);
        }
        return Optional.ofNullable(last);
    }

    private static final java.util.Set<String> FATES = java.util.Set.of(
            "dead", "wounded", "injured", "missing", "killed", "displaced", "casualties", "others", "lives", "deaths");

    /** The first numbered phrase that ends before an offset. */
    static Optional<FoundCounted> firstNumbered(Scene scene, int offset) {
        return scene.figuresBefore(offset).stream()
                .filter(figure -> figure.to() < offset)
                .flatMap(figure -> scene.counted(skipOf(scene, figure.to())).stream())
                .filter(found -> found.to() <= offset)
                .findFirst();
    }

    /** The first numbered people of a sentence, who are most often what it is about; else its last numbered phrase. */
    static Optional<FoundCounted> topic(Scene scene) {
        for (FoundFigure figure : scene.figures()) {
            Optional<FoundCounted> found = scene.counted(skipOf(scene, figure.to()));
            if (found.isPresent() && found.get().counted().unit().equals("person")) {
                return found;
            }
        }
        return numbered(scene, scene.text().length() + 1);
    }

    /** After <i>of the</i>, <i>of its</i>. */
    static int skipOf(Scene scene, int at) {
        var matcher = OF.matcher(scene.after(at));
        return matcher.lookingAt() ? at + matcher.end() : at;
    }

    private static final java.util.regex.Pattern OF = java.util.regex.Pattern.compile(
            " of (?:(?:all|the|its|his|her|their|our|these|those) ){0,2}(?:(?:country|group|state|region|town|city)'s )?");
}
