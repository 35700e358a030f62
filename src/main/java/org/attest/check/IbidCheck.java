package org.attest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.claim.Citation;
import org.attest.claim.CitationForm;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.sheet.Located;
import org.attest.text.SourceText;

/** Whether a sheet reads each <i>Ibid.</i> as the rules do; who reads it otherwise sees what they give. */
public final class IbidCheck {
    private final Reference reference;
    private final SourceText text;

    /**
     * A check of one document.
     *
     * @param reference the things that the citations are of
     */
    public IbidCheck(Reference reference, SourceText text) {
        this.reference = reference;
        this.text = text;
    }

    /**
     * One finding for each Ibid. that the sheet resolves to other publications than the rules.
     *
     * @param citations in reading order
     */
    public List<Finding> check(List<Located<Citation>> citations) {
        IbidRule rule = new IbidRule(
                text,
                new CitedNames(reference),
                citations.stream().map(Located::value).toList());
        List<Finding> findings = new ArrayList<>();
        for (Located<Citation> entry : citations) {
            Citation ibid = entry.value();
            boolean resolved =
                    ibid.refersBackTo() != null || !ibid.mayReferBackTo().isEmpty();
            if (ibid.form() == CitationForm.IBID && resolved) {
                IbidRule.Expected expected = rule.expected(ibid);
                Set<ThingId> given = new TreeSet<>();
                expected.antecedents().forEach(citation -> given.addAll(rule.publications(citation)));
                if (!given.equals(rule.publications(ibid))) {
                    findings.add(finding(entry, expected));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Located<Citation> entry, IbidRule.Expected expected) {
        String antecedents = expected.antecedents().stream()
                .map(citation -> "‘" + citation.id() + "’")
                .collect(Collectors.joining(" or "));
        String message = antecedents.isEmpty()
                ? "by the rules this Ibid. repeats nothing: " + expected.reason()
                : "by the rules this Ibid. repeats " + antecedents + ": " + expected.reason();
        String key = entry.value().refersBackTo() != null ? "refersBackTo" : "mayReferBackTo";
        return entry.finding(
                key,
                Code.IBID_DIFFERS,
                message,
                "correct ‘" + key + ":’, or say in ‘note:’ why the text means another");
    }
}
