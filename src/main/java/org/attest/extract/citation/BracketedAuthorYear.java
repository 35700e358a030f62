package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** {@code (Bell and Cruz, 2014: 17–19; see also Dorn et al. 2015)}. */
final class BracketedAuthorYear extends CitationRule {
    BracketedAuthorYear() {
        super("citation-bracket-author-year", 1, "a name and a year in brackets point to an entry of the list of references");
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> {
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.REFERENCE) {
                return List.of();
            }
            List<Parsed> found = new ArrayList<>();
            for (Piece bracket : Pieces.bracketed(new BlockText(block))) {
                Pieces.works(bracket).forEach(piece -> found.addAll(AuthorYear.in(piece)));
            }
            return found;
        };
    }
}
