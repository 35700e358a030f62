package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.judgement.JudgementRules;
import org.attest.extract.number.NumberReader;
import org.attest.extract.proposal.Proposal;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

final class UnlikelyIsNeverLikelyTest {
    private static final Pattern TURNED =
            Pattern.compile("\\b(?:not|no|never|hardly|scarcely|un\\w+|im(?:probable|possible)|in\\w+|doubtful)\\b.*");
    private static final List<String> ADJECTIVES = List.of("likely", "probable", "possible", "conceivable", "certain");
    private static final List<String> DEGREES = List.of(
            "", "very ", "highly ", "at all ", "really ", "even ", "quite ", "considered ", "all that ", "almost ");
    private static final List<String> FRAMES = List.of(
            "A return %s %s.",
            "It %s %s that they will return.",
            "The families %s %s to return.",
            "It %s, she said, %s that they will return.",
            "The families, who %s %s to return, live in tents.",
            "He wrote that it %s %s the families would return.");
    private static final List<String> NEGATED = List.of(
            "is not",
            "isn’t",
            "isn't",
            "was never",
            "is hardly",
            "is scarcely",
            "is no longer",
            "is by no means",
            "does not seem",
            "doesn’t look",
            "has never been",
            "will not be",
            "is neither right nor",
            "is not now",
            "cannot be called",
            "is not, in truth,",
            "is nothing if not");
    private static final List<String> REFUSED = List.of(
            "Nobody thinks it %s that they will return.",
            "Few doubt, but none finds it %s, that they will return.",
            "No return is %s.",
            "None of the families is %s to return.",
            "Neither side considers a return %s.",
            "He does not believe that it is %s that they will return.",
            "They did not consider a return %s.",
            "It is not true that a return is %s.",
            "There is no sign that a return is %s.",
            "The ministry denied that it was %s that they would return.");

    private final Extractor extractor = new Extractor(
            JudgementRules.all(new NumberReader(), new HolderReader()), (reading, proposals) -> proposals);

    @Test
    void aNegatedWordOfLikelihoodIsWordedWithItsNegationOrLeftAlone() {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String frame : FRAMES) {
            for (String negation : NEGATED) {
                for (String adjective : ADJECTIVES) {
                    for (String degree : DEGREES) {
                        String text = String.format(frame, negation, degree + adjective);
                        List<String> wordings = wordings(text);
                        read += wordings.size();
                        wordings.stream()
                                .filter(wording -> !TURNED.matcher(wording).find())
                                .filter(wording -> !negation.endsWith("if not"))
                                .forEach(wording -> wrong.add(wording + " < " + text));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read > 100, "negated words are read, not only left alone: " + read);
    }

    @Test
    void whatANegatedSubjectOrFrameSaysIsLeftAlone() {
        List<String> wrong = new ArrayList<>();
        for (String frame : REFUSED) {
            for (String adjective : ADJECTIVES) {
                for (String degree : DEGREES) {
                    String text = String.format(frame, degree + adjective);
                    wordings(text).stream()
                            .filter(wording -> !TURNED.matcher(wording).find())
                            .forEach(wording -> wrong.add(wording + " < " + text));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void unlikelyKeepsItsPrefixInEveryConstruction() {
        List<String> wrong = new ArrayList<>();
        for (String frame : FRAMES) {
            for (String adjective : List.of("unlikely", "improbable", "inconceivable")) {
                for (String degree : DEGREES) {
                    String text = String.format(frame, "is", degree + adjective);
                    wordings(text).stream()
                            .filter(wording -> !wording.endsWith(adjective))
                            .forEach(wording -> wrong.add(wording + " < " + text));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of("unlikely"), wordings("It is unlikely that they will return."));
    }

    private List<String> wordings(String text) {
        return extractor.read(new SourceText(text)).stream()
                .filter(Proposal.Judgement.class::isInstance)
                .map(Proposal.Judgement.class::cast)
                .map(Proposal.Judgement::wording)
                .toList();
    }
}
