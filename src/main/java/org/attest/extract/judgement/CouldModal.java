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

/** <i>The strike could lead to war</i>; not what somebody could see. */
final class CouldModal implements Rule {
    private static final Set<String> ABILITY = Lists.of("ability");
    private static final Set<String> OUTCOME = Lists.of("outcome");
    private static final Set<String> PERMIT = Lists.of("permit");
    private static final Set<String> PERMISSION = Lists.of("permission");
    private static final Set<String> VERIFIED = Lists.of("verified");
    private static final Set<String> CUE = Lists.of("could-cue");
    private static final Set<String> FUTURE = Lists.of("future");
    private static final Set<String> LIMIT =
            Set.of("not", "only", "hardly", "barely", "scarcely", "never", "no", "still", "just", "better", "always");
    private static final Set<String> WHERE = Set.of("where", "until", "before", "once", "when", "while", "than");
    private static final Set<String> PERSON = Set.of("i", "we", "you");
    private static final Set<String> SAYING = Set.of(
            "says",
            "say",
            "warns",
            "warn",
            "warned",
            "fears",
            "fear",
            "feared",
            "believes",
            "believe",
            "predicts",
            "predict",
            "predicted",
            "thinks",
            "think",
            "argues",
            "argue",
            "suggests",
            "suggest",
            "suggested",
            "warning",
            "fearing",
            "estimates",
            "estimate",
            "expects",
            "expect",
            "worry",
            "worried",
            "suspects");

    private final Judgements judgements;

    CouldModal(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-could", 1);
    }

    @Override
    public String rationale() {
        return "Could judges where its verb or its frame speaks of what may come about, not of what somebody was able to do";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), CouldModal::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!words.at(token).equals("could") || words.in(token + 1, LIMIT) || token == 0) {
            return Optional.empty();
        }
        int verb = Modals.verbAfter(words, token);
        if (verb < 0 || !judges(words, token, verb)) {
            return Optional.empty();
        }
        return Modals.found(words, token, verb);
    }

    private static boolean judges(Words words, int could, int verb) {
        Clauses.Start start = Clauses.startOf(words, could);
        String opener = start.opener() < 0 ? "" : words.at(start.opener());
        boolean allowed = (opener.equals("that")
                        && words.at(start.opener() - 1).equals("told")
                        && Linked.BE.contains(words.at(start.opener() - 2)))
                || (words.at(start.opener()).equals("told") && Linked.BE.contains(words.at(start.opener() - 1)));
        boolean all = words.in(start.token(), Set.of("all", "everything")) || words.areAt(could - 2, "as");
        if (WHERE.contains(opener) || allowed || all) {
            return false;
        }
        boolean cue = hasCue(words, could, verb);
        if (!cue && isGranted(words, verb)) {
            return false;
        }
        if (words.at(verb).equals("have")) {
            return !VERIFIED.contains(words.at(verb + 1))
                    && !words.at(verb + 1).equals("done")
                    && !words.areAt(verb + 1, "been", "avoided")
                    && !words.areAt(verb + 1, "been", "prevented");
        }
        if (words.at(verb).equals("be")) {
            int participle = words.at(verb + 1).endsWith("ly") ? verb + 2 : verb + 1;
            return cue || !words.in(participle, VERIFIED);
        }
        boolean framed = cue
                || isFramedAfter(words, could)
                || SAYING.contains(opener)
                || (opener.equals("that") && SAYING.contains(words.at(start.opener() - 1)));
        if (ABILITY.contains(words.at(verb)) || words.in(could - 1, PERSON)) {
            return framed && !words.in(could - 1, PERSON) && !words.in(verb, Set.of("see", "hear", "afford", "speak"));
        }
        return framed || OUTCOME.contains(words.at(verb)) || looksAhead(words, start.token(), could);
    }

    /** <i>Under the accord, refugees could return</i>. */
    private static boolean isGranted(Words words, int verb) {
        boolean grantable = PERMIT.contains(words.at(verb))
                || words.at(verb).equals("return")
                || words.at(verb).equals("go");
        return grantable && (words.at(0).equals("under") || Modals.mentions(words, PERMISSION));
    }

    /** <i>…, smugglers fear</i>. */
    private static boolean isFramedAfter(Words words, int could) {
        int end = Clauses.endOf(words, could);
        for (int i = end + 1; words.at(end).equals(",") && i < end + 7 && i < words.size(); i++) {
            if (SAYING.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCue(Words words, int could, int verb) {
        for (int i = could + 1; i < verb; i++) {
            if (words.in(i, CUE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksAhead(Words words, int from, int could) {
        int end = Clauses.endOf(words, could);
        for (int i = from; i < end; i++) {
            if (words.in(i, FUTURE)
                    || words.areAt(i, "in", "the", "coming")
                    || words.areAt(i, "as", "early", "as")
                    || words.areAt(i, "at", "any")
                    || words.areAt(i, "within", "days")
                    || (words.areAt(i, "next")
                            && words.in(i + 1, Set.of("year", "month", "week", "spring", "summer")))) {
                return true;
            }
        }
        return false;
    }
}
