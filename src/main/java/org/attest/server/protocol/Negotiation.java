package org.attest.server.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** Chooses the representation of an answer: a short name in the address first, then {@code Accept}, then ours. */
public final class Negotiation {
    private Negotiation() {}

    /**
     * What an answer is written as.
     *
     * @param names the short names that were given; one that fits no answer at all is an error, one that only fits the
     *     other sort of answer is passed over, since libraries send the same to every query
     * @param rows whether the answer is rows or a truth value, rather than triples
     * @throws AttestException {@code FORMAT_UNKNOWN}, with the list of what there is
     */
    public static Representation choose(List<String> names, Accept accept, boolean rows) {
        for (String name : names) {
            Optional<Representation> named = Representation.named(name, rows);
            if (named.isPresent()) {
                return named.get();
            }
            if (Representation.named(name, !rows).isEmpty()) {
                throw none("there is no format ‘" + name + "’", rows);
            }
        }
        List<Representation> all = Representation.all(rows);
        List<String> offered = all.stream().map(Representation::mediaType).toList();
        return accept.best(offered)
                .flatMap(best ->
                        all.stream().filter(r -> r.mediaType().equals(best)).findFirst())
                .orElseThrow(() -> none("nothing that is accepted can be sent", rows));
    }

    private static AttestException none(String message, boolean rows) {
        String list = Representation.all(rows).stream()
                .map(Representation::mediaType)
                .distinct()
                .collect(Collectors.joining(", "));
        return new AttestException(new Finding(Code.FORMAT_UNKNOWN, Place.of("Accept"), message, "there are: " + list));
    }
}
