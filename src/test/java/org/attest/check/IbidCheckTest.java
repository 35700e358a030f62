package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.ShippedClaims;
import org.attest.claim.Citation;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.sheet.Located;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an Ibid. repeats, by the rules")
class IbidCheckTest {
    private static final Reference REFERENCE = reference("""
            actors:
              - {id: institute, label: Institute of Counting, names: [IOC]}
              - {id: the-post, label: The Post}
            individuals:
              - {id: ana-lopez, label: Ana B. López}
              - {id: tom-hill, label: Tom Hill}
            publications:
              - {id: totals, label: Totals of the year, creators: [ana-lopez], outlet: institute}
              - {id: map, label: A map of movements, creators: [tom-hill], outlet: the-post}
              - {id: interview, label: An interview with a clerk, outlet: the-post}
            """);

    @Test
    void theNearestReferenceBeforeItIsMeant() {
        assertReads(
                "Ten left (López, 2015). Two drew it (Hill, 2015). Six came back (Ibid.).",
                "map",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void aNameInTheBracketDecidesOverNearness() {
        String text = "Ten left (López, 2015). Two drew it (Hill, 2015). Six came back (López, Ibid.).";
        assertReads(text, "totals", cite("totals", "López, 2015"), cite("map", "Hill, 2015"));
        assertReads(
                text.replace("López, Ibid", "IOC, Ibid"),
                "totals",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void aNameIsNotFoundInsideAWord() {
        assertReads(
                "Ten left (López, 2015). Two drew it (Hill, 2015). Six came back (uphill, Hills, Ibid.).",
                "map",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void aNameRightBeforeTheBracketDecidesToo() {
        String text = "Ten left (López, 2015). Two drew it (Hill, 2015). Six came back, says the IOC (Ibid.).";
        assertReads(text, "totals", cite("totals", "López, 2015"), cite("map", "Hill, 2015"));
        assertReads(
                text.replace("says the IOC (", "says the IOC, it is said ("),
                "map",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void aTitleInTheBracketDecidesEvenWhenItIsCutShort() {
        assertReads(
                "Ten left (“Totals of the year”, 2015). Two drew it (Hill, 2015). See both (the map; “Totals of…”, Ibid).",
                "totals",
                cite("totals", "“Totals of the year”, 2015"),
                cite("map", "Hill, 2015"),
                cite("map", "the map", "short"));
    }

    @Test
    void aTitleDecidesOverAName() {
        assertReads(
                "Ten left (“An interview with a clerk”). It was drawn (“A map of movements”). (The Post, “An interview…”, Ibid.)",
                "interview",
                cite("interview", "“An interview with a clerk”"),
                cite("map", "“A map of movements”"));
    }

    @Test
    void afterABracketWithSeveralPublicationsAnyOfThemMayBeMeant() {
        String text = "Ten left (López, 2015 and Hill, 2015). Six came back (Ibid.).";
        Object[] both = {cite("totals", "López, 2015"), cite("map", "Hill, 2015")};
        assertEquals(Set.of("totals", "map"), read(text, both));
        assertEquals(Set.of("totals", "map"), read(text.replace(" and ", "; "), both));
    }

    @Test
    void aRepetitionOfAnOpenRepetitionIsAsOpen() {
        assertEquals(
                List.of(),
                findings(
                        "Ten left (López, 2015 and Hill, 2015). Six (Ibid.) and four (Ibid.) came back.",
                        List.of(
                                cite("totals", "López, 2015"),
                                cite("map", "Hill, 2015"),
                                "{id: one, quote: (Ibid.), occurrence: 1, form: ibid, mayReferBackTo: [c0, c1]}",
                                "{id: two, quote: (Ibid.), occurrence: 2, form: ibid, mayReferBackTo: [c0, c1]}")));
    }

    @Test
    void twoReferencesToOnePublicationInABracketLeaveNothingOpen() {
        assertReads(
                "Ten left (López, 2015; Totals, 2015). Six came back (Ibid.).",
                "totals",
                cite("totals", "López, 2015"),
                cite("totals", "Totals, 2015"));
    }

    @Test
    void anIbidInTheSameBracketRepeatsItsNeighbour() {
        assertReads(
                "Ten left (López, 2015; Hill, 2015; Ibid., p. 3).",
                "map",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void aCaptionBetweenDoesNotCount() {
        assertReads(
                "Ten left (López, 2015).\nA clerk at work – Hill, 2015\nSix came back (Ibid.).",
                "totals",
                cite("totals", "López, 2015"),
                cite("map", "Hill, 2015"));
    }

    @Test
    void theFindingSaysWhatTheRulesGiveAndWhy() {
        List<Finding> findings = findings(
                "Ten left (López, 2015). Two drew it (Hill, 2015). Six came back (Ibid.).",
                List.of(
                        cite("totals", "López, 2015"),
                        cite("map", "Hill, 2015"),
                        "{id: it, quote: (Ibid.), form: ibid, refersBackTo: c0}"));
        assertEquals(1, findings.size());
        assertEquals(Code.IBID_DIFFERS, findings.get(0).code());
        assertEquals(
                "by the rules this Ibid. repeats ‘c1’: it is the nearest reference before",
                findings.get(0).message());
        assertTrue(findings.get(0).advice().contains("refersBackTo"), findings.get(0)::advice);
    }

    @Test
    void anIbidBeforeEverythingElseRepeatsNothing() {
        List<Finding> findings = findings(
                "Six came back (Ibid.), ten left (López, 2015).",
                List.of(
                        "{id: it, quote: (Ibid.), form: ibid, refersBackTo: c0}",
                        "{id: c0, quote: \"López, 2015\", form: full, publication: totals}"));
        assertEquals(
                List.of("by the rules this Ibid. repeats nothing: nothing is cited before it"),
                findings.stream().map(Finding::message).toList());
    }

    @Test
    void theShippedSheetsReadEveryIbidAsTheRulesDo() throws IOException {
        ShippedClaims shipped = ShippedClaims.read();
        for (DocumentClaims document : shipped.documents()) {
            List<Located<Citation>> citations = document.citations().stream()
                    .map(citation -> new Located<>(citation, YamlReader.parse(new YamlSource("sheet", "id: x"))))
                    .toList();
            assertEquals(List.of(), new IbidCheck(document.reference(), document.text()).check(citations));
        }
    }

    private static String cite(String publication, String quote) {
        return cite(publication, quote, "full");
    }

    private static String cite(String publication, String quote, String form) {
        return "{id: ID, quote: \"" + quote + "\", form: " + form + ", publication: " + publication + "}";
    }

    /** The one publication that the last Ibid. stands for: a sheet that says so is right, any other is not. */
    private static void assertReads(String text, String publication, String... citations) {
        assertEquals(Set.of(publication), read(text, (Object[]) citations));
    }

    private static Set<String> read(String text, Object... citations) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < citations.length; i++) {
            entries.add(citations[i].toString().replace("ID", "c" + i));
        }
        String quote = text.contains("Ibid.") ? "Ibid." : "Ibid";
        String ibid = "{id: it, quote: \"" + quote + "\", form: ibid, refersBackTo: c0}";
        entries.add(ibid);
        SourceText source = new SourceText(text);
        List<Citation> sheet =
                sheet(source, entries).citations().stream().map(Located::value).toList();
        IbidRule rule = new IbidRule(source, new CitedNames(REFERENCE), sheet);
        return rule.expected(sheet.get(sheet.size() - 1)).antecedents().stream()
                .flatMap(citation -> rule.publications(citation).stream())
                .map(id -> id.slug())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<Finding> findings(String text, List<String> entries) {
        SourceText source = new SourceText(text);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            numbered.add(entries.get(i).replace("ID", "c" + i));
        }
        return new IbidCheck(REFERENCE, source).check(sheet(source, numbered).citations());
    }

    private static Sheet sheet(SourceText text, List<String> citations) {
        Findings findings = new Findings();
        String yaml = "document: d\ncitations:\n  - " + String.join("\n  - ", citations) + "\nclaims: []\n";
        Sheet sheet = new SheetReader(REFERENCE, Set.of(), findings)
                .read(YamlReader.parse(new YamlSource("sheet.yaml", yaml)), text);
        assertEquals(List.of(), findings.list());
        return sheet;
    }

    private static Reference reference(String yaml) {
        Findings findings = new Findings();
        Yaml.Mapping file = YamlReader.parse(new YamlSource("reference.yaml", yaml));
        Reference read = Reference.of(new ReferenceReader(findings).read(List.of(file), Set.of()));
        assertEquals(List.of(), findings.list());
        return read;
    }
}
