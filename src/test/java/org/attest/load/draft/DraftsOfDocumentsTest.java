package org.attest.load.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.claim.Proposed;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.extract.Extractor;
import org.attest.extract.ShippedRules;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.Proposal;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.sheet.YamlWriter;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The drafts of whole documents hold")
class DraftsOfDocumentsTest {
    private static final Extractor EXTRACTOR = ShippedRules.extractor(Gazetteer.of(TestDrafts.REFERENCE));

    /** Numbers only in what fails: some of these texts are not to be looked at. */
    @TestFactory
    @DisplayName("They read back with every proposal, and writing them back changes no byte")
    Stream<DynamicTest> documents() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String folder : List.of("seeds", "src/test/resources/documents", "src/test/resources/extract")) {
            try (Stream<Path> files = Files.walk(Shipped.root().resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .filter(file -> !file.getParent().endsWith("rules"))
                        .sorted()
                        .forEach(texts::add);
            }
        }
        assertFalse(texts.isEmpty());
        return texts.stream()
                .map(file ->
                        dynamicTest(Shipped.root().relativize(file).toString(), () -> holds(Files.readAllBytes(file))));
    }

    private static void holds(byte[] bytes) {
        SourceText text = SourceText.decode(bytes, "text");
        Document document = Document.uncatalogued("text.txt", Checksum.of(bytes));
        List<Proposal> proposals = EXTRACTOR.read(text);
        Draft draft = TestDrafts.DRAFTS.of(document, text, proposals, "text.txt");
        Yaml.Mapping read = YamlReader.parse(new YamlSource("draft", draft.yaml()));
        assertEquals(
                Checksum.of(draft.yaml().getBytes(StandardCharsets.UTF_8)),
                Checksum.of(YamlWriter.write(read).getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), draft.findings().stream().map(f -> f.code()).toList());
        long claims = proposals.stream()
                .filter(p -> !(p instanceof Proposal.Reference))
                .count();
        assertEquals(claims, draft.claims().claims().size());
        List<String> rules = draft.claims().claims().stream()
                .map(claim -> claim.proposed())
                .map(Proposed::by)
                .toList();
        assertEquals(
                proposals.stream()
                        .filter(p -> !(p instanceof Proposal.Reference))
                        .map(p -> p.rule().toString())
                        .toList(),
                rules);
    }
}
