package org.attest.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells how far a long piece of work over many texts has come: when it takes more than two seconds, once a second. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Texts texts;
    private final Clock clock;
    private final Consumer<String> lines;
    private @Nullable Instant begun;
    private @Nullable Instant told;
    private int documents;
    private long characters;
    private long bytes;

    Progress(Texts texts, Clock clock, Consumer<String> lines) {
        this.texts = texts;
        this.clock = clock;
        this.lines = lines;
    }

    /** Begins to count the time. */
    Progress begin() {
        begun = clock.instant();
        return this;
    }

    /**
     * One more text is done.
     *
     * @param length of it in code points; 0 when it could not be read
     * @param size of its file in bytes
     */
    void done(long length, long size) {
        documents++;
        characters += length;
        bytes += size;
        Instant now = clock.instant();
        Instant start = begun == null ? now : begun;
        boolean late = Duration.between(start, now).compareTo(PATIENCE) > 0;
        boolean due = told == null || Duration.between(told, now).compareTo(BETWEEN) >= 0;
        if (late && due) {
            told = now;
            lines.accept(line(Math.max(1, Duration.between(start, now).toMillis())));
        }
    }

    private String line(long millis) {
        long left = bytes == 0 ? 0 : millis * Math.max(0, texts.bytes() - bytes) / bytes / 1000;
        return String.format(
                Locale.ROOT,
                "%d of %d documents, %.1f documents and %d characters a second, %s left",
                documents,
                texts.files().size(),
                documents * 1000.0 / millis,
                characters * 1000 / millis,
                left >= 120 ? left / 60 + " min" : left + " s");
    }

    int documents() {
        return documents;
    }

    long characters() {
        return characters;
    }
}
