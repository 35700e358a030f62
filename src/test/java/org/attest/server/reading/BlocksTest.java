package org.attest.server.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.document.Display;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text divided by its lines and claims")
class BlocksTest {
    private static Mark mark(String id, int start, int end) {
        return new Mark(id, start, end, "QuantityClaim", false);
    }

    private static List<Block> whole(String text, Mark... marks) {
        return Blocks.of(new SourceText(text), Display.FULL, List.of(marks), List.of(marks));
    }

    private static String told(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.start() + "-" + block.end() + ":"
                        + block.segments().stream()
                                .map(segment -> segment.marked()
                                        ? "[" + segment.text() + "|" + segment.ids() + "]"
                                        : segment.text())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("Overlapping claims cut the text where any begins or ends; the shortest comes first")
    void overlaps() {
        assertEquals(
                "0-10:[ab|long][cd|long short][ef|short]ghij",
                told(whole("abcdefghij", mark("long", 0, 4), mark("short", 2, 6))));
        assertEquals(
                "0-6:[a|outer][bc|inner outer][d|outer]ef",
                told(whole("abcdef", mark("outer", 0, 4), mark("inner", 1, 3))));
    }

    @Test
    @DisplayName("A claim that goes over a line end is marked on both lines; CR LF counts once, as RFC 5147 says")
    void lines() {
        assertEquals("0-2:a[b|x]\n3-5:[c|x]d", told(whole("ab\r\ncd", mark("x", 1, 5))));
        assertEquals("0-2:a[b|x]\n3-5:[c|x]d", told(whole("ab\ncd", mark("x", 1, 4))));
        assertEquals("0-1:a\n3-4:b", told(whole("a\n\r\nb")));
        assertEquals("0-1:a\n3-4:b", told(whole("a\r\rb")));
    }

    @Test
    @DisplayName("Offsets count code points")
    void points() {
        assertEquals("0-4:😀[😀b|x]c", told(whole("😀😀bc", mark("x", 1, 3))));
    }

    @Test
    @DisplayName("Of a text that may not be shown whole, 80 characters stand on either side of a passage, and no more")
    void passages() {
        String text = "x".repeat(500);
        List<Mark> marks = List.of(mark("one", 100, 110), mark("two", 400, 420));
        List<Block> blocks = Blocks.of(new SourceText(text), Display.PASSAGES, marks, marks);
        assertEquals(List.of(20, 320), blocks.stream().map(Block::start).toList());
        assertEquals(List.of(190, 500), blocks.stream().map(Block::end).toList());
        assertTrue(blocks.stream().allMatch(Block::cut));
        List<Block> filtered = Blocks.of(new SourceText(text), Display.PASSAGES, marks, List.of());
        assertEquals(List.of(20, 320), filtered.stream().map(Block::start).toList());
    }

    @Test
    @DisplayName("Whatever the text and the claims: nothing is lost, and each claim has its characters")
    void nothingIsLost() {
        Random random = new Random(20261128);
        String alphabet = "ab \r\n\n😀é";
        for (int round = 0; round < 500; round++) {
            String text = random.ints(1 + random.nextInt(60), 0, alphabet.codePointCount(0, alphabet.length()))
                    .mapToObj(i -> Character.toString(alphabet.codePointAt(alphabet.offsetByCodePoints(0, i))))
                    .collect(Collectors.joining());
            check(text, random);
        }
    }

    private static void check(String text, Random random) {
        SourceText source = new SourceText(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int start = random.nextInt(source.length());
            marks.add(mark("m" + i, start, start + 1 + random.nextInt(source.length() - start)));
        }
        List<Block> blocks = Blocks.of(source, Display.FULL, marks, marks);
        assertEquals(text.replaceAll("[\r\n]", ""), joined(blocks, ""));
        for (Mark mark : marks) {
            assertEquals(
                    source.slice(mark.start(), mark.end()).replaceAll("[\r\n]", ""), joined(blocks, mark.id()), text);
        }
    }

    private static String joined(List<Block> blocks, String id) {
        return blocks.stream()
                .flatMap(block -> block.segments().stream())
                .filter(segment -> id.isEmpty()
                        || segment.marks().stream().anyMatch(mark -> mark.id().equals(id)))
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
