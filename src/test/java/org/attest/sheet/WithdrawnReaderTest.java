package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.attest.claim.BareId;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.text.NameDigest;
import org.junit.jupiter.api.Test;

class WithdrawnReaderTest {
    private static final ThingId CURATORS = new ThingId(ThingKind.ACTOR, "curators");
    private static final String DIGEST = "a".repeat(64);

    private final Findings findings = new Findings();

    private WithdrawnList read(String text) {
        return new WithdrawnReader(List.of(CURATORS), findings).read(YamlReader.parse(new YamlSource("w.yaml", text)));
    }

    @Test
    void what_is_written_is_read_back_and_written_alike() {
        Checksum document = BareId.document("report").digest();
        Withdrawn entry = new Withdrawn(
                new BareId("claim/report/0123456789abcdef0123").digest(),
                Withdrawn.Kind.CLAIM,
                LocalDate.of(2026, 11, 26),
                CURATORS,
                "A reader asked: 1 of 2",
                NameDigest.of("Some Body").stream().toList(),
                List.of(new BareId("event/x").digest(), document),
                new Withdrawn.Stretch(document, 10, 20));
        Yaml.Mapping empty = YamlReader.parse(new YamlSource("w.yaml", "note: \"Kept.\"\nwithdrawn: []\n"));

        String text = YamlWriter.write(WithdrawnEntry.put(empty, entry));

        assertEquals(List.of(entry), read(text).entries(), text);
        assertEquals(List.of(), findings.list());
        Yaml.Mapping again = YamlReader.parse(new YamlSource("w.yaml", text));
        assertEquals(text, YamlWriter.write(again));
        assertEquals(text, YamlWriter.write(WithdrawnEntry.put(again, entry)), "it takes its own place");
        assertTrue(text.startsWith("note: \"Kept.\"\nwithdrawn:\n  - sha256: "), text);
    }

    @Test
    void what_is_wrong_is_told_at_its_place() {
        String entry = "withdrawn:\n  - sha256: " + DIGEST + "\n    kind: individual\n    reason: Asked\n";
        told(Code.KEY_MISSING, 2, entry);
        told(Code.DATE_INVALID, 5, entry + "    withdrawnOn: 2026-11\n");
        told(Code.ACTOR_UNKNOWN, 6, entry + "    withdrawnOn: 2026-11-26\n    withdrawnBy: curator\n");
        told(Code.VALUE_INVALID, 6, entry + "    withdrawnOn: 2026-11-26\n    along: [abc]\n");
        told(Code.VALUE_INVALID, 2, entry.replace(DIGEST, "A1") + "    withdrawnOn: 2026-11-26\n");
        told(Code.VALUE_INVALID, 3, entry.replace("individual", "place") + "    withdrawnOn: 2026-11-26\n");
        told(Code.KEY_UNKNOWN, 6, entry + "    withdrawnOn: 2026-11-26\n    name: Somebody\n");
    }

    private void told(Code code, int line, String text) {
        Findings own = new Findings();
        new WithdrawnReader(List.of(CURATORS), own).read(YamlReader.parse(new YamlSource("w.yaml", text)));
        List<String> found = own.list().stream()
                .map(finding -> finding.code() + ":" + finding.place().line())
                .toList();
        assertTrue(found.contains(code + ":" + line), found + "\n" + text);
    }

    @Test
    void a_reason_that_names_what_it_takes_away_is_a_finding() {
        NameDigest name = NameDigest.of("Somebody").orElseThrow();
        read("withdrawn:\n  - sha256: " + DIGEST + "\n    kind: individual\n    withdrawnOn: 2026-11-26\n"
                + "    reason: \"For SOMEBODY\"\n    nameDigests: [{letters: " + name.letters() + ", sha256: "
                + name.sha256().hex() + "}]\n");
        assertEquals(
                List.of(Code.WITHDRAWAL_NAMES),
                findings.list().stream().map(Finding::code).toList());
    }

    @Test
    void a_part_goes_with_its_claim_and_a_claim_with_its_document() {
        WithdrawnList list = read(
                "withdrawn:\n  - sha256: " + BareId.document("report").digest().hex()
                        + "\n    kind: document\n    withdrawnOn: 2026-11-26\n    reason: Asked\n");
        for (String path : List.of(
                "publication/report",
                "claim/report/0123456789abcdef0123",
                "claim/report/0123456789abcdef0123-attribution-2",
                "citation/report/0123456789abcdef0123-passage",
                "graph/doc/report")) {
            assertTrue(list.covers(new BareId(path)), path);
        }
        for (String path : List.of("publication/report-2", "claim/report-2/0123456789abcdef0123", "report", "")) {
            assertTrue(!list.covers(new BareId(path)), path);
        }
    }
}
