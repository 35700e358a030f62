package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;

/**
 * An item of a list: places and the number said of them.
 *
 * @param places several when the number is said of each, or of all together
 * @param to after the item, its closing bracket included
 */
record PlacedItem(List<PlaceMention> places, FoundFigure figure, boolean each, int to) {
    int from() {
        return places.get(0).from();
    }
}
