package org.attest.extract.estimate;

import java.util.Optional;
import org.attest.extract.population.FoundCounted;

/** What <i>of them</i> goes back to: what the last number counted, in the sentence or the one before. */
final class Antecedents {
    private Antecedents() {}

    static Optional<FoundCounted> of(Scene scene, int offset) {
        Optional<FoundCounted> numbered = Heads.numbered(scene, offset);
        if (numbered.isPresent()) {
            return numbered;
        }
        Optional<FoundCounted> plain = Heads.before(scene, offset);
        if (plain.isPresent()) {
            return plain;
        }
        return scene.previous().flatMap(previous -> {
            Optional<FoundCounted> topic = Heads.topic(previous);
            return topic.isPresent()
                    ? topic
                    : Heads.before(previous, previous.text().length());
        });
    }
}
