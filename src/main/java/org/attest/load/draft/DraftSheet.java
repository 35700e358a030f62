package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.check.SheetCheck;
import org.attest.check.Terms;
import org.attest.claim.DocumentClaims;
import org.attest.claim.ThingId;
import org.attest.document.Document;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.rule.RulePrecision;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.rdf.DocumentQuads;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.sheet.YamlWriter;
import org.attest.text.SourceText;

/** Makes a claim sheet of what rules propose for a document. Deterministic, and safe to share between threads. */
public final class DraftSheet {
    private static final int MOST_ATTEMPTS = 20;

    private final KnownNames names;
    private final Terms terms;
    private final LikelihoodWords likelihood;
    private final RulePrecision precision;

    public DraftSheet(KnownNames names, Terms terms, LikelihoodWords likelihood, RulePrecision precision) {
        this.names = names;
        this.terms = terms;
        this.likelihood = likelihood;
        this.precision = precision;
    }

    /**
     * The draft of a document. It is read back as any sheet is, and what does not hold there is left out and told.
     *
     * @param shown what findings call the document's file
     */
    public Draft of(Document document, SourceText text, List<Proposal> proposals, String shown) {
        List<Finding> leftOut = new ArrayList<>();
        List<Proposal> kept = new ArrayList<>(proposals);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            DraftParts parts = new DraftParts(names, terms, likelihood, precision, document, text);
            List<DraftParts.Faulty> unwritten = parts.write(kept);
            String yaml = YamlWriter.write(parts.sheet());
            Findings findings = new Findings();
            Yaml.Mapping read = YamlReader.parse(new YamlSource("draft", yaml));
            Sheet sheet = new SheetReader(names.reference(), held(document), findings).read(read, text);
            new SheetCheck(terms, findings).check(sheet);
            List<DraftParts.Faulty> faulty = new ArrayList<>(unwritten);
            faulty.addAll(new DraftFaults(read, parts).of(findings.list()));
            if (faulty.isEmpty()) {
                return new Draft(yaml, claims(document, text, sheet), leftOut);
            }
            Set<Proposal> bad = new HashSet<>();
            for (DraftParts.Faulty one : faulty) {
                if (bad.add(one.proposal())) {
                    leftOut.add(finding(one, shown));
                }
            }
            kept.removeIf(bad::contains);
        }
        throw new IllegalStateException("the draft does not hold after " + MOST_ATTEMPTS + " attempts");
    }

    private static Set<ThingId> held(Document document) {
        return Set.of(DocumentQuads.publicationId(document));
    }

    private DocumentClaims claims(Document document, SourceText text, Sheet sheet) {
        return new DocumentClaims(
                document,
                text,
                sheet.things(),
                names.reference().and(sheet.things()),
                sheet.citations().stream().map(Located::value).toList(),
                sheet.claims().stream().map(Located::value).toList(),
                List.of(),
                null,
                null);
    }

    private static Finding finding(DraftParts.Faulty faulty, String shown) {
        Proposal proposal = faulty.proposal();
        String message = "the proposal of " + proposal.rule() + " at "
                + proposal.passage().start() + " is left out: " + faulty.why();
        String advice = "report it with the sentence: the rule is at fault, not the document";
        return new Finding(Code.PROPOSAL_LEFT_OUT, Place.of(shown), message, advice);
    }
}
