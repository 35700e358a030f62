package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The sentences with numbers of the text at hand, read once for all rules.
 *
 * <p>Each thread keeps those of the last text it read, so that documents can be read in parallel and memory does not grow
 * with their number.
 */
final class Scenes {
    private record Read(Reading reading, List<Scene> scenes) {}

    private final ThreadLocal<@Nullable Read> last = new ThreadLocal<>();
    private final Readers readers;

    Scenes(Readers readers) {
        this.readers = readers;
    }

    /** The sentences of running text that hold a number. */
    List<Scene> of(Reading reading) {
        Read read = last.get();
        if (read == null || read.reading() != reading) {
            read = new Read(reading, read(reading));
            last.set(read);
        }
        return read.scenes();
    }

    private List<Scene> read(Reading reading) {
        return reading.prose().stream()
                .map(sentence -> new Scene(reading, sentence, readers))
                .filter(scene -> !scene.figures().isEmpty())
                .toList();
    }
}
