package org.attest.document;

/**
 * The name of a document in files, IRIs and graphs.
 *
 * @param slug lower-case ASCII letters, digits and single hyphens
 */
public record DocumentId(String slug) implements Comparable<DocumentId> {
    public DocumentId {
        if (!Slug.isValid(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
