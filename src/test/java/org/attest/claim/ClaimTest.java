package org.attest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.document.Checksum;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim is named by what it is, not by where it stands in a file")
class ClaimTest {
    private static final Checksum DOCUMENT =
            new Checksum("1b459c23d4f8abfedece3d69933715924a17e22976992ae45705704887732a8e");
    private static final Checksum OTHER =
            new Checksum("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /** The expected names were computed with printf and sha256sum: checksum, start, end, kind and id, a line each. */
    @Test
    @DisplayName("Its slug is the beginning of the SHA-256 over checksum, start, end, kind and id")
    void slug() {
        assertEquals("1cedb8ca2b3d4bcb4d69", name(DOCUMENT, 3679, 3698, "QuantityClaim", null));
        assertEquals("758a85515a85efe6c392", name(DOCUMENT, 3679, 3698, "QuantityClaim", "tunisia"));
    }

    @Test
    @DisplayName("Another document, start, end, kind or id is another claim")
    void different() {
        Set<String> names = new LinkedHashSet<>(List.of(
                name(DOCUMENT, 3679, 3698, "QuantityClaim", null),
                name(OTHER, 3679, 3698, "QuantityClaim", null),
                name(DOCUMENT, 3678, 3698, "QuantityClaim", null),
                name(DOCUMENT, 3679, 3697, "QuantityClaim", null),
                name(DOCUMENT, 3679, 3698, "RelationClaim", null),
                name(DOCUMENT, 3679, 3698, "QuantityClaim", "tunisia"),
                name(DOCUMENT, 3679, 3698, "QuantityClaim", "tunisia-2")));
        assertEquals(7, names.size());
    }

    @Test
    @DisplayName("What is held, cited or noted does not change the name")
    void unmoved() {
        Passage passage = new Passage(0, 5, "Libya");
        Proposition question = new Proposition.OpenQuestion();
        ThingId holder = new ThingId(ThingKind.ACTOR, "icsr");
        Claim bare = new Claim(
                null, passage, question, List.of(), List.of(), ClaimLinks.NONE, Modality.ASSERTED, null, null, null);
        Claim full = new Claim(
                null,
                passage,
                question,
                List.of(new Attribution(holder, Mode.REPORTED, null)),
                List.of("c"),
                ClaimLinks.NONE,
                Modality.POSSIBLE,
                "perhaps",
                "A note.",
                new Proposed("a-rule", 1, null));
        assertEquals(bare.slug(DOCUMENT), full.slug(DOCUMENT));
        assertTrue(bare.slug(DOCUMENT).matches("[0-9a-f]{20}"));
    }

    @Test
    @DisplayName("A thing is named by kind and slug, and anything else is no name")
    void thingIds() {
        ThingId libya = new ThingId(ThingKind.PLACE, "libya");
        assertEquals("place/libya", libya.toString());
        assertEquals(Optional.of(libya), ThingId.parse("place/libya"));
        for (String wrong :
                List.of("libya", "places/libya", "PLACE/libya", "place/", "/libya", "place/Libya", "place/a/b")) {
            assertEquals(Optional.empty(), ThingId.parse(wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new ThingId(ThingKind.PLACE, "Libya"));
    }

    @Test
    @DisplayName("One antecedent is not a choice, and a link that nobody verified is not recorded")
    void refusals() {
        Passage passage = new Passage(0, 4, "Ibid");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Citation("a", passage, CitationForm.IBID, null, null, List.of("b"), null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new ExternalLink("https://example.org/a", 0));
        assertThrows(IllegalArgumentException.class, () -> new Name(" ", "en"));
        assertThrows(IllegalArgumentException.class, () -> new Names("", List.of(), List.of(), List.of()));
    }

    private static String name(Checksum document, int start, int end, String type, @Nullable String id) {
        return Claim.slug(document, new Passage(start, end, "x".repeat(end - start)), type, id);
    }
}
