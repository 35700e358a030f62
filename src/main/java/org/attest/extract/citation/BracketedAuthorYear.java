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
                List<Parsed> all = Pieces.works(bracket).stream()
                        .flatMap(piece -> AuthorYear.in(piece).stream())
                        .toList();
                List<Parsed> works = all.stream()
                        .filter(parsed -> !isPlace(parsed, bracket, listed))
                        .toList();
                found.addAll(works.isEmpty() ? works : all);
            }
            return found;
        };
    }

    /** A place and a year alone, or a lone word that a long list of references lacks, are no reference. */
    private boolean isPlace(Parsed parsed, Piece bracket, Listed listed) {
        Work work = Objects.requireNonNull(parsed.work());
        if (work.authors().size() != 1 || listed.has(work.authors())) {
            return false;
        }
        String author = work.authors().get(0);
        boolean lone = parsed.piece().equals(bracket.trimmed())
                && author.indexOf(' ') < 0
                && !author.matches("\\p{Lu}{2,}")
                && work.locator() == null;
        return gazetteer.find(author).isPresent() || (lone && listed.isLong());
    }
}
