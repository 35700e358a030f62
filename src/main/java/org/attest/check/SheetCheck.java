package org.attest.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.claim.Citation;
import org.attest.claim.CitationForm;
import org.attest.claim.Claim;
import org.attest.claim.ClaimLinks;
import org.attest.claim.Likelihood;
import org.attest.claim.Member;
import org.attest.claim.Population;
import org.attest.claim.Proposition;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet against itself and against the vocabulary: what the entries say of each other must hold together. */
public final class SheetCheck {
    private final Terms terms;
    private final Findings findings;

    public SheetCheck(Terms terms, Findings findings) {
        this.terms = terms;
        this.findings = findings;
    }

    public void check(Sheet sheet) {
        Set<String> citations = new HashSet<>();
        sheet.citations().forEach(c -> unique(c, c.value().id(), citations, "citation"));
        Set<String> claims = new HashSet<>();
        sheet.claims().forEach(c -> unique(c, c.value().id(), claims, "claim"));
        // What is wrong with an entry is said once, and not again wherever others refer to it.
        citations.addAll(sheet.unread());
        claims.addAll(sheet.unread());
        sheet.citations().forEach(c -> antecedents(c, citations));
        loops(sheet.citations());
        passages(sheet.claims());
        for (Located<Claim> claim : sheet.claims()) {
            claim.value()
                    .cites()
                    .forEach(id -> known(claim, "cites", id, citations, Code.CITATION_UNKNOWN, "citation"));
            proposition(claim, claims);
        }
        new ArgumentCheck(findings).check(sheet);
    }

    private void unique(Located<?> entry, @Nullable String id, Set<String> seen, String what) {
        if (id != null && !seen.add(id)) {
            String message = "another " + what + " of this sheet has the id ‘" + id + "’";
            findings.add(entry.finding("id", Code.ID_REPEATED, message, "give one of them another id"));
        }
    }

    private void antecedents(Located<Citation> entry, Set<String> citations) {
        Citation citation = entry.value();
        if (citation.refersBackTo() != null) {
            known(entry, "refersBackTo", citation.refersBackTo(), citations, Code.CITATION_UNKNOWN, "citation");
        }
        citation.mayReferBackTo()
                .forEach(id -> known(entry, "mayReferBackTo", id, citations, Code.CITATION_UNKNOWN, "citation"));
        boolean ibid = citation.form() == CitationForm.IBID;
        boolean pointsBack =
                citation.refersBackTo() != null || !citation.mayReferBackTo().isEmpty();
        if (ibid && !pointsBack) {
            findings.add(entry.finding(
                    "form",
                    Code.CITATION_WITHOUT_PUBLICATION,
                    "an Ibid. repeats an earlier citation, and this one does not say which",
                    "add ‘refersBackTo:’, or ‘mayReferBackTo:’ with the candidates"));
        }
    }

    /** A citation that refers back to itself, by whatever detour, stands for nothing. */
    private void loops(List<Located<Citation>> citations) {
        Map<String, Citation> byId = new HashMap<>();
        citations.forEach(c -> byId.put(c.value().id(), c.value()));
        for (Located<Citation> entry : citations) {
            Set<String> seen = new HashSet<>();
            Citation current = entry.value();
            while (current != null && current.refersBackTo() != null && seen.add(current.id())) {
                current = byId.get(current.refersBackTo());
            }
            boolean itself =
                    entry.value().mayReferBackTo().contains(entry.value().id());
            if (itself || (current != null && current.refersBackTo() != null)) {
                findings.add(entry.finding(
                        itself ? "mayReferBackTo" : "refersBackTo",
                        Code.CITATION_WITHOUT_PUBLICATION,
                        "following this citation back never ends",
                        "let it refer to the citation that names the publication"));
            }
        }
    }

    /** Claims are named by passage and kind; where two share both, each needs an id to tell them apart. */
    private void passages(List<Located<Claim>> claims) {
        Map<String, Located<Claim>> first = new HashMap<>();
        for (Located<Claim> entry : claims) {
            Claim claim = entry.value();
            String name = claim.passage().start() + "–" + claim.passage().end() + " "
                    + claim.proposition().type();
            Located<Claim> other = first.putIfAbsent(name, entry);
            if (other != null && (claim.id() == null || other.value().id() == null)) {
                findings.add((claim.id() == null ? entry : other)
                        .finding(
                                "quote",
                                Code.CLAIM_NEEDS_ID,
                                "two claims of one kind share this passage, and this one has no id",
                                "give each of them an ‘id:’, such as the name of the country"));
            }
        }
    }

