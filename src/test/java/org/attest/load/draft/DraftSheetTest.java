package org.attest.load.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.attest.claim.CitationForm;
import org.attest.claim.Direction;
import org.attest.document.Period;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Holder;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.Sources;
import org.attest.extract.proposal.Work;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.sheet.YamlWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proposals become a claim sheet")
class DraftSheetTest {
    private static String entries(String text, Proposal... proposals) {
        Draft draft = TestDrafts.draft(text, List.of(proposals));
        assertEquals(List.of(), draft.findings());
        Yaml.Mapping read = YamlReader.parse(new YamlSource("draft", draft.yaml()));
        assertEquals(draft.yaml(), YamlWriter.write(read), "writing back changes nothing");
        assertEquals(draft.yaml(), TestDrafts.draft(text, List.of(proposals)).yaml(), "the same each time");
        String suffix = TestDrafts.document(text).checksum().hex().substring(0, 8);
        return draft.yaml().lines().skip(2).reduce("", (a, b) -> a + b + "\n").replace(suffix, "HASH");
    }

    @Test
    @DisplayName("An estimate has its population, its bound as printed and read, its time and its holder")
    void estimate() {
        String text = "More than 3,000 Tunisian fighters were in Syria in 2014, officials said.";
        Proposals in = new Proposals(text);
        assertEquals(
                """
                actors:
                  - id: officials-HASH
                    label: officials
                    class: Collective
                claims:
                  - id: estimate-3000-person-tunisia
                    quote: "More than 3,000 Tunisian fighters were in Syria"
                    kind: quantity
                    heldBy:
                      - {holder: officials-HASH, mode: reported}
                    population: {kind: fighter, origin: tunisia, place: syria}
                    printed: "More than 3,000"
                    low: 3000
                    bound: more-than
                    asOf: "2014"
                    proposedBy: trial/1
                    rulePrecision: 0.95
                """,
                entries(
                        text,
                        in.estimate(
                                "More than 3,000 Tunisian fighters were in Syria",
                                "3,000",
                                Proposals.figure("More than 3,000", 3000, Bound.MORE_THAN),
                                Proposals.people("fighters", List.of(Proposals.TUNISIA), List.of(Proposals.SYRIA)),
                                "2014",
                                Proposals.heldBy("officials", Holder.Sort.UNNAMED))));
    }

    @Test
    @DisplayName("Several places together are one region with parts, that of the reference data when it has the same")
    void together() {
        String text = "About 40 fighters in Iraq and Syria. Some 50 fighters from Tunisia and Iraq.";
        Proposals in = new Proposals(text);
        String draft = entries(
                text,
                in.estimate(
                        "About 40 fighters in Iraq and Syria",
                        "40",
                        Proposals.figure("About 40", 40, Bound.ABOUT),
                        Proposals.people("fighters", List.of(), List.of(Proposals.IRAQ, Proposals.SYRIA)),
                        "",
                        Sources.NONE),
                in.estimate(
                        "Some 50 fighters from Tunisia and Iraq",
                        "50",
                        Proposals.figure("Some 50", 50, Bound.ABOUT),
                        Proposals.people("fighters", List.of(Proposals.TUNISIA, Proposals.IRAQ), List.of()),
                        "",
                        Sources.NONE));
        assertTrue(draft.contains("population: {kind: fighter, place: iraq-and-syria}"), draft);
        assertTrue(draft.contains("""
                  - id: tunisia-and-iraq-HASH
                    label: Tunisia and Iraq
                    class: SourceDefinedRegion
                    parts:
                      - tunisia
                      - iraq
                    definedBy: trial-HASH
                """), draft);
        assertTrue(draft.contains("population: {kind: fighter, origin: tunisia-and-iraq-HASH}"), draft);
    }

    @Test
    @DisplayName(
            "What is no set of people has no population; a thing without a unit of its own is an item, with a note")
    void things() {
        String text = "At least 12 steamboats were lost in Iraq.";
        Proposals in = new Proposals(text);
        Counted trucks = new Counted("steamboats lost", "steamboat", null, null, List.of(), List.of(Proposals.IRAQ));
        assertEquals(
                """
                claims:
                  - id: estimate-12-steamboat-iraq
                    quote: "At least 12 steamboats were lost in Iraq"
                    kind: quantity
                    about:
                      - place/iraq
                    note: "Counted: steamboats lost."
                    printed: "At least 12"
                    low: 12
                    bound: at-least
                    unit: item
                    proposedBy: trial/1
                    rulePrecision: 0.95
                """,
                entries(
                        text,
                        in.estimate(
                                "At least 12 steamboats were lost in Iraq",
                                "12",
                                Proposals.figure("At least 12", 12, Bound.AT_LEAST),
                                trucks,
                                "",
                                Sources.NONE)));
    }

