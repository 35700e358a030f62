package org.attest.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.load.Withdrawal;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a document, claim or individual out of everything, for good. */
@Command(
        name = "withdraw",
        description = {
            "Takes a document, a claim or an individual out of all answers, exports and later loads, for good.",
            "A dated entry without names stays in data/withdrawn.yaml, and the address answers 410. Files in data/ are not"
                    + " edited: the command lists those that still have the name."
        },
        footer = {
            "",
            "Example: attest withdraw individual/holden --reason 'Asked for by the person' --dry-run",
            "         attest withdraw foreign-fighters-threat#two-men --reason 'Misread'",
            "Exit code 0 also when it was withdrawn before. Backups made earlier still have it: make them anew."
        })
final class WithdrawCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(
            paramLabel = "IRI",
            description = "IRI, kind/id, document#claim, or the id of a document or an individual")
    private String thing = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "why; it stays and everybody can read it, so it must not have any of the names")
    private String reason = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "a further name of it, such as a surname alone; may be repeated, also later")
    private List<String> names = List.of();

    @Option(names = "--by", paramLabel = "ACTOR", description = "id of the actor who decides")
    private @Nullable String by;

    @Option(names = "--dry-run", description = "tell what would go, and change nothing")
    private boolean dryRun;

    WithdrawCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ControlRequest request = new ControlRequest.Withdraw(new Withdrawal.Request(thing, reason, names, by), dryRun);
        ControlReply reply = workplace.control(request).orElseGet(() -> here(request));
        workplace.terminal().reply(reply.lines(), reply.remarks());
        return 0;
    }

    private ControlReply here(ControlRequest request) {
        try (Store store = open()) {
            return new StoreWork(workplace, store).perform(request);
        }
    }

    private Store open() {
        boolean none = dryRun && !Files.exists(workplace.storeFolder());
        return none ? Store.inMemory(workplace.base()) : workplace.openForWriting();
    }
}
