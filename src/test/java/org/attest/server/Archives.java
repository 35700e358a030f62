package org.attest.server;

import java.nio.file.Path;
import java.util.List;
import org.attest.text.HiddenNames;

/** Places for dumps and permalinks in tests. */
final class Archives {
    private Archives() {}

    /** One in which nothing is withdrawn. */
    static Archive in(Path folder) {
        return new Archive(folder, () -> "none", () -> new HiddenNames(List.of()));
    }
}
