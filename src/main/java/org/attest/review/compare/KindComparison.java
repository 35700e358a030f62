package org.attest.review.compare;

import java.util.List;
import org.attest.extract.table.Row;

/** How two rows of one kind are compared whose quotes overlap. Which of them is gold makes no difference. */
interface KindComparison {
    /** Whether they say the same thing, whatever they make of its circumstances. */
    boolean sameThing(Row one, Row other);

    /** The columns in which they differ, of those that count for their kind. */
    List<String> differences(Row one, Row other);
}
