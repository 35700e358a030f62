package org.attest.check;

import java.util.ArrayList;
import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;

/** Whether everything in a sheet was put there or accepted by a person. */
public final class ReviewCheck {
    private ReviewCheck() {}

    /** One finding when rules proposed entries that nobody has reviewed; it stands at the first of them. */
    public static List<Finding> check(Sheet sheet) {
        List<Located<?>> proposed = new ArrayList<>();
        sheet.citations().stream().filter(c -> c.value().proposed() != null).forEach(proposed::add);
        sheet.claims().stream().filter(c -> c.value().proposed() != null).forEach(proposed::add);
        if (proposed.isEmpty()) {
            return List.of();
        }
        String message = proposed.size() == 1
                ? "this entry is proposed and not reviewed"
                : proposed.size() + " entries of this sheet are proposed and not reviewed; the first is here";
        String advice =
                "accept each by taking its ‘proposedBy:’ and ‘rulePrecision:’ out, or keep the sheet in data/drafts/"
                        + " and load the text with --proposed";
        return List.of(proposed.get(0).finding("proposedBy", Code.PROPOSED_NOT_REVIEWED, message, advice));
    }
}
