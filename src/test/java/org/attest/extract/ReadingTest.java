package org.attest.extract;

import static org.attest.extract.reading.Block.Kind.BODY;
import static org.attest.extract.reading.Block.Kind.HEADING;
import static org.attest.extract.reading.Block.Kind.ITEM;
import static org.attest.extract.reading.Block.Kind.NOTE;
import static org.attest.extract.reading.Block.Kind.REFERENCE;
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
        String text =
                "It held 40 towns.[1] It lost 3 in 2015.13 “Few wept,” he said.[2][3] Version 2.14 followed. At 7.62 mm it fits. "
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

    @Test
    void notesAreToldWhateverTheirNumbersLookLike() {
        assertEquals(List.of(HEADING, NOTE, NOTE), kinds("Notes\n[1] Roe, “A”, 2015.\n[2] Ibid."));
        assertEquals(List.of(HEADING, NOTE, NOTE), kinds("Endnotes\n1 Roe, “A”, 2015.\n2 Ibid."));
        assertEquals(List.of(HEADING, NOTE, NOTE), kinds("Notes\n^ Roe, “A”, 2015.\n^ a b “B”. Reuters. 2014."));
        assertEquals(List.of(HEADING, REFERENCE, REFERENCE), kinds("References\n1.^ Roe, “A”, 2015.\n2. ^ “B”. 2014."));
        assertEquals(List.of(HEADING, REFERENCE), kinds("7. Works cited:\nRoe, Jane (2015). A. Leeds: Hill."));
        assertEquals(List.of(BODY, NOTE), kinds("Text goes on.\n12 See Jane Roe, “A”, The Courier, 3 May 2015."));
    }

    @Test
    void numberedNotesNeedNoHeading() {
        String text = "Text goes on.\n\n1. Roe, A, 2015.\n\n2. Ball, B, 2014.\n\n3. Ibid.";
        assertEquals(List.of(BODY, NOTE, NOTE, NOTE), kinds(text));
        assertEquals(
                List.of(BODY, ITEM, ITEM, ITEM), kinds("We ask.\n\n1. Who left.\n\n2. Who stayed.\n\n3. Who won."));
    }

    @Test
    void aNumberedHeadingIsNoNote() {
        assertEquals(
                List.of(HEADING, BODY, HEADING, BODY),
                kinds("1. Who goes, and from where\n\nText.\n\n2. Background\n\nText."));
    }

    @Test
    void proseAfterTheNotesIsProseAgain() {
        String text = "Notes\n1. Roe, “A”, 2015.\nAbout the author\nJane Roe teaches.";
        assertEquals(List.of(HEADING, NOTE, HEADING, BODY), kinds(text));
    }

    @Test
    void aNoteMarkEndsItsSentenceAndIsNoToken() {
        String notes = "\n\nNotes\n\n1. Roe, “A”, 2015.\n\n2. Ibid.";
        Reading reading = Reading.of(new SourceText("It fell to 300.1 The rest left.[2] All did." + notes));
        assertEquals(
                List.of("It fell to 300.1", "The rest left.[2]", "All did."),
                reading.prose().stream().map(Sentence::text).toList());
        assertEquals(
                List.of(3, 4),
                reading.marks().stream().map(mark -> mark.block() + 1).toList());
        assertEquals(
                List.of("It", "fell", "to", "300", "."),
                reading.prose().get(0).tokens().stream()
                        .map(token -> token.text())
                        .toList());
    }

    private static List<Block.Kind> kinds(String text) {
        return Reading.of(new SourceText(text)).blocks().stream()
                .map(Block::kind)
                .toList();
    }
}
