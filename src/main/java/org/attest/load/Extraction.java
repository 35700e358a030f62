package org.attest.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.attest.check.Terms;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.WithdrawnList;
import org.attest.document.Catalogue;
import org.attest.document.Document;
import org.attest.extract.Extractor;
import org.attest.extract.ShippedRules;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.rule.RulePrecision;
import org.attest.extract.table.Rows;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.load.draft.Draft;
import org.attest.load.draft.DraftSheet;
import org.attest.load.draft.KnownNames;
import org.attest.load.draft.LikelihoodWords;
import org.attest.rdf.Base;
import org.attest.rdf.DocumentQuads;
import org.attest.rdf.Iris;
import org.attest.sheet.CatalogueReader;
import org.attest.text.SourceText;

/**
 * Reads texts by rules and drafts sheets of what they propose, with the names of a home. Needs no store.
 *
 * <p>A text that cannot be read is a finding and not the end; what is withdrawn does not come back.
 */
public final class Extraction {
    private final Home home;
    private final Catalogue catalogue;
    private final Reference reference;
    private final List<Quad> vocabulary;
    private final WithdrawnList withdrawn;
    private final Extractor extractor;
    private final DraftSheet drafts;

    private Extraction(
            Home home,
            Catalogue catalogue,
            Reference reference,
            List<Quad> vocabulary,
            WithdrawnList withdrawn,
            Extractor extractor) {
        this.home = home;
        this.catalogue = catalogue;
        this.reference = reference;
        this.vocabulary = vocabulary;
        this.withdrawn = withdrawn;
        this.extractor = extractor;
        this.drafts = new DraftSheet(
                new KnownNames(reference),
                Terms.of(vocabulary),
                LikelihoodWords.of(vocabulary),
                RulePrecision.shipped());
    }

    /**
     * Extraction by the shipped rules.
     *
     * @throws AttestException with every error in the reference data
     */
    public static Extraction shipped(Home home) {
        return by(home, reference -> ShippedRules.extractor(Gazetteer.of(reference)));
    }

    /** Extraction by the rules that somebody gives for the reference data. */
    public static Extraction by(Home home, Function<Reference, Extractor> rules) {
        Findings findings = new Findings();
        ReferenceFiles files = new ReferenceFiles(home, findings);
        Catalogue catalogue = new CatalogueReader(findings).read(files.catalogue());
        Set<ThingId> held = catalogue.documents().stream()
                .map(DocumentQuads::publicationId)
                .collect(Collectors.toUnmodifiableSet());
        Reference reference = files.read(held);
        WithdrawnList withdrawn =
                new WithdrawnFile(home).read(reference.things().keySet(), findings);
        List<Quad> vocabulary = new OntologyFiles(home, new Iris(Base.DEFAULT)).vocabulary();
        findings.throwErrors();
        return new Extraction(home, catalogue, reference, vocabulary, withdrawn, rules.apply(reference));
    }

    /** The rules, in order of precedence. */
    public Extractor extractor() {
        return extractor;
    }

    Home home() {
        return home;
    }

    Reference reference() {
        return reference;
    }

    WithdrawnList withdrawn() {
        return withdrawn;
    }

    /**
     * Reads texts by several threads.
     *
     * @param named files, and folders with texts
     * @param clock for the progress
     * @param progress takes a line now and then when the work is long
     * @param each takes what came of each text, in order; nothing of it is kept here
     * @return findings about what was named that is no text
     */
    public List<Finding> each(
            List<Path> named, Clock clock, Consumer<String> progress, Consumer<ProposedDocument> each) {
        return each(named, clock, progress, unused -> false, each);
    }

    /** The same, passing over texts of which nothing needs to be read. */
    List<Finding> each(
            List<Path> named,
            Clock clock,
            Consumer<String> progress,
            Predicate<TextFile> known,
            Consumer<ProposedDocument> each) {
        Findings findings = new Findings();
        Texts texts = Texts.among(named, home, findings);
        Progress told = new Progress(texts, clock, progress).begin();
        InOrder.onAllProcessors().each(texts.files(), file -> read(file, known), document -> {
            each.accept(document);
            ProposedDocument.Content content = document.content();
            told.done(content == null ? 0 : content.characters(), document.size());
        });
        return new MaskedFindings(withdrawn.names()).of(findings.list());
    }

    private ProposedDocument read(Path file, Predicate<TextFile> known) {
        String shown = home.shown(file);
        long size = file.toFile().length();
        Findings findings = new Findings();
        ProposedDocument.Content content = null;
        try {
            TextFile text = TextFile.read(file, home, catalogue);
            if (withdrawn.covers(text.document())) {
                String message = "this document is withdrawn; nothing is read out of it";
                findings.add(new Finding(Code.WITHDRAWN_STILL_PRINTED, Place.of(shown), message, "remove the file"));
            } else if (!known.test(text)) {
                content = content(text, findings);
            }
        } catch (AttestException e) {
            findings.addAll(e.findings());
        } catch (RuntimeException | StackOverflowError e) {
            String message = "a rule failed on this document: " + e;
            String advice = "report it with the document, if you may; the other documents are read";
            findings.add(new Finding(Code.EXTRACTION_FAILED, Place.of(shown), message, advice));
        }
        List<Finding> found = new MaskedFindings(withdrawn.names()).of(findings.list());
        return new ProposedDocument(withdrawn.names().masked(shown), size, content, found);
    }

    private ProposedDocument.Content content(TextFile file, Findings findings) {
        SourceText text = file.text();
        Document document = file.document();
        List<Proposal> all = extractor.read(text);
        List<Proposal> proposals = new ArrayList<>(all);
        if (!withdrawn.names().isEmpty()) {
            proposals.removeIf(this::namesWithdrawn);
        }
        if (proposals.size() < all.size()) {
            int fewer = all.size() - proposals.size();
            String message = (fewer == 1 ? "a proposal has" : fewer + " proposals have") + " a withdrawn name";
            String advice = "they are left out; nothing needs to be done";
            findings.add(new Finding(Code.WITHDRAWN_STILL_PRINTED, Place.of(file.shown()), message, advice));
        }
        Draft draft = drafts.of(document, text, proposals, file.shown());
        findings.addAll(draft.findings());
        return new ProposedDocument.Content(document, text.length(), proposals, draft);
    }

    private boolean namesWithdrawn(Proposal proposal) {
        return withdrawn.names().standIn(proposal.passage().quote())
                || withdrawn.names().standIn(Rows.of(proposal).line());
    }

    List<Quad> vocabulary() {
        return vocabulary;
    }
}
