package org.attest.extract.citation;

import java.util.List;
import java.util.function.Function;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** References in notes or in lists of references. */
final class NotesAndEntries extends CitationRule {
    private final Block.Kind kind;
    private final boolean repeated;
    private final NoteText notes;

    private NotesAndEntries(String name, String rationale, Block.Kind kind, boolean repeated, NoteText notes) {
        super(name, 1, rationale);
        this.kind = kind;
        this.repeated = repeated;
        this.notes = notes;
    }

    /** {@code 3. Roe, “Title”, The Courier, 3 May 2015; see also …}. */
    static NotesAndEntries note(NoteText notes) {
        return new NotesAndEntries(
                "citation-note", "a note names what its sentence rests on", Block.Kind.NOTE, false, notes);
    }

    /** {@code Ibid., p. 9}, {@code Roe, op. cit.}. */
    static NotesAndEntries repeatedInNote(NoteText notes) {
        return new NotesAndEntries(
                "citation-note-ibid",
                "Ibid. and op. cit. in a note repeat an earlier one",
                Block.Kind.NOTE,
                true,
                notes);
    }

    /** {@code Roe, Jane (2015). Title. Leeds: Press.}. */
    static NotesAndEntries entry(NoteText notes) {
        return new NotesAndEntries(
                "citation-list-entry",
                "every entry of a list of references is a publication",
                Block.Kind.REFERENCE,
                false,
                notes);
    }

    /** {@code [6] Ibid., p. 47.} in a numbered list. */
    static NotesAndEntries repeatedInEntry(NoteText notes) {
        return new NotesAndEntries(
                "citation-list-ibid",
                "a numbered list repeats its entries by Ibid.",
                Block.Kind.REFERENCE,
                true,
                notes);
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> block.kind() != kind
                        || (repeated && !IbidForm.isLikely(block.passage().quote()))
                ? List.of()
                : notes.references(block).stream()
                        .filter(parsed -> isRepeated(parsed) == repeated)
                        .toList();
    }

    private static boolean isRepeated(Parsed parsed) {
        return IbidForm.in(parsed.piece()).isPresent();
    }
}
