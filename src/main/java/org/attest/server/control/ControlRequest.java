package org.attest.server.control;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** What a command can ask of whoever has the store open. On the wire it is a name and named texts. */
public sealed interface ControlRequest {
    /** Writes a backup into a folder, which is absolute: asker and asked have working folders of their own. */
    record Backup(Path folder) implements ControlRequest {
        @Override
        public String name() {
            return "backup";
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of("folder", folder.toString());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.backup(folder);
        }
    }

    /** Brings the backup in a folder back; the folder is absolute too. */
    record Restore(Path folder) implements ControlRequest {
        @Override
        public String name() {
            return "restore";
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of("folder", folder.toString());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.restore(folder);
        }
    }

    /** What is done for each kind of request. */
    interface Cases<T> {
        T backup(Path folder);

        T restore(Path folder);
    }

    /** How each kind is read, by its name. */
    Map<String, Function<Map<String, String>, ControlRequest>> KINDS = Map.of(
            "backup", given -> new Backup(folder(given)),
            "restore", given -> new Restore(folder(given)));

    String name();

    Map<String, String> parameters();

    <T> T match(Cases<T> cases);

    /**
     * A request from the wire; empty when there is none of this name.
     *
     * @throws AttestException REQUEST_INVALID when a parameter is missing or no such thing
     */
    static Optional<ControlRequest> read(String name, Map<String, String> given) {
        return Optional.ofNullable(KINDS.get(name)).map(kind -> kind.apply(given));
    }

    private static Path folder(Map<String, String> given) {
        try {
            Path folder = Path.of(given.getOrDefault("folder", ""));
            if (folder.isAbsolute()) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // Told below: it is no folder either.
        }
        throw new AttestException(new Finding(
                Code.REQUEST_INVALID, Place.of("folder"), "an absolute folder is needed", "send {\"folder\": \"/…\"}"));
    }
}
