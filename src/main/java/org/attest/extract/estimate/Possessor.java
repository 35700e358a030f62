package org.attest.extract.estimate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;

/** The country whose they are: {@code Afghanistan's 407 districts}, {@code Australia's 110 fighters}. */
final class Possessor {
    private static final Pattern OWNS = Pattern.compile("'s? (?:own |estimated |known |roughly |remaining )?");
    private static final Set<String> THERE =
            Set.of("residents", "inhabitants", "people", "population", "refugees", "prisoners", "villagers");

    private Possessor() {}

    /** The counted with the place before its number: where people come from, where anything else is. */
    static Counted of(Scene scene, FoundFigure figure, Counted counted) {
        if (!counted.origins().isEmpty() || !counted.places().isEmpty()) {
            return counted;
        }
        for (PlaceMention mention : scene.placesNear(figure.from())) {
            boolean owns = !mention.demonym()
                    && mention.to() < figure.from()
                    && figure.from() - mention.to() < 16
                    && OWNS.matcher(scene.text().substring(mention.to(), figure.from()))
                            .matches();
            if (owns) {
                boolean origin = counted.unit().equals("person") && !THERE.contains(counted.phrase());
                return origin
                        ? Subjects.withOrigins(counted, List.of(mention.place()))
                        : Subjects.withPlaces(counted, List.of(mention.place()));
            }
        }
        return counted;
    }
}
