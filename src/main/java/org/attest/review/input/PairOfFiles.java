package org.attest.review.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Gold and what is compared with it.
 *
 * @param name of the document, without ending
 * @param text of the document; null when there is none, or when the files lead to it themselves
 */
public record PairOfFiles(
        String name, Path gold, Path predicted, @Nullable Path text) {}
