package org.attest.extract.number;

import java.util.List;
import org.attest.extract.reading.Sentence;

/** Finds the numbers of a sentence that may count something, with their bounds. */
public final class NumberReader {
    /** The numbers, in order; without years, dates, ages, times, money, names with numbers and other look-alikes. */
    public List<FoundFigure> in(Sentence sentence) {
        return List.of();
    }
}
