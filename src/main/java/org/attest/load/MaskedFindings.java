package org.attest.load;

import java.util.List;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.text.HiddenNames;

/** Findings without withdrawn names: they may be about lines that still have them. */
final class MaskedFindings {
    private final HiddenNames names;

    MaskedFindings(HiddenNames names) {
        this.names = names;
    }

    List<Finding> of(List<Finding> findings) {
        return names.isEmpty() ? findings : findings.stream().map(this::masked).toList();
    }

    private Finding masked(Finding finding) {
        Place place = finding.place();
        return new Finding(
                finding.code(),
                new Place(names.masked(place.file()), place.line(), place.column()),
                names.masked(finding.message()),
                finding.shown().map(this::masked).orElse(null),
                names.masked(finding.advice()));
    }

    /** Blocks in place of letters, so that the carets stay where they belong. */
    private Excerpt masked(Excerpt excerpt) {
        return new Excerpt(names.blackened(excerpt.line()), excerpt.start(), excerpt.length());
    }
}