    private void proposition(Located<Claim> entry, Set<String> claims) {
        Proposition said = entry.value().proposition();
        if (said instanceof Proposition.QuantityOf quantity) {
            concept(entry, "unit", "unit", quantity.quantity().unit());
            population(entry, "population", quantity.population());
        } else if (said instanceof Proposition.Share share) {
            concept(entry, "unit", "unit", share.quantity().unit());
            population(entry, "numerator", share.numerator());
            population(entry, "denominator", share.denominator());
            share.premises().forEach(id -> known(entry, "premises", id, claims, Code.CLAIM_UNKNOWN, "claim"));
        } else if (said instanceof Proposition.Change change) {
            population(entry, "population", change.population());
            if (change.ends() != null) {
                concept(entry, "earlier", "unit", change.ends().earlier().unit());
                concept(entry, "later", "unit", change.ends().later().unit());
            }
        } else if (said instanceof Proposition.Relation relation) {
            relation(entry, relation);
            end(entry, "subject", relation.subject(), claims);
            end(entry, "object", relation.object(), claims);
        } else if (said instanceof Proposition.Judgement judgement) {
            likelihood(entry, judgement.likelihood());
        } else if (said instanceof Proposition.Threshold threshold) {
            likelihood(entry, threshold.likelihood());
        } else if (said instanceof Proposition.Conditional conditional) {
            known(entry, "antecedent", conditional.antecedent(), claims, Code.CLAIM_UNKNOWN, "claim");
            known(entry, "consequent", conditional.consequent(), claims, Code.CLAIM_UNKNOWN, "claim");
        }
        ClaimLinks links = entry.value().links();
        links.contrastsWith().forEach(id -> known(entry, "contrastsWith", id, claims, Code.CLAIM_UNKNOWN, "claim"));
        links.restates().forEach(id -> known(entry, "restates", id, claims, Code.CLAIM_UNKNOWN, "claim"));
        links.qualifiedBy().forEach(id -> known(entry, "qualifiedBy", id, claims, Code.CLAIM_UNKNOWN, "claim"));
    }

    private void end(Located<Claim> entry, String key, Proposition.End end, Set<String> claims) {
        if (end instanceof Proposition.End.OfClaim claim) {
            known(entry, key, claim.id(), claims, Code.CLAIM_UNKNOWN, "claim");
        }
    }

    private void likelihood(Located<Claim> entry, @Nullable Likelihood likelihood) {
        if (likelihood != null && likelihood.term() != null) {
            concept(entry, "likelihood", "likelihood", likelihood.term());
        }
    }

    private void relation(Located<Claim> entry, Proposition.Relation relation) {
        if (!terms.predicates().contains(relation.predicate())) {
            String advice = Nearest.to(relation.predicate(), terms.predicates())
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("known: "
                            + String.join(
                                    ", ", terms.predicates().stream().sorted().toList()));
            String message = "‘" + relation.predicate() + "’ is not one of the relation predicates";
            findings.add(entry.finding("predicate", Code.PREDICATE_UNKNOWN, message, advice));
        }
        if (relation.subjectRole() != null) {
            concept(entry, "subjectRole", "role", relation.subjectRole());
        }
    }

    private void population(Located<Claim> entry, String key, @Nullable Population population) {
        if (population != null) {
            population.stated().forEach((dimension, member) -> {
                if (member instanceof Member.Concept concept) {
                    concept(entry, key, dimension.scheme(), concept.slug());
                }
            });
        }
    }

    private void concept(Located<?> entry, String key, String scheme, String concept) {
        if (!terms.knows(scheme, concept)) {
            String advice = Nearest.to(concept, terms.of(scheme))
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("known: " + String.join(", ", terms.of(scheme)));
            String message = "the scheme ‘" + scheme + "’ has no concept ‘" + concept + "’";
            findings.add(entry.finding(key, Code.CONCEPT_UNKNOWN, message, advice));
        }
    }

    private void known(Located<?> entry, String key, String id, Set<String> ids, Code code, String what) {
        if (!ids.contains(id)) {
            String advice = Nearest.to(id, ids)
                    .map(near -> "did you mean ‘" + near + "’?")
                    .orElse("");
            Finding finding = entry.finding(key, code, "no " + what + " of this sheet has the id ‘" + id + "’", advice);
            findings.add(finding);
        }
    }
}
