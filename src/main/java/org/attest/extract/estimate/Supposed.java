package org.attest.extract.estimate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.reading.Sentence;

/** Takes out numbers that a clause only supposes or asks for: <i>if 100 fighters return</i>. They are nobody's estimate. */
final class Supposed {
    private static final Set<String> OPENERS = Set.of("if", "unless", "whether");
    private static final Pattern HINT = Pattern.compile("(?i)\\b(?:if|unless|whether)\\b");

    private Supposed() {}

    static List<FoundFigure> without(Sentence sentence, List<FoundFigure> figures) {
        if (figures.isEmpty() || !HINT.matcher(sentence.text()).find()) {
            return figures;
        }
        Words words = new Words(sentence);
        return figures.stream().filter(figure -> !isSupposed(words, figure)).toList();
    }

    private static boolean isSupposed(Words words, FoundFigure figure) {
        Clauses.Start start = Clauses.startOf(words, words.from(figure.from()));
        return words.in(start.opener(), OPENERS) || words.in(start.token(), OPENERS);
    }
}
