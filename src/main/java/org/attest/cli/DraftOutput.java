package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.ProposedDocument;
import org.jspecify.annotations.Nullable;

/** Where drafts go: to the terminal, or each to a file of a folder, over none that is there. */
final class DraftOutput {
    private final Terminal terminal;
    private final DraftFormat format;
    private final @Nullable Path folder;
    private final boolean force;
    private Exit exit = Exit.FINE;

    /**
     * An output.
     *
     * @param folder null for the terminal
     * @param force whether files that are there may go
     */
    DraftOutput(Workplace workplace, DraftFormat format, @Nullable Path folder, boolean force) {
        this.terminal = workplace.terminal();
        this.format = format;
        this.folder = folder;
        this.force = force;
    }

    void tell(List<Finding> findings) {
        terminal.findings(findings);
        for (Finding finding : findings) {
            Exit grave = ExtractCommand.isError(finding) ? new AttestException(finding).exit() : Exit.FINE;
            exit = grave.compareTo(exit) > 0 ? Exit.FINDINGS : exit;
        }
    }

    void write(ProposedDocument.Content content) {
        byte[] draft = format.print(content);
        if (folder == null) {
            terminal.out().write(draft, 0, draft.length);
            return;
        }
        Path file = folder.resolve(content.document().id() + "." + format.ending());
        try {
            boolean there = Files.exists(file);
            if (there && Arrays.equals(Files.readAllBytes(file), draft)) {
                return;
            }
            if (there && !force) {
                String advice = "choose another folder, or say --force if the file may go";
                tell(List.of(new Finding(
                        Code.DRAFT_EXISTS, Place.of(file.toString()), "there is a file of this name already", advice)));
                return;
            }
            Files.createDirectories(folder);
            Path written = folder.resolve("." + file.getFileName() + ".new");
            Files.write(written, draft);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Place place = Place.of(file.toString());
            throw new AttestException(
                    new Finding(Code.OUTPUT_FAILED, place, "the draft cannot be written: " + e, "check the folder"), e);
        }
    }

    /** How the command ends. */
    Exit exit() {
        return exit;
    }
}
