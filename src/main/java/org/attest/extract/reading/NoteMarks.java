package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.text.Passage;

/**
 * Finds the marks of notes: {@code [12]}, {@code [3, 4]}, raised digits, and bare digits after a mark of punctuation, which
 * are marks only where they count on from the one before and a note of that number follows.
 */
final class NoteMarks {
    private static final Pattern MARK = Pattern.compile(
            "(?<square>\\[(?:[Nn]otes? |[Ff]n\\.? )?\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,8}\\])"
                    + "|(?<high>[⁰¹²³⁴-⁹]{1,3})(?![\\p{L}])|(?<=[\\p{L}\\p{M}\\d%)\\]”\"’'][.,;:!?”\"’')]{1,3})(?<bare>\\d{1,3})(?=\\s|$|[—–;,)])");
    /** A year or a number with thousands marks, which has no decimals. */
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,])(?:(?:1[5-9]|20)\\d{2}|\\d{1,3}(?:,\\d{3})+)$");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})(?:\\s?[–-]\\s?(\\d{1,3}))?");

    /** Index of a note by its number and its place among the blocks. */
    private final Map<Integer, NavigableMap<Integer, Integer>> notes = new HashMap<>();

    private final List<NoteMark> marks = new ArrayList<>();

    private NoteMarks() {}

    /** The marks of a text cut into blocks, in reading order. */
    static List<NoteMark> of(List<Passage> blocks, List<Block.Kind> kinds) {
        NoteMarks found = new NoteMarks();
        found.number(blocks, kinds);
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (found.notes.isEmpty()) {
                break;
            }
            if (kinds.get(i).isProse() || kinds.get(i) == Block.Kind.HEADING) {
                last = found.read(blocks.get(i), i, last);
            }
        }
        return List.copyOf(found.marks);
    }

    /** Numbers the notes as printed, else by their order below their heading. */
    private void number(List<Passage> blocks, List<Block.Kind> kinds) {
        int ordinal = 0;
        boolean printed = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean note = kinds.get(i) == Block.Kind.NOTE || kinds.get(i) == Block.Kind.REFERENCE;
            int number = note ? NoteLook.number(blocks.get(i).quote()) : 0;
            printed = note && (number > 0 || (printed && ordinal > 0));
            ordinal = note ? ordinal + 1 : 0;
            if (note && (number > 0 || !printed)) {
                notes.computeIfAbsent(number > 0 ? number : ordinal, n -> new TreeMap<>())
                        .put(i, i);
            }
        }
    }

    private int read(Passage block, int index, int last) {
        String quote = block.quote();
        int counted = last;
        Matcher mark = MARK.matcher(quote);
        while (mark.find()) {
            if (mark.group("square") != null) {
                counted = square(mark, block, index, counted);
                continue;
            }
            boolean bare = mark.group("bare") != null;
            int number = bare ? Integer.parseInt(mark.group("bare")) : NoteLook.raised(mark.group("high"));
            boolean next = number > counted && number <= counted + 2 && !(bare && isDecimal(quote, mark));
            if ((next || !bare) && point(number, passage(block, mark.start(), mark.end()), index)) {
                counted = Math.max(counted, number);
            }
        }
        return counted;
    }

    /** Whether digits belong to the number before them: {@code 2.1 million}, and not the mark in {@code until 2015.1 Then}. */
    private static boolean isDecimal(String quote, Matcher mark) {
        int stop = mark.start() - 1;
        char point = quote.charAt(stop);
        boolean inNumber = stop > 0 && (point == '.' || point == ',') && Character.isDigit(quote.charAt(stop - 1));
        if (!inNumber) {
            return false;
        }
        String after = quote.substring(mark.end(), Math.min(quote.length(), mark.end() + 3));
        boolean ends = after.isBlank() || after.matches("(?s)\\s+[\\p{Lu}“\"‘(].*");
        boolean whole =
                WHOLE.matcher(quote).region(Math.max(0, stop - 12), stop).find();
        return point == '.' ? !ends : !whole;
    }

    private int square(Matcher mark, Passage block, int index, int counted) {
        int highest = counted;
        Matcher numbers = NUMBERS.matcher(mark.group());
        while (numbers.find()) {
            int from = Integer.parseInt(numbers.group(1));
            int to = numbers.group(2) == null ? from : Math.min(Integer.parseInt(numbers.group(2)), from + 20);
            for (int number = from; number <= to; number++) {
                if (point(number, passage(block, mark.start(), mark.end()), index)) {
                    highest = Math.max(highest, number);
                }
            }
        }
        return highest;
    }

    /** Adds a mark for the next note of that number, else for the one before; whether there is one. */
    private boolean point(int number, Passage passage, int block) {
        NavigableMap<Integer, Integer> places = notes.get(number);
        if (places == null) {
            return false;
        }
        Integer place = places.higherKey(block);
        marks.add(new NoteMark(passage, place == null ? places.lastKey() : place));
        return true;
    }

    private static Passage passage(Passage block, int from, int to) {
        String quote = block.quote();
        boolean plain = quote.length() == block.end() - block.start();
        int start = block.start() + (plain ? from : quote.codePointCount(0, from));
        String text = quote.substring(from, to);
        return new Passage(start, start + text.codePointCount(0, text.length()), text);
    }
}
