package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Saves the store into a folder. */
@Command(
        name = "backup",
        description = "Writes all that the store holds into a folder; a running server goes on answering.",
        footer = {"", "Example: attest backup backups/monday"})
final class BackupCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(
            paramLabel = "DIR",
            description = "folder for the backup: a new one, an empty one, or one with an earlier backup")
    private Path folder = Path.of("");

    BackupCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ControlRequest request =
                new ControlRequest.Backup(folder.toAbsolutePath().normalize());
        ControlReply reply = workplace
                .control(request)
                .orElseGet(() -> workplace.read(store -> new StoreWork(workplace, store).perform(request)));
        workplace.terminal().reply(reply.lines(), reply.remarks());
        return 0;
    }
}
