package org.attest.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.attest.query.ContentVersion;
import org.jspecify.annotations.Nullable;

/** Something that is made anew when the content has changed, and kept until then. */
final class PerVersion<T> {
    private final Supplier<ContentVersion> versions;
    private final Supplier<T> maker;
    private final AtomicReference<@Nullable Kept<T>> kept = new AtomicReference<>();

    private record Kept<T>(ContentVersion version, T value) {}

    /**
     * One thing per version.
     *
     * @param versions tells the present version; cheap
     */
    PerVersion(Supplier<ContentVersion> versions, Supplier<T> maker) {
        this.versions = versions;
        this.maker = maker;
    }

    T get() {
        ContentVersion version = versions.get();
        Kept<T> last = kept.get();
        if (last == null || !last.version().equals(version)) {
            last = new Kept<>(version, maker.get());
            kept.set(last);
        }
        return last.value();
    }
}
