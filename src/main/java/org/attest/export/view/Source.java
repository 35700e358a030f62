package org.attest.export.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a reference list has it. What is not recorded is null or empty.
 *
 * @param id its slug
 * @param type local name of its class
 * @param title as printed, else what it goes by
 * @param authors names
 * @param date EDTF
 * @param container what it is part of, or its outlet
 * @param issue number of the issue, or of the report
 * @param pages first and last, with a hyphen
 * @param publisher name
 * @param note remarks, such as a notice on its content
 */
record Source(
        String id,
        String type,
        String title,
        List<String> authors,
        @Nullable String date,
        @Nullable String container,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String publisher,
        @Nullable String note) {
    Source {
        authors = List.copyOf(authors);
    }
}