    @Test
    @DisplayName("A change has a ratio, a percentage, or the numbers before and after, and the times compared")
    void changes() {
        String text =
                "The number of fighters doubled since 2013. Attacks rose by 14 percent. It fell from 2,000 to 500.";
        Proposals in = new Proposals(text);
        Counted fighters = Proposals.people("fighters", List.of(), List.of());
        Counted attacks = new Counted("attacks", "attack", null, null, List.of(), List.of());
        assertEquals(
                """
                claims:
                  - id: increase-2-person
                    quote: "The number of fighters doubled since 2013"
                    kind: change
                    population: {kind: fighter}
                    direction: increase
                    factor: {printed: "doubled", low: 2, high: 2, bound: point}
                    baseline: "2013"
                    proposedBy: trial/1
                    rulePrecision: 0.95
                  - id: increase-14-attack
                    quote: "Attacks rose by 14 percent"
                    kind: change
                    direction: increase
                    factor: {printed: "14 percent", low: 14, high: 14, bound: point, unit: percent}
                    proposedBy: trial/1
                    rulePrecision: 0.95
                  - id: decrease-2000-500-person
                    quote: "fell from 2,000 to 500"
                    kind: change
                    population: {kind: fighter}
                    direction: decrease
                    earlier: {printed: "2,000", low: 2000, high: 2000, bound: point}
                    later: {printed: "500", low: 500, high: 500, bound: point}
                    proposedBy: trial/1
                    rulePrecision: 0.95
                """,
                entries(
                                text,
                                in.change(
                                        "The number of fighters doubled since 2013",
                                        List.of("doubled"),
                                        Direction.INCREASE,
                                        Proposal.Measure.FACTOR,
                                        Proposals.figure("doubled", 2, Bound.EXACT),
                                        fighters,
                                        "2013/.."),
                                in.change(
                                        "Attacks rose by 14 percent",
                                        List.of("14"),
                                        Direction.INCREASE,
                                        Proposal.Measure.PERCENT,
                                        Proposals.figure("14 percent", 14, Bound.EXACT),
                                        attacks,
                                        ""),
                                in.change(
                                        "fell from 2,000 to 500",
                                        List.of("2,000", "500"),
                                        Direction.DECREASE,
                                        Proposal.Measure.FROM_TO,
                                        Figure.range(
                                                "from 2,000 to 500",
                                                BigDecimal.valueOf(2000),
                                                BigDecimal.valueOf(500),
                                                false),
                                        fighters,
                                        ""))
                        .replaceAll("(?m)^    note: .*\\n", "")
                        .replaceAll("(?m)^    unit: .*\\n", ""));
    }

    @Test
    @DisplayName("References become citations with publications of the sheet; an Ibid. points back")
    void citations() {
        String text = "A (Cole, The Daily Lamp, 16 November 2014). B (Ibid.). C (Ibid.). D (Ibid.).";
        Proposals in = new Proposals(text);
        Work work = new Work(List.of("Patrick Cole"), null, "The Daily Lamp", Period.parse("2014-11-16"), "p. 3");
        String full = "Cole, The Daily Lamp, 16 November 2014";
        assertEquals(
                """
                actors:
                  - id: daily-lamp-HASH
                    label: The Daily Lamp
                    class: Organisation
                individuals:
                  - id: patrick-cole-HASH
                    label: Patrick Cole
                publications:
                  - id: the-daily-lamp-cole-2014-11-16-HASH
                    label: "Patrick Cole, The Daily Lamp, 2014-11-16"
                    class: Article
                    issued: 2014-11-16
                    creators:
                      - individual/patrick-cole-HASH
                    outlet: daily-lamp-HASH
                citations:
                  - id: cite-patrick-cole-the-daily-lamp-2014-11-16
                    quote: "Cole, The Daily Lamp, 16 November 2014"
                    form: full
                    publication: the-daily-lamp-cole-2014-11-16-HASH
                    locator: "p. 3"
                    proposedBy: trial/1
                    rulePrecision: 0.95
                  - id: cite-ibid
                    quote: "Ibid."
                    occurrence: 1
                    form: ibid
                    refersBackTo: cite-patrick-cole-the-daily-lamp-2014-11-16
                    proposedBy: trial/1
                    rulePrecision: 0.95
                  - id: cite-ibid-2
                    quote: "Ibid."
                    occurrence: 2
                    form: ibid
                    mayReferBackTo:
                      - cite-patrick-cole-the-daily-lamp-2014-11-16
                      - cite-ibid
                    proposedBy: trial/1
                    rulePrecision: 0.95
                """,
                entries(
                        text,
                        in.reference(full, CitationForm.FULL, List.of(work)),
                        in.reference("Ibid.@1", CitationForm.IBID, List.of(), full),
                        in.reference("Ibid.@2", CitationForm.IBID, List.of(), full, "Ibid.@1"),
                        in.reference("Ibid.@3", CitationForm.IBID, List.of())));
    }

