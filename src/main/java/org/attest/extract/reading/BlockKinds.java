package org.attest.extract.reading;

import java.util.regex.Pattern;

/** Tells what each block is, from its look and from the heading it stands under. Asked block by block, in order. */
final class BlockKinds {
    private static final Pattern NOTES = Pattern.compile("(?i)(?:end|foot)?notes(?: and references)?\\W*");
    private static final Pattern REFERENCES = Pattern.compile(
            "(?i)(?:list of )?(?:references|bibliography|works cited|literature|sources(?: cited)?|further reading)\\W*");
    private static final Pattern NUMBERED = Pattern.compile("(?s)(?:\\[\\d{1,3}\\]|\\^|\\d{1,3}[.)]?)\\s.*");
    private static final Pattern ITEM = Pattern.compile("(?s)(?:[•*·▪◦●–—-]|\\(?[a-z0-9]{1,2}[.)])\\s.*");

    private enum Zone {
        PROSE,
        NOTES,
        REFERENCES
    }

    private Zone zone = Zone.PROSE;

    Block.Kind next(String block) {
        if (NOTES.matcher(block).matches()) {
            zone = Zone.NOTES;
            return Block.Kind.HEADING;
        }
        if (REFERENCES.matcher(block).matches()) {
            zone = Zone.REFERENCES;
            return Block.Kind.HEADING;
        }
        boolean numbered = NUMBERED.matcher(block).matches();
        if (zone == Zone.REFERENCES) {
            return isHeading(block) ? leave() : Block.Kind.REFERENCE;
        }
        if (zone == Zone.NOTES) {
            return isHeading(block) && !numbered ? leave() : Block.Kind.NOTE;
        }
        if (isHeading(block)) {
            return Block.Kind.HEADING;
        }
        return ITEM.matcher(block).matches() ? Block.Kind.ITEM : Block.Kind.BODY;
    }

    private Block.Kind leave() {
        zone = Zone.PROSE;
        return Block.Kind.HEADING;
    }

    /** A short block that ends without a mark and holds no figures. */
    private static boolean isHeading(String block) {
        return block.length() <= 90
                && !block.matches("(?s).*[.!?:;,”\"’)\\]]")
                && !block.matches("(?s).*\\d.*")
                && !ITEM.matcher(block).matches();
    }
}
