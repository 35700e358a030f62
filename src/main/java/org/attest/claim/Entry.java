package org.attest.claim;

import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sheet that has an id.
 *
 * @param id unique among the entries of its kind
 * @param passage where it stands; null when it has no place of its own
 */
public record Entry(EntryKind kind, String id, @Nullable Passage passage) {}