    @Test
    @DisplayName("A claim cites the references given for it")
    void cites() {
        String text = "There are 40 fighters (ICSR, 26/01/2015).";
        Proposals in = new Proposals(text);
        Work work = new Work(List.of(), null, "ICSR", Period.parse("2015-01-26"), null);
        Proposal.Reference icsr = in.reference("ICSR, 26/01/2015", CitationForm.FULL, List.of(work));
        String draft = entries(
                text,
                in.estimate(
                        "40 fighters",
                        "40",
                        Proposals.figure("40", 40, Bound.EXACT),
                        Proposals.people("fighters", List.of(), List.of()),
                        "",
                        Sources.NONE.citing(List.of(icsr))),
                icsr);
        assertTrue(draft.contains("publication: icsr-neumann-2015-01-26\n"), "known by outlet and day: " + draft);
        assertTrue(draft.contains("    cites:\n      - cite-icsr-2015-01-26\n"), draft);
    }

    @Test
    @DisplayName("A judgement keeps its words as printed, with the term of a scale that has them")
    void judgement() {
        String text = "Highly likely it will spread. It is not, they say, likely to end. It is unlikely.";
        Proposals in = new Proposals(text);
        String draft = entries(
                text,
                in.judgement("Highly likely it will spread.", "likely", "highly likely", Sources.NONE),
                in.judgement("It is not, they say, likely to end.", "likely", "not likely", Sources.NONE),
                in.judgement("It is unlikely.", "unlikely", "unlikely", Sources.NONE));
        assertTrue(draft.contains("likelihood: {wording: \"unlikely\", term: icd203/unlikely}"), draft);
        assertTrue(draft.contains("likelihood: {wording: \"Highly likely\"}"), draft);
        assertTrue(!draft.contains("icd203/likely"), draft);
        assertTrue(draft.contains("rulePrecision: 0.66"), draft);
    }

    @Test
    @DisplayName(
            "A wilaya claims territory, an administrative area lies in its country; without one each is only named")
    void territories() {
        String text = "Wilayat Barqah in Libya, Wilayat Testland, Anbar province, Nowhere province.";
        Proposals in = new Proposals(text);
        NamedPlace libya = Proposals.country("Libya");
        String draft = entries(
                text,
                in.territory("Wilayat Barqah in Libya", "Wilayat Barqah", true, libya),
                in.territory("Wilayat Testland", "Wilayat Testland", true, null),
                in.territory("Anbar province", "Anbar province", false, Proposals.IRAQ),
                in.territory("Nowhere province", "Nowhere province", false, null));
        assertTrue(
                draft.contains("subject: wilaya/barqah\n    predicate: claimsTerritoryIn\n    object: place/libya\n"),
                draft);
        assertTrue(
                draft.contains(
                        "subject: wilaya/testland-HASH\n    predicate: namedAs\n    literal: \"Wilayat Testland\"\n"),
                draft);
        assertTrue(draft.contains("""
                  - id: anbar-area-iraq
                    label: Anbar province
                    class: AdministrativeArea
                    locatedIn:
                      - iraq
                """), draft);
        assertTrue(
                draft.contains("subject: place/anbar-area-iraq\n    predicate: liesIn\n    object: place/iraq\n"),
                draft);
        assertTrue(draft.contains("subject: place/nowhere-area\n    predicate: namedAs\n"), draft);
    }

    @Test
    @DisplayName("A proposal that cannot stand in a sheet is left out and told; the others stay")
    void leftOut() {
        String text = "There were 30 fighters. There were 40 soldiers.";
        Proposals in = new Proposals(text);
        Counted counted = Proposals.people("fighters", List.of(), List.of());
        Draft draft = TestDrafts.draft(
                text,
                List.of(
                        in.estimate(
                                "30 fighters",
                                "30",
                                Proposals.figure("30", 31, Bound.EXACT),
                                counted,
                                "",
                                Sources.NONE),
                        in.estimate(
                                "40 soldiers",
                                "40",
                                Proposals.figure("40", 40, Bound.EXACT),
                                counted,
                                "",
                                Sources.NONE)));
        assertEquals(1, draft.claims().claims().size());
        assertEquals(
                "trial.txt: warning [PROPOSAL_LEFT_OUT] the proposal of trial/1 at 11 is left out: "
                        + "‘low’ is 31, but ‘30’ is printed\n"
                        + "    → report it with the sentence: the rule is at fault, not the document",
                draft.findings().get(0).text());
    }

    @Test
    @DisplayName("Nothing proposed makes a sheet without entries")
    void nothing() {
        assertEquals("", entries("Nothing here."));
    }
}
