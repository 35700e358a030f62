package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

final class ReadingTest {
    @Test
    void everyPassageIsWhatStandsAtItsOffsets() {
        SourceText text = new SourceText("A 🦊 fox. Two 𐎠𐎡 foxes.\n\n• One item\nNotes\n[1] Roe, “𝔄”, 2015.");
        for (Sentence sentence : Reading.of(text).sentences()) {
            sentence.tokens().forEach(token -> {
                var part = sentence.part(token.from(), token.to());
                assertEquals(token.text(), text.slice(part.start(), part.end()));
            });
        }
    }

    @Test
    void aHardWrappedParagraphIsOne() {
        String wrapped = """
                The number of people who left the district in the first half of the
                year came to 2,000, the office said on Monday, and most of them went
                to the coast, where they live with relatives or in rented rooms until
                spring.

                A second paragraph.
                """;
        List<Block> blocks = Reading.of(new SourceText(wrapped)).blocks();
        assertEquals(2, blocks.size());
        assertEquals(1, blocks.get(0).sentences().size());
    }

    @Test
    void notesAndReferencesAreToldFromProse() {
        Reading reading = Reading.of(
                new SourceText(
                        "Some text.\n- an item\n\nNotes\n\n1. Roe, “A”, 2015.\n\nReferences\n\nAmes, J. (2013). Title. Press."));
        assertEquals(
                List.of(
                        Block.Kind.BODY,
                        Block.Kind.ITEM,
                        Block.Kind.HEADING,
                        Block.Kind.NOTE,
                        Block.Kind.HEADING,
                        Block.Kind.REFERENCE),
                reading.blocks().stream().map(Block::kind).toList());
    }

    @Test
    void theMarkOfANoteEndsItsSentence() {
        String text = "It held 40 towns.[1] It lost 3 in 2015.13 “Few wept,” he said.[2][3] Version 2.14 followed. At 7.62 mm it fits. "
                + "The number dropped to 300.29 In the north it grew.";
        assertEquals(
                List.of(
                        "It held 40 towns.[1]",
                        "It lost 3 in 2015.13",
                        "“Few wept,” he said.[2][3]",
                        "Version 2.14 followed.",
                        "At 7.62 mm it fits.",
                        "The number dropped to 300.29",
                        "In the north it grew."),
                Reading.of(new SourceText(text)).sentences().stream()
                        .map(Sentence::text)
                        .toList());
    }
}
