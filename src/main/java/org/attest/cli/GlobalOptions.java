package org.attest.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a sub-command, and the options that all of them have. */
@Command(
        name = "attest",
        description = "A knowledge graph of sourced claims: who says what, where it is printed, on which source.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: attest serve", "Exit codes: 0 fine, 1 findings, 2 usage, 3 input or output, 4 internal"
        })
final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder with seeds, data, ontology and queries (default: the checkout)")
    private @Nullable Path home;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder of the store (default: .attest/store in the home, or what ATTEST_STORE says)")
    private @Nullable Path store;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            scope = ScopeType.INHERIT,
            description = "what the IRIs of things begin with (default: https://w3id.org/attest/id/)")
    private @Nullable String base;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "show stack traces of faults")
    private boolean debug;

    /** The folder of the home: as given, else what the start script says, else where we are. */
    Path homeFolder() {
        return home != null ? home : Path.of(System.getProperty("attest.home", ""));
    }

    Path storeFolder() {
        String named = System.getenv("ATTEST_STORE");
        if (store == null && named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return store != null ? store : homeFolder().resolve(".attest").resolve("store");
    }

    @Nullable
    String base() {
        return base;
    }

    boolean debug() {
        return debug;
    }
}
