package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** {@code (Ibid.)}, {@code (Neumann, ibid.: 15)}, {@code (“A title”, Ibid)}. */
final class BracketedIbid extends CitationRule {
    BracketedIbid() {
        super("citation-bracket-ibid", 1, "Ibid. in brackets repeats the reference before it");
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> {
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.REFERENCE) {
                return List.of();
            }
            List<Parsed> found = new ArrayList<>();
            for (Piece bracket : Pieces.bracketed(new BlockText(block))) {
                Pieces.works(bracket).forEach(piece -> IbidForm.in(piece).ifPresent(found::add));
            }
            return found;
        };
    }
}
