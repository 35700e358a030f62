package org.attest.extract.proposal;

import java.util.ArrayList;
import java.util.List;
import org.attest.document.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a reference tells of the publication it points to, as printed.
 *
 * @param outlet newspaper, journal, publisher or issuing body
 * @param issued date of publication
 * @param locator pages or another place within it
 */
public record Work(
        List<String> authors,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Period issued,
        @Nullable String locator) {
    public Work {
        authors = List.copyOf(authors);
        if (authors.isEmpty() && title == null && outlet == null) {
            throw new IllegalArgumentException("a reference names an author, a title or an outlet");
        }
    }

    /** Title, else outlet, else authors with the year. */
    public String name() {
        if (title != null) {
            return title;
        }
        String year = issued == null ? "" : " " + issued.edtf().substring(0, 4);
        return outlet != null ? outlet : String.join("; ", authors) + year;
    }

    /** Authors, then the outlet. */
    public String source() {
        List<String> names = new ArrayList<>(authors);
        if (outlet != null) {
            names.add(outlet);
        }
        return String.join("; ", names);
    }
}
