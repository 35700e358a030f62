package org.attest.export.view;

/**
 * Something that an export could not carry.
 *
 * @param count how many there are
 * @param what they are
 * @param why there is no room for them
 */
public record Loss(long count, String what, String why) {
    public Loss {
        if (count < 1) {
            throw new IllegalArgumentException("nothing is lost: " + what);
        }
    }

    @Override
    public String toString() {
        return count + " " + what + ": " + why;
    }
}
