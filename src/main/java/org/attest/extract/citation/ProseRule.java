package org.attest.extract.citation;

import java.util.List;
import java.util.function.Function;
import org.attest.claim.CitationForm;
import org.attest.document.Period;
import org.attest.extract.proposal.Work;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.time.DateReader;
import org.jspecify.annotations.Nullable;

/** A rule for publications that running text names without brackets. */
abstract class ProseRule extends CitationRule {
    private final DateReader dates;

    ProseRule(String name, int version, String rationale, DateReader dates) {
        super(name, version, rationale);
        this.dates = dates;
    }

    @Override
    Function<Block, List<Parsed>> reader(Reading reading) {
        return block -> block.kind().isProse() ? references(new Prose(new BlockText(block), dates)) : List.of();
    }

    abstract List<Parsed> references(Prose prose);

    /** A reference that names an outlet, and perhaps who wrote there. */
    static Parsed outlet(Piece piece, List<String> authors, String outlet, @Nullable Period issued) {
        return new Parsed(
                piece,
                CitationForm.SHORT,
                new Work(authors, null, outlet.replaceFirst("^the\\s", ""), issued, Locators.in(piece.text())));
    }
}
