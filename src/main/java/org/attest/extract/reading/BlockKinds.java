package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what each block is: from its look, from the heading it stands under and from the blocks around it. */
final class BlockKinds {
    private static final Pattern ITEM =
            Pattern.compile("(?:[•*·▪◦●–—-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern SECTION =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.|[A-Z]\\.)\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern ENDS_AS_SENTENCE = Pattern.compile(".*[.!?:;,”\"’)\\]]", Pattern.DOTALL);
    private static final int HEADING_AT_MOST = 90;
    private static final int HEADLESS_AT_LEAST = 3;

    private enum Zone {
        PROSE,
        NOTES,
        REFERENCES
    }

    private final List<String> blocks;
    private Zone zone = Zone.PROSE;

    private BlockKinds(List<String> blocks) {
        this.blocks = blocks;
    }

    /** The kinds of the blocks of a text, in order. */
    static List<Block.Kind> of(List<String> blocks) {
        BlockKinds kinds = new BlockKinds(blocks);
        List<Block.Kind> list = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            list.add(kinds.kind(i));
        }
        return list;
    }

    private Block.Kind kind(int index) {
        String block = blocks.get(index);
        if (ListHeadings.opensNotes(block)) {
            zone = Zone.NOTES;
            return Block.Kind.HEADING;
        }
        if (ListHeadings.opensReferences(block)) {
            zone = Zone.REFERENCES;
            return Block.Kind.HEADING;
        }
        if (zone != Zone.PROSE) {
            return inList(index, block);
        }
        if (isHeading(index)) {
            return Block.Kind.HEADING;
        }
        if (NoteLook.isNote(block)) {
            return Block.Kind.NOTE;
        }
        if (opensHeadlessNotes(index)) {
            zone = Zone.NOTES;
            return Block.Kind.NOTE;
        }
        return ITEM.matcher(block).matches() ? Block.Kind.ITEM : Block.Kind.BODY;
    }

    private Block.Kind inList(int index, String block) {
        boolean numbered = NoteLook.number(block) > 0;
        if (ListHeadings.closesList(block) || (!numbered && isProse(block))) {
            zone = Zone.PROSE;
            return ListHeadings.closesList(block) ? Block.Kind.HEADING : Block.Kind.BODY;
        }
        if (!numbered && looksAsHeading(block) && !NoteLook.refers(block)) {
            boolean goesOn = index + 1 < blocks.size() && NoteLook.refers(blocks.get(index + 1));
            zone = goesOn ? zone : Zone.PROSE;
            return Block.Kind.HEADING;
        }
        return zone == Zone.NOTES ? Block.Kind.NOTE : Block.Kind.REFERENCE;
    }

    /** A long paragraph of several sentences that names no publication is running text again. */
    private static boolean isProse(String block) {
        return block.length() > 400 && !NoteLook.refers(block);
    }

    private boolean isHeading(int index) {
        String block = blocks.get(index);
        Matcher section = SECTION.matcher(block);
        if (block.length() <= HEADING_AT_MOST
                && section.matches()
                && !ENDS_AS_SENTENCE.matcher(block).matches()) {
            return !followsInList(index);
        }
        return looksAsHeading(block);
    }

    /** Whether the block before or after carries the number next to its own: items of a list, not headings. */
    private boolean followsInList(int index) {
        int number = NoteLook.number(blocks.get(index));
        boolean after = index + 1 < blocks.size() && NoteLook.number(blocks.get(index + 1)) == number + 1;
        boolean before = index > 0 && number > 1 && NoteLook.number(blocks.get(index - 1)) == number - 1;
        return number > 0 && (after || before);
    }

    /** A short block that ends without a mark and holds no figures. */
    private static boolean looksAsHeading(String block) {
        return block.length() <= HEADING_AT_MOST
                && !ENDS_AS_SENTENCE.matcher(block).matches()
                && block.chars().noneMatch(Character::isDigit)
                && !ITEM.matcher(block).matches();
    }

    /** Several blocks in a row that are numbered one after the other, most of which name publications. */
    private boolean opensHeadlessNotes(int index) {
        int first = NoteLook.number(blocks.get(index));
        if (first != 1) {
            return false;
        }
        int run = 0;
        int referring = 0;
        while (index + run < blocks.size() && NoteLook.number(blocks.get(index + run)) == first + run) {
            referring += NoteLook.refers(blocks.get(index + run)) ? 1 : 0;
            run++;
        }
        return run >= HEADLESS_AT_LEAST && referring * 2 > run;
    }
}
