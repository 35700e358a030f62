package org.attest.extract.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.extract.clause.Words;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.number.NumberReader;
import org.attest.extract.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its numbers, which are read only when a rule asks for them. */
final class Statement {
    private final Words words;
    private final NumberReader numbers;
    private @Nullable List<Amount> amounts;

    Statement(Sentence sentence, NumberReader numbers) {
        this.words = new Words(sentence);
        this.numbers = numbers;
    }

    Words words() {
        return words;
    }

    /** The numbers in order, shares of a whole among them. */
    List<Amount> amounts() {
        List<Amount> read = amounts;
        if (read == null) {
            read = new ArrayList<>();
            for (FoundFigure f : numbers.in(words.sentence())) {
                boolean part = f.sort() != FoundFigure.Sort.COUNT;
                read.add(new Amount(
                        words.from(f.from()), words.from(f.to()), f.coreFrom(), f.coreTo(), f.figure(), part));
            }
            for (Amount share : Parts.in(words)) {
                List<Amount> all = read;
                if (all.stream().noneMatch(a -> a.from() < share.to() && share.from() < a.to())) {
                    read.add(share);
                }
            }
            read.sort(Comparator.comparingInt(Amount::from));
            amounts = read;
        }
        return read;
    }

    /** The number that begins at a token, its hedge included. */
    Optional<Amount> beginsAt(int token) {
        return amounts().stream().filter(a -> a.first() == token).findFirst();
    }

    /** The number that ends before a token. */
    Optional<Amount> endsBefore(int token) {
        return amounts().stream().filter(a -> a.end() == token).findFirst();
    }

    /** The last number that is no part of a whole and ends before a token or at it. */
    Optional<Amount> lastCountBefore(int token) {
        return amounts().stream().filter(a -> !a.isPart() && a.end() <= token).reduce((earlier, later) -> later);
    }
}
