package org.attest.extract.gazetteer;

import java.util.List;
import org.attest.extract.proposal.NamedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A name and what it stands for.
 *
 * @param parts the name
 * @param place null for a body or title whose name holds the name of a place
 */
record Entry(List<NamePart> parts, @Nullable NamedPlace place, Sort sort) {
    /** What sort of name it is, the most trusted first. */
    enum Sort {
        /** The name of a body, outlet or person: no place. */
        NO_PLACE,
        /** A country, or a region known everywhere. */
        WELL_KNOWN,
        PEOPLE,
        CITY,
        AREA,
        /** A city whose name means other things too. */
        GUARDED_CITY,
        /** An area whose name means other things too. */
        GUARDED_AREA;

        boolean isArea() {
            return this == AREA || this == GUARDED_AREA;
        }
    }

    /** Whether the printed parts spell it. Their keys are equal already. */
    boolean allows(List<NamePart> printed) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).allows(printed.get(i))) {
                return false;
            }
        }
        return true;
    }
}
