package org.attest.claim;

import java.util.Comparator;
import java.util.Optional;
import org.attest.document.Slug;

/**
 * The name of a thing, the same under every base: {@code place/tunisia}.
 *
 * @param slug unique among the things of its kind
 */
public record ThingId(ThingKind kind, String slug) implements Comparable<ThingId> {
    private static final Comparator<ThingId> ORDER =
            Comparator.comparing(ThingId::kind).thenComparing(ThingId::slug);

    public ThingId {
        if (!Slug.isValid(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }

    /** Reads {@code kind/slug}; empty when it is anything else. */
    public static Optional<ThingId> parse(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || !Slug.isValid(path.substring(slash + 1))) {
            return Optional.empty();
        }
        return ThingKind.ofPath(path.substring(0, slash)).map(kind -> new ThingId(kind, path.substring(slash + 1)));
    }

    @Override
    public int compareTo(ThingId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.path() + "/" + slug;
    }
}
