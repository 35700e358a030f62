package org.attest.server.control;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.Withdrawal;

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

    /**
     * Withdraws a thing.
     *
     * @param dryRun whether it is only to be told what would go
     */
    record Withdraw(Withdrawal.Request request, boolean dryRun) implements ControlRequest {
        private static final String THING = "thing";
        private static final String REASON = "reason";
        private static final String NAMES = "names";
        private static final String BY = "by";
        private static final String DRY_RUN = "dryRun";

        private static ControlRequest read(Map<String, String> given) {
            List<String> names = given.getOrDefault(NAMES, "").lines().toList();
            return new Withdraw(
                    new Withdrawal.Request(text(given, THING), text(given, REASON), names, given.get(BY)),
                    Boolean.parseBoolean(given.getOrDefault(DRY_RUN, "false")));
        }

        @Override
        public String name() {
            return "withdraw";
        }

        @Override
        public Map<String, String> parameters() {
            Map<String, String> parameters = new TreeMap<>();
            parameters.put(THING, request.thing());
            parameters.put(REASON, request.reason());
            parameters.put(NAMES, String.join("\n", request.names()));
            parameters.put(DRY_RUN, Boolean.toString(dryRun));
            if (request.by() != null) {
                parameters.put(BY, request.by());
            }
            return parameters;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdraw(request, dryRun);
        }
    }

    /** What is done for each kind of request. */
    interface Cases<T> {
        T backup(Path folder);

        T restore(Path folder);

        T withdraw(Withdrawal.Request request, boolean dryRun);
    }

    /** How each kind is read, by its name. */
    Map<String, Function<Map<String, String>, ControlRequest>> KINDS = Map.of(
            "backup", given -> new Backup(folder(given)),
            "restore", given -> new Restore(folder(given)),
            "withdraw", Withdraw::read);

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

    private static String text(Map<String, String> given, String name) {
        String text = given.get(name);
        if (text == null) {
            throw new AttestException(new Finding(
                    Code.REQUEST_INVALID, Place.of(name), "the request lacks ‘" + name + "’", "send it as a text"));
        }
        return text;
    }
}
