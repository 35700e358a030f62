package org.attest.server.page;

import org.jspecify.annotations.Nullable;

/**
 * A kept query with its answer.
 *
 * @param id of the query
 * @param text of it
 * @param version that was asked; empty for the present one
 * @param result hash of the answer
 * @param said the answer when it is no table
 * @param search the version again, as it stands in an address
 * @param table the answer, when it is one
 */
public record PermalinkPage(
        String id,
        String text,
        String version,
        String result,
        String said,
        String search,
        @Nullable ResultTable table) {}
