package org.attest.extract.change;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.proposal.Counted;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;

/** What it is that moved. */
final class Subjects {
    private static final Set<String> MONEY = Lists.of("money");
    private static final Set<String> PRONOUN = Lists.of("person-pronoun");
    private static final Set<String> NUMBER_OF = Set.of(
            "number",
            "numbers",
            "share",
            "total",
            "proportion",
            "percentage",
            "level",
            "ranks",
            "flow",
            "count",
            "tally");
    private static final Set<String> HEAD_ENDS = Set.of(
            "of", "in", "for", "by", "to", "from", "that", "who", "which", "on", "at", "with", "under", "among",
            "between", "against", "across", "since", "during", "has", "have", "had", "was", "were", "is", "are",
            "still", "where");
    /** In tokens; a longer stretch before the verb is no noun phrase. */
    private static final int LONGEST = 18;

    private final PopulationReader populations;

    Subjects(PopulationReader populations) {
        this.populations = populations;
    }

    /** The population of a change; empty when it is money or a rate, or cannot be made out. */
    Optional<Counted> of(Reading reading, Statement statement, FoundChange change) {
        Words words = statement.words();
        Sentence sentence = words.sentence();
        if (change.object() >= 0) {
            int end = Math.min(words.size(), change.object() + 12);
            Optional<Counted> counted = populations
                    .after(sentence, words.start(change.object()))
                    .map(FoundCounted::counted)
                    .or(() -> Phrases.of(words, change.object(), objectEnd(words, change.object(), end)));
            return counted.filter(c -> !isMoney(words, change.object(), objectEnd(words, change.object(), end)));
        }
        int end = VerbGroup.beforeAside(words, change.subjectEnd());
        int start = words.in(end - 1, Set.of("they", "it")) ? end - 1 : Phrases.start(words, end);
        if (start < end && isMoney(words, start, end)) {
            return Optional.empty();
        }
        boolean aside = words.at(end).equals(",") || words.at(end - 1).equals(",");
        Optional<Counted> first = aside ? counted(statement, change.first()) : Optional.empty();
        return first.or(() -> start < end ? before(statement, start, end) : Optional.empty())
                .or(() -> counted(statement, change.first()))
                .or(() -> start > 0 ? subjectOf(sentence, statement, start, end) : Optional.empty())
                .or(() -> reading.before(sentence).flatMap(previous -> subjectOf(previous, statement, start, end)));
    }

    private Optional<Counted> before(Statement statement, int start, int end) {
        Words words = statement.words();
        Optional<Counted> read = populations
                .before(words.sentence(), words.end(end - 1))
                .filter(found -> found.from() >= words.start(start) && isHead(words, words.from(found.from()), start))
                .map(found -> common(words, found));
        return read.or(() -> words.in(start, PRONOUN) ? Optional.empty() : Phrases.of(words, start, end));
    }

    /** Whether a phrase is not only the tail of a longer one: <i>girls</i> in <i>the enrolment of girls</i>. */
    private static boolean isHead(Words words, int from, int start) {
        int before = from - 1;
        while (words.in(before, Set.of("the", "its", "their", "his", "a"))) {
            before--;
        }
        return before <= start || !Phrases.isPreposition(words.at(before)) || words.in(before - 1, NUMBER_OF);
    }

    private static Counted common(Words words, FoundCounted found) {
        Counted counted = found.counted();
        boolean name = counted.unit().equals("person") && !counted.phrase().contains(" ");
        String phrase = name ? counted.phrase() : Phrases.common(words, words.from(found.from()), counted.phrase());
        return new Counted(
                phrase, counted.unit(), counted.kind(), counted.group(), counted.origins(), counted.places());
    }

    /** What the last number before a change counts: <i>5,130 incidents, up 19 percent</i>. */
    private Optional<Counted> counted(Statement statement, int first) {
        Words words = statement.words();
        return statement
                .lastCountBefore(first)
                .flatMap(a -> populations.after(words.sentence(), words.end(a.end() - 1)))
                .map(FoundCounted::counted);
    }

    /** What a sentence is about, for a pronoun later in it or in the next. */
    private Optional<Counted> subjectOf(Sentence previous, Statement statement, int start, int end) {
        boolean pronoun = start < end && statement.words().in(start, PRONOUN);
        if (!pronoun) {
            return Optional.empty();
        }
        Words words = new Words(previous);
        int verb = firstVerb(words);
        int from = verb < 0 ? 0 : Phrases.start(words, verb);
        if (from >= verb || words.in(from, PRONOUN) || isMoney(words, from, verb)) {
            return Optional.empty();
        }
        return populations
                .before(previous, words.end(verb - 1))
                .map(FoundCounted::counted)
                .or(() -> Phrases.of(words, from, verb));
    }

    private static int firstVerb(Words words) {
        for (int i = 1; i < Math.min(words.size(), LONGEST); i++) {
            String word = words.at(i);
            if (Clauses.isAuxiliary(word) || Lists.isVerb(word)) {
                return i;
            }
        }
        return -1;
    }

    private static int objectEnd(Words words, int from, int limit) {
        Set<String> stops =
                Set.of("by", "from", "between", "since", "during", "after", "before", "to", "over", "as", "than");
        for (int i = from; i < limit; i++) {
            boolean mark = !words.isWord(i) && !words.isNumber(i);
            boolean dated = words.at(i).equals("in") && words.isNumber(i + 1);
            if (i > from && (mark || dated || stops.contains(words.at(i)) || Clauses.isAuxiliary(words.at(i)))) {
                return i;
            }
        }
        return limit;
    }

    /** Whether the noun that heads a phrase is money, a rate or another thing that is not counted here. */
    private static boolean isMoney(Words words, int from, int to) {
        int first = from;
        while (first < to - 1 && (Phrases.isOpening(words.at(first)) || words.areAt(first, "share", "of"))) {
            first++;
        }
        int head = first;
        while (head + 1 < to && words.isWord(head + 1) && !HEAD_ENDS.contains(words.at(head + 1))) {
            boolean plural = words.in(head, MONEY) && words.at(head).endsWith("s");
            if (plural || words.in(head, Lists.of("commodity"))) {
                return true;
            }
            head++;
        }
        return words.in(head, MONEY) || words.at(head).matches("[$€£¥]");
    }
}
