package org.attest.claim.comparison;

/** Which values lie within which: kinds within broader kinds, places within places. */
public interface Containment {
    /** Whether one value of a dimension is a part of another, which it does not equal. */
    boolean isPart(ComparedDimension dimension, String part, String whole);

    /** Whether a place is a region, which may have parts that nobody listed. */
    boolean isRegion(String place);

    /** Whether something lies in both of two places. */
    boolean overlap(String one, String other);
}
