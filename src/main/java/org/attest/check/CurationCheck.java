package org.attest.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.claim.Assessment;
import org.attest.claim.Correction;
import org.attest.claim.CurationTarget;
import org.attest.claim.Flag;
import org.attest.claim.ThingKind;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.sheet.CurationSheet;
import org.attest.sheet.Located;
import org.attest.text.Passage;

/** A curation file against itself, the vocabulary, and what is printed where it says. */
public final class CurationCheck {
    private static final Set<ThingKind> GRADED = Set.of(ThingKind.PUBLICATION, ThingKind.ACTOR);

    private final Terms terms;
    private final Findings findings;

    public CurationCheck(Terms terms, Findings findings) {
        this.terms = terms;
        this.findings = findings;
    }

    public void check(CurationSheet sheet) {
        Set<String> flags = new HashSet<>();
        sheet.flags().forEach(flag -> unique(flag, flag.value().id(), flags, "flag"));
        sheet.flags().forEach(this::type);
        // What is wrong with a flag is said once, and not again wherever a correction refers to it.
        flags.addAll(sheet.unread());
        Set<String> corrections = new HashSet<>();
        for (Located<Correction> correction : sheet.corrections()) {
            unique(correction, correction.value().id(), corrections, "correction");
            property(correction);
            printed(correction);
            answered(correction, flags);
        }
        Set<String> assessments = new HashSet<>();
        for (Located<Assessment> assessment : sheet.assessments()) {
            unique(assessment, assessment.value().id(), assessments, "assessment");
            graded(assessment);
        }
    }

    private void unique(Located<?> entry, String id, Set<String> seen, String what) {
        if (!seen.add(id)) {
            String message = "another " + what + " of this batch has the id ‘" + id + "’";
            findings.add(entry.finding("id", Code.ID_REPEATED, message, "give one of them another id"));
        }
    }

    private void type(Located<Flag> entry) {
        String type = entry.value().type();
        if (!terms.knows("flag", type)) {
            List<String> known = terms.of("flag");
            String advice = Nearest.to(type, known)
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("known: " + String.join(", ", known));
            String message = "the scheme ‘flag’ has no concept ‘" + type + "’";
            findings.add(entry.finding("type", Code.CONCEPT_UNKNOWN, message, advice));
        }
    }

    private void property(Located<Correction> entry) {
        String written = entry.value().property();
        // Terms and reused vocabularies lie outside the base, so any base resolves them alike.
        boolean known = new Prefixes(Base.DEFAULT)
                .property(written)
                .filter(property -> terms.properties().contains(property.getURI()))
                .isPresent();
        if (!known) {
            String advice = Nearest.to(written, terms.ownProperties())
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("the local name of a property of ours, or a prefixed name such as dcterms:issued");
            String message = "the ontology declares no property ‘" + written + "’";
            findings.add(entry.finding("property", Code.PROPERTY_UNKNOWN, message, advice));
        }
    }

    /** What a correction says is printed stands where it points, character for character. */
    private void printed(Located<Correction> entry) {
        Passage passage = entry.value().target().printed();
        String printed = entry.value().printed();
        if (passage != null && !passage.quote().contains(printed)) {
            String advice = "copy it from the quote of the target: \"" + passage.quote() + "\"";
            String message = "this does not stand in the quote of what is corrected";
            findings.add(entry.finding("printed", Code.PRINTED_NOT_IN_QUOTE, message, advice));
        }
    }

    private void answered(Located<Correction> entry, Set<String> flags) {
        String flag = entry.value().flag();
        if (flag != null && !flags.contains(flag)) {
            String advice = Nearest.to(flag, flags)
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("");
            String message = "no flag of this batch has the id ‘" + flag + "’";
            findings.add(entry.finding("flag", Code.CURATION_TARGET_UNKNOWN, message, advice));
        }
    }

    /** People are not graded, only bodies, what is published, and what is claimed. */
    private void graded(Located<Assessment> entry) {
        if (entry.value().target() instanceof CurationTarget.OfThing thing
                && !GRADED.contains(thing.thing().kind())) {
            String message = "what is graded is a publication, an actor or a claim; people never are";
            findings.add(entry.finding("assesses", Code.VALUE_INVALID, message, "grade what they published"));
        }
    }
}
