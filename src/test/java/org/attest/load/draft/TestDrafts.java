package org.attest.load.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.attest.Shipped;
import org.attest.check.Terms;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.rule.RulePrecision;
import org.attest.finding.Findings;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.text.SourceText;

/** Drafts made with the shipped reference data and vocabulary. */
final class TestDrafts {
    private static final List<Quad> VOCABULARY = vocabulary();
    static final Reference REFERENCE = reference();
    static final Terms TERMS = Terms.of(VOCABULARY);
    static final RulePrecision PRECISION =
            RulePrecision.of(List.of("rule\tright\tproposed", "trial/1\t19\t20", "other/2\t2\t3"));
    static final DraftSheet DRAFTS =
            new DraftSheet(new KnownNames(REFERENCE), TERMS, LikelihoodWords.of(VOCABULARY), PRECISION);

    private TestDrafts() {}

    static Document document(String text) {
        return Document.uncatalogued("trial.txt", Checksum.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Draft draft(String text, List<Proposal> proposals) {
        return DRAFTS.of(document(text), new SourceText(text), proposals, "trial.txt");
    }

    private static List<Quad> vocabulary() {
        List<Quad> quads = new ArrayList<>();
        Path ontology = Shipped.root().resolve("ontology");
        Stream.concat(
                        Stream.of(ontology.resolve("attest.ttl")),
                        Stream.of(ontology.resolve("vocab").toFile().listFiles())
                                .map(java.io.File::toPath))
                .forEach(file -> RDFDataMgr.loadDatasetGraph(file.toUri().toString())
                        .find()
                        .forEachRemaining(quads::add));
        return quads;
    }

    private static Reference reference() {
        Findings findings = new Findings();
        List<Yaml.Mapping> files = Stream.concat(
                        ReferenceReader.LISTS.keySet().stream(), Stream.of("countries", "regions"))
                .map(name -> YamlReader.read(Shipped.data().resolve(name + ".yaml"), name))
                .toList();
        Set<ThingId> held = Set.of(new ThingId(ThingKind.PUBLICATION, "foreign-fighters-threat"));
        Reference reference = Reference.of(new ReferenceReader(findings).read(files, held));
        findings.throwErrors();
        return reference;
    }
}
