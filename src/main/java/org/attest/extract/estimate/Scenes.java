package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Slot;

/** The sentences with numbers of a text, read once for all rules. */
final class Scenes {
    private final Slot<List<Scene>> slot = new Slot<>();
    private final Readers readers;

    Scenes(Readers readers) {
        this.readers = readers;
    }

    /** The sentences of running text that hold a number. */
    List<Scene> of(Reading reading) {
        return reading.keep(slot, () -> read(reading));
    }

    private List<Scene> read(Reading reading) {
        return reading.prose().stream()
                .map(sentence -> new Scene(reading, sentence, readers))
                .filter(scene -> !scene.figures().isEmpty())
                .toList();
    }
}
