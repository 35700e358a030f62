package org.attest.extract.estimate;

import java.util.regex.Pattern;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.proposal.Counted;

/** People counted among others come from where they do and are where they are: {@code 600 Europeans, among them 120 women}. */
final class Inclusion {
    private static final Pattern AMONG = Pattern.compile(
            "(?i).*(?:,| –|;) ?(?:including|among them|of them|amongst them|among whom)(?: (?:also|some))?(?: [^.;:]{0,60}(?:,| and))? $");

    private Inclusion() {}

    static Counted of(Scene scene, FoundFigure figure, Counted counted) {
        boolean bare = counted.unit().equals("person")
                && counted.origins().isEmpty()
                && counted.places().isEmpty();
        if (!bare || !AMONG.matcher(scene.before(figure.from())).matches()) {
            return counted;
        }
        return Heads.firstNumbered(scene, figure.from())
                .map(head -> head.counted())
                .filter(head -> head.unit().equals("person"))
                .map(head -> Subjects.withPlaces(Subjects.withOrigins(counted, head.origins()), head.places()))
                .orElse(counted);
    }
}
