package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import org.attest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
        name = "restore",
        description =
                "Replaces all that the store holds by a backup, once that is verified; a running server goes on answering.",
        footer = {"", "Example: attest restore backups/monday"})
final class RestoreCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "DIR", description = "folder that attest backup wrote")
    private Path folder = Path.of("");

    RestoreCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ControlRequest request =
                new ControlRequest.Restore(folder.toAbsolutePath().normalize());
        ControlReply reply = workplace.control(request).orElseGet(() -> {
            try (Store store = workplace.openForWriting()) {
                return new StoreWork(workplace, store).perform(request);
            }
        });
        workplace.terminal().reply(reply.lines(), reply.remarks());
        return 0;
    }
}
