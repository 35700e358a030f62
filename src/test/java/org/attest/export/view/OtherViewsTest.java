package org.attest.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.Shipped;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.attest.query.Seed;
import org.attest.rdf.OutsideIris;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Claims and sources in other forms")
class OtherViewsTest {
    @TestFactory
    @DisplayName("Each form has the same bytes each time")
    List<DynamicTest> deterministic() {
        return List.of(View.values()).stream()
                .map(view -> DynamicTest.dynamicTest(
                        view.text(),
                        () -> assertEquals(
                                SeedView.of(view).text(), SeedView.of(view).text())))
                .toList();
    }

    @Test
    @DisplayName("schema.org: every claim with its words, author, document and root; words of propaganda stay out")
    void schema() {
        Exported exported = SeedView.of(View.SCHEMA);
        DatasetGraph read = SeedView.read(exported, Lang.JSONLD);
        Set<Node> claims = new HashSet<>();
        read.find(Node.ANY, Node.ANY, RDF.type.asNode(), SchemaDO.Claim.asNode())
                .forEachRemaining(quad -> claims.add(quad.getSubject()));
        assertEquals(278, claims.size());
        Set<String> texts = new HashSet<>();
        int without = 0;
        for (Node claim : claims) {
            var text = read.find(Node.ANY, claim, SchemaDO.text.asNode(), Node.ANY);
            if (text.hasNext()) {
                texts.add(text.next().getObject().getLiteralLexicalForm());
            } else {
                without++;
            }
            assertTrue(
                    read.find(Node.ANY, claim, SchemaDO.author.asNode(), Node.ANY)
                            .hasNext(),
                    claim.toString());
            assertTrue(read.find(Node.ANY, claim, OutsideIris.of(SchemaDO.NS + "appearance"), Node.ANY)
                    .hasNext());
        }
        assertTrue(texts.contains("Tunisia (1500-3000)"));
        assertEquals(SeedView.lost(exported, "quotes"), without);
        assertTrue(without > 0);
    }

    @Test
    @DisplayName(
            "CSL-JSON: every publication once; the ICSR's item as it is recorded; what is no day, month or year stays words")
    void csl() throws Exception {
        JsonNode items = new ObjectMapper().readTree(SeedView.of(View.CSL).text());
        assertEquals(56, items.size());
        Map<String, JsonNode> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.get("id").asText(), item));
        assertEquals(56, byId.size());
        JsonNode icsr = byId.get("icsr-neumann-2015-01-26");
        assertEquals(
                "Peter R. Neumann", icsr.get("author").get(0).get("literal").asText());
        assertEquals("[[2015,1,26]]", icsr.get("issued").get("date-parts").toString());
        assertTrue(icsr.get("title").asText().startsWith("Foreign fighter total in Syria/Iraq now exceeds 20,000"));
        items.forEach(item -> assertFalse(item.has("URL"), item.toString()));
        JsonNode article = byId.get("dabiq-7-umm-basir");
        assertEquals("50-51", article.get("page").asText());
        assertEquals("Dabiq 7", article.get("container-title").asText());
        assertTrue(article.get("note").asText().startsWith("Propaganda"));
    }

    @Test
    @DisplayName("BibTeX: every publication once, braces in pairs, nothing that TeX takes for a command")
    void bibtex() {
        String text = SeedView.of(View.BIBTEX).text();
        Matcher entries = Pattern.compile("(?m)^@(\\w+)\\{([a-z0-9-]+),$").matcher(text);
        Set<String> ids = new HashSet<>();
        while (entries.find()) {
            ids.add(entries.group(2));
        }
        assertEquals(56, ids.size());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (!escaped) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            }
            assertTrue(depth >= 0);
        }
        assertEquals(0, depth);
        assertFalse(Pattern.compile("(?<!\\\\)[&%$#_]").matcher(text).find(), text);
        assertTrue(text.contains("  author = {{Peter R. Neumann}},\n"), text);
        assertTrue(text.contains("  month = jan,\n"), text);
    }

    @Test
    @DisplayName("CSVW: columns in the order of the CSV with their datatypes; notes tell what CSV cannot")
    void csvw() throws Exception {
        CannedQuery query = QueryCatalogue.of(Shipped.root().resolve("queries")).named("estimates");
        Answer.Rows answer = Seed.endpoint().rows(query.query());
        Exported exported = CsvMetadata.of(query, answer, "estimates.csv");
        JsonNode table = new ObjectMapper().readTree(exported.text());
        assertEquals("http://www.w3.org/ns/csvw", table.get("@context").asText());
        assertEquals("estimates.csv", table.get("url").asText());
        JsonNode columns = table.get("tableSchema").get("columns");
        assertEquals(query.query().getResultVars().size(), columns.size());
        Map<String, JsonNode> byName = new HashMap<>();
        columns.forEach(column -> byName.put(column.get("name").asText(), column));
        assertEquals("integer", byName.get("low").get("datatype").asText());
        assertEquals("date", byName.get("asOfStart").get("datatype").asText());
        assertEquals("boolean", byName.get("again").get("datatype").asText());
        assertEquals("{+claim}", byName.get("claim").get("valueUrl").asText());
        assertTrue(byName.get("claim").get("required").asBoolean());
        assertFalse(byName.get("low").has("required"));
        assertTrue(table.get("notes").toString().contains("cells without a value"));
        assertTrue(SeedView.lost(exported, "cells without a value") > 0);
    }
}
