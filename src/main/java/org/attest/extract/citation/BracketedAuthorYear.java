package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.Work;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;

/** {@code (Bell and Cruz, 2014: 17–19; see also Dorn et al. 2015)}. */
final class BracketedAuthorYear extends CitationRule {
    private final Gazetteer gazetteer;

    BracketedAuthorYear(Gazetteer gazetteer) {
        super(
                "citation-bracket-author-year",
                1,
                "a name and a year in brackets point to an entry of the list of references");
        this.gazetteer = gazetteer;
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        Listed listed = Listed.in(reading);
        return block -> {
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.REFERENCE) {
                return List.of();
            }
            List<Parsed> found = new ArrayList<>();
            for (Piece bracket : Pieces.bracketed(new BlockText(block))) {
                Pieces.works(bracket)
                        .forEach(piece -> AuthorYear.in(piece).stream()
                                .filter(parsed -> !isPlace(parsed, listed))
                                .forEach(found::add));
            }
            return found;
        };
    }

    /** A place and a year are no reference unless the place is an author of the list. */
    private boolean isPlace(Parsed parsed, Listed listed) {
        Work work = Objects.requireNonNull(parsed.work());
        return work.authors().size() == 1
                && gazetteer.find(work.authors().get(0)).isPresent()
                && !listed.has(work.authors());
    }
}
