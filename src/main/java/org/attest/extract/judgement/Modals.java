package org.attest.extract.judgement;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;

/** What <i>may</i>, <i>might</i> and <i>could</i> have in common where they say that something is possible. */
final class Modals {
    private static final Set<String> NO_VERB = Set.of(
            "the", "a", "an", "of", "in", "on", "to", "and", "or", "for", "with", "from", "as", "that", "this", "his",
            "their", "its", "is", "are", "was", "were", "has", "had", "will", "would", "may", "might", "could", "than");
    private static final Set<String> ADVERB = Lists.of("modal-adverb");
    private static final Set<String> WHOEVER =
            Set.of("anyone", "any", "those", "all", "everyone", "whoever", "anybody");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private Modals() {}

    /** The verb that a modal goes with, its adverbs passed over; -1 when none follows. */
    static int verbAfter(Words words, int modal) {
        int verb = modal + 1;
        if (words.at(verb).equals(",")) {
            verb = afterInsertion(words, verb);
        }
        while (words.at(verb).endsWith("ly") || words.in(verb, ADVERB)) {
            verb++;
            if (words.at(verb).equals(",")) {
                verb = afterInsertion(words, verb);
            }
        }
        return words.isWord(verb) && !NO_VERB.contains(words.at(verb)) && !words.isCapitalised(verb) ? verb : -1;
    }

    /** Whether one of some words stands in the sentence. */
    static boolean mentions(Words words, Set<String> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static int afterInsertion(Words words, int comma) {
        for (int i = comma + 2; i < comma + 14; i++) {
            if (words.at(i).equals(",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** The wording at a modal that judges. */
    static Optional<FoundWording> found(Words words, int modal, int verb) {
        Clauses.Start start = Clauses.startOf(words, modal);
        if (!Degree.isFree(words, start.token(), modal) || isWhoever(words, start) || isMoot(words, modal, start)) {
            return Optional.empty();
        }
        int end = modal + 1;
        if (words.at(end).equals("not") || words.at(end).equals("well")) {
            end++;
        } else if (words.areAt(end, "very", "well") || words.areAt(end, "not", "well")) {
            end += 2;
        } else if (words.at(end).equals("possibly") || words.at(end).equals("conceivably")) {
            end++;
        }
        int to = Clauses.endOf(words, modal);
        if (words.areAt(start.token(), "it") && words.areAt(verb, "be", "that") && start.token() == modal - 1) {
            int content = verb + 2;
            return Optional.of(new FoundWording(modal, end, content, Clauses.endOf(words, content), null));
        }
        int from = start.token() == modal && start.opener() >= 0 && words.isWord(start.opener())
                ? start.opener()
                : start.token();
        return Optional.of(new FoundWording(modal, end, from, Math.max(to, end), null));
    }

    /** Whether a relative clause picks people out: <i>anyone who may have seen it</i>. */
    private static boolean isWhoever(Words words, Clauses.Start start) {
        int opener = start.opener();
        if (opener >= 0 && words.in(opener, RELATIVE)) {
            for (int i = opener - 1; i >= 0 && i > opener - 4; i--) {
                if (words.in(i, WHOEVER)) {
                    return true;
                }
            }
        }
        return words.in(start.token(), Set.of("anyone", "whoever", "anybody"));
    }

    /** Whether it is about what did not come about, or is said to settle nothing. */
    private static boolean isMoot(Words words, int modal, Clauses.Start start) {
        boolean orNot = words.areAt(modal + 1, "or") || words.areAt(modal - 2, "may", "or");
        boolean otherwise = words.areAt(modal + 1, "otherwise") || words.areAt(modal + 2, "otherwise");
        boolean perfect =
                words.at(modal + 1).equals("have") || words.at(modal + 2).equals("have");
        return orNot || otherwise || (perfect && hasCondition(words, start.token()));
    }

    /** Whether the sentence says what would have had to be otherwise: <i>if … had</i>, <i>without the warning</i>. */
    private static boolean hasCondition(Words words, int near) {
        int from = Math.max(0, near - 30);
        int to = Math.min(words.size(), near + 40);
        boolean supposed = false;
        boolean had = false;
        for (int i = from; i < to; i++) {
            supposed |= words.at(i).equals("if") || words.areAt(i, "but", "for");
            had |= words.at(i).equals("had") || words.at(i).equals("hadn't") || words.areAt(i, "but", "for");
        }
        boolean inverted = words.areAt(0, "had") || words.areAt(near - 1, ",", "had");
        return (supposed && had) || inverted || (words.areAt(0, "without") && near > 1);
    }
}
