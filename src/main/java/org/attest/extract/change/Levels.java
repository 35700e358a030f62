package org.attest.extract.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.extract.clause.Words;
import org.attest.text.Passage;

/** The levels that a change is said to have reached or left: <i>doubled from 250 to 500</i>. */
final class Levels {
    /** In tokens, between two levels. */
    private static final int FARTHEST = 8;

    private Levels() {}

    /** The word at a token and the numbers of the levels after it. */
    static List<Passage> after(Statement statement, int token) {
        Words words = statement.words();
        List<Passage> numbers = new ArrayList<>();
        numbers.add(words.passage(token, token + 1));
        int limit = token + 3;
        for (int i = token + 1; i < limit && i < words.size(); i++) {
            if (words.at(i).equals("to") || words.at(i).equals("from")) {
                Optional<Amount> level = statement.beginsAt(i + 1);
                if (level.isPresent()) {
                    numbers.add(words.sentence()
                            .part(level.get().from(), level.get().to()));
                    limit = level.get().end() + FARTHEST;
                    i = level.get().end() - 1;
                }
            } else if (words.at(i).equals(";") || words.at(i).equals("and")) {
                break;
            }
        }
        return numbers;
    }
}
