package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
    private static final String ROWS = """
            SELECT ?thing ?n ?text ?yes ?none {
              VALUES (?thing ?n ?text ?yes ?none) {
                (place:tunisia 1500.0 "a \\"b\\", c" true UNDEF)
                (place:libya 6.349 "تونس 東京" false UNDEF)
                (<http://other.example/x> 20 "Ṣalāḥ al-Dīn" true UNDEF) } }
            """;

    private final Endpoint endpoint = Sample.endpoint();

    @Test
    void a_table_is_aligned_also_with_wide_letters_and_combining_marks() {
        List<String> lines = write(ROWS, ResultFormat.TABLE, 0).lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(2).startsWith("place:tunisia"), lines.get(2));
        int end = lines.get(0).indexOf("  text");
        assertEquals("1500.0", lines.get(2).substring(end - 6, end));
        assertEquals(" 6.349", lines.get(3).substring(end - 6, end));
        int before = TextTable.width(lines.get(3).substring(0, lines.get(3).indexOf("false")));
        assertEquals(TextTable.width(lines.get(2).substring(0, lines.get(2).indexOf("true"))), before);
    }

    @Test
    void wide_cells_are_cut_when_the_table_does_not_fit() {
        Answer.Rows rows = endpoint.rows(new QueryReader(Sample.PREFIXES).read("q", ROWS));
        assertTrue(new TextTable(Sample.PREFIXES, 8, 40).of(rows).contains("place:t…"));
        assertFalse(new TextTable(Sample.PREFIXES, 8, 100).of(rows).contains("…"));
    }

    @Test
    void a_table_wider_than_the_line_becomes_a_list_of_whole_records() {
        Answer.Rows rows = endpoint.rows(new QueryReader(Sample.PREFIXES).read("q", ROWS));
        String text = new TextTable(Sample.PREFIXES, 8, 30).of(rows);
        assertTrue(text.startsWith("── 1 ──\nthing  place:tunisia\nn      1500.0\n"), text);
        assertFalse(text.contains("none"), text);
    }

    @Test
    void a_tree_keeps_its_indentation_and_a_single_column_is_cut_at_the_end_of_the_line_only() {
        Answer.Rows rows = endpoint.rows(new QueryReader(Sample.PREFIXES).read("q", """
                SELECT ?tree ?n { VALUES (?tree ?n) { ("reason" 1) ("   because:   it\\nrains all the year" 2) } }"""));
        assertEquals(
                "tree\n──────────────────────\nreason\n   because: it rains al…\n",
                new TextTable(Sample.PREFIXES, 8, 24)
                        .of(rows.only(List.of("tree")))
                        .replace("────────────────────────", "──────────────────────"));
    }

    @Test
    void csv_quotes_and_keeps_all_of_a_cell() {
        String csv = write(ROWS, ResultFormat.CSV, 8);
        assertTrue(csv.startsWith("thing,n,text,yes,none\r\n"), csv);
        assertTrue(csv.contains("\"a \"\"b\"\", c\""), csv);
    }

    @Test
    void json_rows_are_plain_and_say_whether_they_are_all() {
        JsonObject json = JSON.parse(write(ROWS, ResultFormat.JSON, 0));
        JsonObject row = json.get("rows").getAsArray().get(0).getAsObject();
        assertEquals("https://w3id.org/attest/id/place/tunisia", row.getString("thing"));
        assertEquals(1500, row.get("n").getAsNumber().value().intValue());
        assertTrue(row.get("none").isNull());
        assertTrue(row.getBoolean("yes"));
        JsonObject meta = json.getObj("meta");
        assertTrue(meta.getBoolean("complete"));
        assertEquals(3, meta.get("rows").getAsNumber().value().intValue());
        assertEquals(7, meta.get("version").getAsNumber().value().intValue());
        assertEquals(
                "TERM_UNKNOWN",
                meta.get("advice").getAsArray().get(0).getAsObject().getString("code"));
    }

    @Test
    void ask_and_construct_are_written_too() {
        assertEquals("yes\n", write("ASK { place:tunisia ?p ?o }", ResultFormat.TABLE, 0));
        assertTrue(write("ASK {}", ResultFormat.SRJ, 0).contains("true"));
        String construct = "CONSTRUCT { ?s at:label ?l } { ?s a at:Country ; at:label ?l }";
        assertTrue(write(construct, ResultFormat.TURTLE, 0).contains("place:tunisia"));
        assertTrue(write(construct, ResultFormat.NTRIPLES, 0).contains("/place/tunisia> <"));
        assertTrue(write(construct, ResultFormat.JSONLD, 0).contains("@id"));
        assertTrue(write("DESCRIBE place:tunisia", ResultFormat.TABLE, 0).contains("Tunisia"));
    }

    @Test
    void a_format_that_does_not_fit_is_refused() {
        AttestException refusal =
                assertThrows(AttestException.class, () -> write("CONSTRUCT WHERE { ?s ?p ?o }", ResultFormat.CSV, 0));
        assertEquals(Code.FORMAT_MISFIT, refusal.findings().get(0).code());
    }

    private String write(String text, ResultFormat format, int width) {
        Answer answer = endpoint.ask(new QueryReader(Sample.PREFIXES).read("q", text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> advice = List.of(new Finding(Code.TERM_UNKNOWN, Place.of("query"), "x", "y"));
        new AnswerWriter(Sample.PREFIXES, width, 0)
                .write(answer, format, new AnswerMeta(true, OptionalLong.of(7), advice), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
