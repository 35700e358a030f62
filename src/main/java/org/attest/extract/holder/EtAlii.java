package org.attest.extract.holder;

/** <i>Et al.</i> after a name. */
final class EtAlii {
    private EtAlii() {}

    /** Where it begins when it ends before a position; the position itself elsewhere. */
    static int before(Line line, int end) {
        boolean stop = line.text(end - 1).equals(".");
        int al = stop ? end - 2 : end - 1;
        return line.lower(al).equals("al") && line.lower(al - 1).equals("et") ? al - 1 : end;
    }

    /** Where it ends when it begins at a position; the position itself elsewhere. */
    static int after(Line line, int from) {
        if (!line.lower(from).equals("et") || !line.lower(from + 1).equals("al")) {
            return from;
        }
        return line.text(from + 2).equals(".") ? from + 3 : from + 2;
    }
}
