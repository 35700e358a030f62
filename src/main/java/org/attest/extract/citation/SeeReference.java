package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** {@code See also Roe, “Title”, The Courier, 3 May 2015; Dorn 2013.}, {@code Source: Ridge Institute, May 2015.} in running text. */
final class SeeReference extends CitationRule {
    private static final Pattern OPENS = Pattern.compile(
            "(?<=^|[.!?”\"’)]\\s)(?:See(?:\\salso)?|Cf\\.|Compare|Sources?)(?:,?\\s(?:e\\.g\\.|for example))?[,:]?\\s(?=[\\p{Lu}“\"])");
    /** A sentence that only begins after what is referred to. */
    private static final Pattern NEXT = Pattern.compile("[.”]\\s+(?=[\\p{Lu}“]\\p{L}*\\s\\p{Ll})");

    private final BracketedReference references;

    SeeReference(BracketedReference references) {
        super("citation-see-reference", 1, "what a sentence tells to see, or gives as its source, is a reference");
        this.references = references;
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> block.kind().isProse() || block.kind() == Block.Kind.ITEM
                ? references(new BlockText(block))
                : List.of();
    }

    private List<Parsed> references(BlockText block) {
        List<Parsed> found = new ArrayList<>();
        Matcher opens = OPENS.matcher(block.text());
        while (opens.find()) {
            Matcher next =
                    NEXT.matcher(block.text()).region(opens.end(), block.text().length());
            int to = next.find() ? next.start() + 1 : block.text().length();
            for (Piece piece : Pieces.works(block.piece(opens.end(), to))) {
                List<Parsed> years = AuthorYear.in(piece.trimmed());
                if (years.isEmpty()) {
                    references.reference(piece.trimmed()).ifPresent(found::add);
                } else {
                    found.addAll(years);
                }
            }
        }
        return found;
    }
}
