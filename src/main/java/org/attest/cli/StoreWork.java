package org.attest.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.update.UpdateRequest;
import org.attest.document.Checksum;
import org.attest.load.LoadReport;
import org.attest.load.Loader;
import org.attest.load.Software;
import org.attest.load.Withdrawal;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import org.attest.store.Store;
import org.attest.store.backup.Backup;
import org.attest.store.backup.Manifest;
import org.attest.store.backup.Program;
import org.attest.store.backup.Restoration;
import org.attest.store.backup.Restored;
import org.jspecify.annotations.Nullable;

/**
 * What is done with an open store when a command asks for it: in the command's own process, or in the server's.
 *
 * @param workplace of the process that has the store open
 * @param second the second dataset when the process has it open as well; null when it is opened as needed
 */
record StoreWork(Workplace workplace, Store store, @Nullable Store second)
        implements ControlRequest.Cases<ControlReply> {
    StoreWork(Workplace workplace, Store store) {
        this(workplace, store, null);
    }

    ControlReply perform(ControlRequest request) {
        return request.match(this);
    }

    /** Carries out an update of what was added by hand; in seconds how long it may look for what to change. */
    LoadReport update(UpdateRequest request, int longest) {
        return workplace.loader().update(store, request, Duration.ofSeconds(longest));
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

    @Override
    public ControlReply withdraw(Withdrawal.Request request, boolean dryRun) {
        Withdrawal withdrawal =
                new Withdrawal(workplace.home(), workplace.base(), workplace.loader(), Clock.systemUTC());
        Withdrawal.Plan plan = withdrawal.plan(store, request);
        List<String> lines = new ArrayList<>(told(plan, dryRun));
        if (!dryRun) {
            LoadReport report = withdrawal.carryOut(store, plan);
            ProposedLoad proposed = new ProposedLoad(workplace);
            if (second == null) {
                proposed.existing(store.base()).ifPresent(Store::close);
            } else {
                proposed.refresh(second);
            }
            lines.add("the store is up to date, version " + report.version() + "; backups made before still have it");
        }
        return new ControlReply(lines, plan.printed());
    }

    private static List<String> told(Withdrawal.Plan plan, boolean dryRun) {
        String kind = plan.entry().kind().name().toLowerCase(Locale.ROOT);
        String day = plan.entry().on().toString();
        List<String> lines = new ArrayList<>();
        if (plan.old()) {
            lines.add("already withdrawn on " + day + " (" + kind + "): nothing is added to the list");
        } else {
            lines.add((dryRun ? "would be withdrawn: " : "withdrawn: ") + kind + ", " + day);
            plan.counts().forEach((what, count) -> lines.add("  " + what + ": " + count));
        }
        plan.words()
                .forEach((word, count) -> lines.add("  ‘" + word + "’ alone still stands in " + count
                        + " statements; if that is the same, withdraw again with --name " + word));
        return lines;
    }

    private static String count(long quads, Manifest manifest) {
        return quads + " quads in " + manifest.graphs().size() + " graphs";
    }

    private static String digest(Checksum digest) {
        return "digest of the sorted quads: " + digest;
    }
}
