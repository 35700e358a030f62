package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A 60 percent chance that …</i>, <i>almost no chance of …</i>, <i>is a real possibility</i>. */
final class ChanceOf implements Rule {
    private static final Set<String> SIZES = Lists.of("chance-size");
    private static final Set<String> DEGREE = Set.of(
            "very",
            "almost",
            "roughly",
            "about",
            "virtually",
            "practically",
            "only",
            "than",
            "better-than",
            "extremely",
            "fairly",
            "quite",
            "most",
            "just",
            "around",
            "nearly",
            "hardly");
    private static final Set<String> BARE = Set.of("chance", "possibility", "likelihood", "probability");

    private static final Set<String> GIVING =
            Set.of("give", "gives", "gave", "given", "giving", "assign", "assigns", "assigned");
    private static final Set<String> HAVING = Set.of("has", "have", "had", "stands", "stand", "stood");

    private final Judgements judgements;
    private final NumberReader numbers;

    ChanceOf(NumberReader numbers, HolderReader holders) {
        this.numbers = numbers;
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-chance-of", 1);
    }

    @Override
    public String rationale() {
        return "A chance with a size, of something or that something happens, is a judgement; a chance to do something is not";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), this::at);
    }

    private Optional<FoundWording> at(Words words, int noun) {
        if (!words.in(noun, Chances.NOUNS)) {
            return Optional.empty();
        }
        Optional<Chances.Percent> percent = Chances.before(words, noun, numbers);
        int size = percent.map(Chances.Percent::first).orElse(noun);
        int first = percent.isPresent() ? size : sized(words, noun);
        boolean exists = isExistential(words, first);
        if (first == noun && !(exists && words.in(noun, BARE))) {
            return Optional.empty();
        }
        if (!Degree.isFree(words, Clauses.startOf(words, first).token(), first)) {
            return Optional.empty();
        }
        int content = contentAfter(words, noun);
        if (content > 0) {
            return Optional.of(new FoundWording(
                    first,
                    noun + 1,
                    content,
                    Clauses.endOf(words, content),
                    percent.map(Chances.Percent::figure).orElse(null)));
        }
        return ofSubject(words, first, noun)
                .map(found -> new FoundWording(
                        found.first(),
                        found.end(),
                        found.clauseFirst(),
                        found.clauseEnd(),
                        percent.map(Chances.Percent::figure).orElse(null)));
    }

    /** First token of the words of size before a noun of chance; the noun itself when there are none. */
    private static int sized(Words words, int noun) {
        int first = noun;
        boolean size = false;
        while (words.in(first - 1, SIZES) || words.in(first - 1, DEGREE)) {
            first--;
            size |= words.in(first, SIZES);
        }
        return size ? first : noun;
    }

    private static boolean isExistential(Words words, int first) {
        boolean article = words.at(first - 1).equals("a") || words.at(first - 1).equals("an");
        int be = article ? first - 2 : first - 1;
        return words.at(be).equals("there's")
                || (words.in(be, Linked.BE) && words.at(be - 1).equals("there"))
                || (words.at(be).equals("remains") && words.at(be - 1).equals("there"));
    }

    /** First token of what the chance is of; -1 when nothing is printed. */
    private static int contentAfter(Words words, int noun) {
        int next = noun + 1;
        if (words.areAt(next, ",")) {
            for (int i = next + 1; i < next + 8; i++) {
                if (words.areAt(i, ",", "that")) {
                    return i + 2;
                }
            }
        }
        boolean follows = words.at(next).equals("that") || words.at(next).equals("of");
        return follows && (words.isWord(next + 1) || words.isNumber(next + 1)) ? next + 1 : -1;
    }

    /** <i>A return is a remote prospect</i>, <i>rates a return as a remote prospect</i>. */
    private static Optional<FoundWording> ofSubject(Words words, int first, int noun) {
        boolean article = words.in(first - 1, Set.of("a", "an"));
        if (!article || words.at(noun + 1).equals("to") || words.at(noun + 1).equals("for")) {
            return Optional.empty();
        }
        int giver = giver(words, first - 1);
        if (giver >= 0) {
            return Optional.of(new FoundWording(first, noun + 1, giver + 1, first - 1, null));
        }
        int verb = Linked.beforeRemark(words, first - 2);
        if (words.in(verb, HAVING)) {
            Clauses.Start has = Linked.clauseOf(words, verb);
            int to = words.at(verb - 1).equals(",") ? commaAfter(words, has.token(), verb) : verb;
            return has.token() < to && !words.in(has.token(), Set.of("who", "we", "he", "she", "they", "i"))
                    ? Optional.of(new FoundWording(first, noun + 1, has.token(), to, null))
                    : Optional.empty();
        }
        verb = Linked.before(words, first - 1);
        if ((verb >= 0 && Linked.BE.contains(words.at(verb))) || words.at(verb).startsWith("remain")) {
            int from = Clauses.startOf(words, verb).token();
            int to = Linked.firstOfVerb(words, verb);
            return from < to && !words.at(from).equals("there")
                    ? Optional.of(new FoundWording(first, noun + 1, from, to, null))
                    : Optional.empty();
        }
        for (int i = first - 3; words.at(first - 2).equals("as") && i > first - 25 && i > 0; i--) {
            if (words.in(i, Considered.VERBS)) {
                return i + 1 < first - 2
                        ? Optional.of(new FoundWording(first, noun + 1, i + 1, first - 2, null))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int commaAfter(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.at(i).equals(",")) {
                return i;
            }
        }
        return to;
    }

    /** <i>We give a mass escape a 65 percent chance</i>: the verb, before what is judged; -1 when there is none. */
    private static int giver(Words words, int article) {
        for (int i = article - 2; i >= 0 && i > article - 25; i--) {
            if (words.in(i, GIVING)) {
                return i;
            }
            if (words.in(i, Set.of(";", ":", "(", "but", "that", "which")) || words.in(i, Linked.BE)) {
                return -1;
            }
        }
        return -1;
    }
}
