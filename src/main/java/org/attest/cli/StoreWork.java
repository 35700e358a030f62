package org.attest.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.attest.document.Checksum;
import org.attest.load.Loader;
import org.attest.load.Software;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import org.attest.store.Store;
import org.attest.store.backup.Backup;
import org.attest.store.backup.Manifest;
import org.attest.store.backup.Program;
import org.attest.store.backup.Restoration;
import org.attest.store.backup.Restored;

/**
 * What is done with an open store when a command asks for it: in the command's own process, or in the server's.
 *
 * @param workplace of the process that has the store open
 */
record StoreWork(Workplace workplace, Store store) implements ControlRequest.Cases<ControlReply> {
    ControlReply perform(ControlRequest request) {
        return request.match(this);
    }

    @Override
    public ControlReply backup(Path folder) {
        Software software = Version.software();
        workplace.terminal().progress("writing a backup into " + folder);
        Program program = new Program(software.version(), software.digest());
        Manifest manifest = Backup.take(store, folder, program, Clock.systemUTC());
        return new ControlReply(
                List.of(
                        "backed up: " + count(manifest.quads(), manifest) + ", version " + manifest.storeVersion(),
                        digest(manifest.digest()),
                        "folder: " + folder),
                List.of());
    }

    @Override
    public ControlReply restore(Path folder) {
        Loader loader = workplace.loader();
        workplace.terminal().progress("verifying the backup in " + folder + " and restoring it");
        Restored restored = new Restoration(store, workplace.kept(), written -> {}).restore(folder);
        List<String> lines = new ArrayList<>();
        lines.add("restored: " + count(restored.quads(), restored.manifest()) + " of "
                + restored.manifest().time() + ", version " + restored.version());
        lines.add(digest(restored.digest()));
        if (restored.withheld() > 0) {
            lines.add("withheld: " + restored.withheld() + " quads of what was withdrawn since");
        }
        if (!loader.isCurrent(store)) {
            lines.add("the folders or the program are not those of the backup: the next serve or load brings the store"
                    + " up to date with them");
        }
        return new ControlReply(lines, List.of());
    }

    private static String count(long quads, Manifest manifest) {
        return quads + " quads in " + manifest.graphs().size() + " graphs";
    }

    private static String digest(Checksum digest) {
        return "digest of the sorted quads: " + digest;
    }
}
