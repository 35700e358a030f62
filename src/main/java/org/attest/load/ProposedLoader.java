package org.attest.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.attest.finding.Finding;
import org.attest.store.Store;

/**
 * Loads what rules propose into the second dataset: a store of its own beside the first, with the same graphs, which no
 * question reaches that does not ask for it. Each document is written whole or not at all; one that was loaded from equal bytes by
 * equal rules is passed over.
 */
public final class ProposedLoader {
    /** Folder of the second dataset, in that of the first. */
    private static final String FOLDER = "proposed";

    private final Extraction extraction;
    private final Software software;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * A loader of proposals.
     *
     * @param clock for the times in graph {@code meta} and the rate of progress
     * @param progress takes a line now and then
     */
    public ProposedLoader(Extraction extraction, Software software, Clock clock, Consumer<String> progress) {
        this.extraction = extraction;
        this.software = software;
        this.clock = clock;
        this.progress = progress;
    }

    /** Where the second dataset of a store lies, whether it is there or not. */
    public static Path folder(Path store) {
        return store.resolve(FOLDER);
    }

    /**
     * What a load of proposals did.
     *
     * @param loaded documents that were written
     * @param passedOver documents that were there already
     * @param failed documents and folders with an error
     * @param claims written now
     * @param characters of the documents that were written
     * @param version of the second dataset afterwards
     */
    public record Report(int loaded, int passedOver, int failed, long claims, long characters, long version) {}

    /**
     * Loads texts. What is wrong with one is told, and the others are loaded.
     *
     * @param proposed the second dataset
     * @param named files, and folders with texts
     * @param findings hears what is wrong, text by text
     */
    public Report load(Store proposed, List<Path> named, Consumer<Finding> findings) {
        ProposedUnits units = units(proposed);
        ProposedRun run = new ProposedRun(units, findings);
        units.share();
        List<Finding> unread =
                extraction.each(named, clock, progress, text -> units.isLoaded(text.document()), run::take);
        run.write();
        unread.forEach(run::tell);
        units.finish(software);
        return run.report(proposed.version());
    }

    /** Takes out of the second dataset what has been withdrawn since it was loaded, and brings its shared data up to date. */
    public void refresh(Store proposed) {
        ProposedUnits units = units(proposed);
        units.share();
        units.finish(software);
    }

    private ProposedUnits units(Store proposed) {
        return new ProposedUnits(extraction, proposed, clock, progress);
    }
}
