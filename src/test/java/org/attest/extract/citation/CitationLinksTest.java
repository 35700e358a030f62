package org.attest.extract.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.extract.SeedGazetteer;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;
import org.attest.extract.time.DateReader;
import org.attest.text.Passage;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

/** Texts in which the numbers marked by a plus sign are figures, for which the references are looked up. */
final class CitationLinksTest {
    private static final Gazetteer PLACES = SeedGazetteer.get();

    @Test
    void aBracketAtTheEndOfASentenceHoldsForAllItsNumbers() {
        assertEquals(
                List.of("+300: Roe", "+40: Roe"), sources("Some +300 died and +40 left (Roe 2014). In all 9 stayed."));
    }

    @Test
    void aBracketWithinASentenceHoldsForTheNumbersBeforeIt() {
        assertEquals(
                List.of("+300: Roe", "+40: Ball", "+5: "),
                sources("Some +300 died (Roe 2014) and +40 left (Ball 2015) while +5 stayed."));
    }

    @Test
    void aNoteMarkPointsToTheWorksOfItsNote() {
        String notes =
                "\n\nNotes\n\n1. Jane Roe, “Roads,” The Courier, May 3, 2015.\n\n2. Ibid.; see also Tom Ball, “Days,” Reuters, 9 May 2015.";
        assertEquals(
                List.of("+300: Jane Roe", "+40: Jane Roe"),
                sources("Some +300 died.1 Another +40 left.2 They went home." + notes));
        assertEquals(
                List.of("+300: Jane Roe", "+40: Jane Roe"),
                sources("Some +300 died.[1] Another +40 left.[2] They went home." + notes));
        assertEquals(
                List.of("+300: Jane Roe", "+40: Jane Roe"),
                sources("Some +300 died¹ and +40 left.² They went home." + notes));
    }

    @Test
    void aNumberAfterAStopIsNoMarkWithoutItsNote() {
        assertEquals(List.of("+300: "), sources("Some +300 died.1 They went home."));
    }

    @Test
    void anAuthorNamedBeforeHoldsForWhatFollows() {
        assertEquals(
                List.of("+4000: Ames", "+15000: Petrov"),
                sources("Ames (2013) puts it at +4000, whereas Petrov (2013: 64) arrives at +15000."));
    }

    @Test
    void whatIsOnlyForComparisonIsNoSource() {
        assertEquals(List.of("+300: Roe"), sources("Some +300 died (Roe 2014; see also Ball 2015; cf. Cruz 2011)."));
    }

    @Test
    void severalWorksInABracketAreAllSources() {
        assertEquals(List.of("+300: Roe; Ball"), sources("Some +300 died (Roe 2014; Ball 2015)."));
    }

    @Test
    void ibidGivesTheAuthorOfTheNearestReference() {
        assertEquals(
                List.of("+300: Roe", "+40: Ball"),
                sources("Some +300 died (Roe 2014). All fled (Ball 2015). Then +40 left (Ibid.)."));
    }

    @Test
    void aNameBeforeIbidOverridesNearness() {
        String text =
                "All fled (Roe, ICSR, 3 May 2014; Ball, Reuters, 4 May 2014). Some left (Cruz 2011). Then +40 came back (Roe, Ibid.).";
        assertEquals(List.of("+40: Roe"), sources(text));
        String named =
                "All fled (Jane Roe, ICSR, 3 May 2014). It went on (Tom Ball, Reuters, 4 May 2014). According to the ICSR (Ibid.), +40 came back (Ibid.).";
        assertEquals(List.of("+40: Jane Roe"), sources(named));
    }

    @Test
    void ibidAfterSeveralWorksMayMeanEach() {
        Proposal.Reference ibid = references("It is so (Roe 2014; Ball 2015). It stays so (Ibid.).")
                .get(2);
        assertEquals(2, ibid.antecedents().size());
        assertEquals(2, ibid.works().size());
    }

    @Test
    void ibidWithNothingBeforeItNamesNothing() {
        Proposal.Reference ibid = references("It is so (Ibid.).").get(0);
        assertEquals(List.of(), ibid.antecedents());
        assertEquals(List.of(), ibid.works());
    }

    @Test
    void theItemsOfAListTakeTheNoteOfTheLineBeforeThem() {
        String text =
                "The figures are these:1\n\n• Tunisia: +300\n\n• Jordan: +40\n\nNotes\n\n1. Jane Roe, “Roads,” The Courier, May 3, 2015.";
        assertEquals(List.of("+300: Jane Roe", "+40: Jane Roe"), sources(text));
    }

    @Test
    void anAuthorAndYearPointsToItsEntry() {
        List<Proposal.Reference> references = references(
                "It is so (Roe 2014).\n\nReferences\n\nRoe, Jane (2014) Roads. Leeds: Hill.\n\nRoe, Jane (2015) Days. Leeds: Hill.");
        assertEquals(List.of(references.get(1).passage()), references.get(0).antecedents());
    }

    private static List<String> sources(String text) {
        List<String> lines = new ArrayList<>();
        for (Proposal proposal : linked(text)) {
            if (proposal instanceof Proposal.Estimate estimate) {
                lines.add("+" + estimate.number().quote() + ": "
                        + estimate.sources().printed());
            }
        }
        return lines;
    }

    private static List<Proposal.Reference> references(String text) {
        return linked(text).stream()
                .filter(Proposal.Reference.class::isInstance)
                .map(Proposal.Reference.class::cast)
                .toList();
    }

    private static List<Proposal> linked(String text) {
        Reading reading = Reading.of(new SourceText(text));
        List<Proposal> proposals = new ArrayList<>();
        CitationRules.all(new DateReader(), PLACES).forEach(rule -> proposals.addAll(rule.propose(reading)));
        reading.sentences().forEach(sentence -> proposals.addAll(figures(sentence)));
        proposals.sort(Comparator.comparingInt(proposal -> proposal.passage().start()));
        return new CitationLinks().link(reading, proposals);
    }

    private static List<Proposal> figures(Sentence sentence) {
        List<Proposal> figures = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER && tokens.get(i - 1).text().equals("+")) {
                Passage number = sentence.part(token.from(), token.to());
                figures.add(new Proposal.Estimate(
                        number,
                        number,
                        Figure.of(token.text(), new BigDecimal(token.text()), Bound.EXACT),
                        new Counted("people", "person", null, null, List.of(), List.of()),
                        null,
                        Sources.NONE,
                        new RuleId("marked-number", 1)));
            }
        }
        return figures;
    }
}
