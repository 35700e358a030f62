package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Others may follow</i>, <i>may well have fled</i>; not what members may do. */
final class MayModal implements Rule {
    private static final Set<String> PERMIT = Lists.of("permit");
    private static final Set<String> PERMISSION = Lists.of("permission");
    private static final Set<String> ROLE = Lists.of("role");
    private static final Set<String> AUTHOR = Set.of("we", "i", "one", "you");
    /** What a text asks of its reader: <i>it may be noted</i>. */
    private static final Set<String> TEXTUAL = Set.of(
            "borne",
            "noted",
            "recalled",
            "remembered",
            "mentioned",
            "added",
            "summarised",
            "summarized",
            "stressed",
            "observed",
            "consulted",
            "asked",
            "objected",
            "useful",
            "helpful",
            "downloaded",
            "obtained");

    private static final Set<String> EACH = Set.of("a", "an", "any", "each", "every", "no", "only");

    private final Judgements judgements;

    MayModal(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-may", 1);
    }

    @Override
    public String rationale() {
        return "May in running text says that something is possible, unless rules or permits are spoken of";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), MayModal::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!words.at(token).equals("may") || words.isCapitalised(token) || token == 0) {
            return Optional.empty();
        }
        int verb = Modals.verbAfter(words, token);
        boolean ofAuthor = words.in(token - 1, AUTHOR)
                && (Clauses.isOfSaying(words.at(verb)) || words.at(verb).equals("ask"));
        boolean textual = words.areAt(token + 1, "be") && words.in(token + 2, TEXTUAL);
        boolean fixed = words.areAt(token - 1, "that") && words.areAt(token - 3, "be", "as");
        if (verb < 0
                || words.areAt(token - 1, "you")
                || fixed
                || textual
                || ofAuthor
                || isLimited(words, verb)
                || isPermission(words, token, verb)) {
            return Optional.empty();
        }
        return Modals.found(words, token, verb);
    }

    /** <i>families may cook only at set hours</i>. */
    private static boolean isLimited(Words words, int verb) {
        for (int i = verb + 1; i < verb + 5; i++) {
            if (words.at(i).equals("only") && words.in(i + 1, Set.of("at", "with", "if", "after", "in", "on", "by"))) {
                return !words.at(verb).equals("be") && !words.at(verb).equals("have");
            }
        }
        return false;
    }

    private static boolean isPermission(Words words, int may, int verb) {
        boolean passive = words.at(verb).equals("be") && words.at(verb + 1).endsWith("ed");
        if (!words.in(verb, PERMIT) && !passive) {
            return false;
        }
        int start = Clauses.startOf(words, may).token();
        boolean ofRule = Modals.mentions(words, PERMISSION);
        if (passive) {
            return ofRule;
        }
        boolean denied = words.at(may + 1).equals("not") || words.at(may + 1).equals("only");
        boolean anybody = words.in(start, EACH) || words.in(start - 1, Set.of("no", "only"));
        return denied || ofRule || anybody || words.in(may - 1, ROLE);
    }
}
