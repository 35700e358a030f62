package org.attest.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a text is a few sentences of a publication which is not held as a whole.
 *
 * @param of slug of the publication
 * @param address where it was read; null when it was not on the web
 * @param retrieved on which day
 */
public record Excerpt(String of, @Nullable String address, LocalDate retrieved) {}
