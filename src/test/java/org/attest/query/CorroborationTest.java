package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roots of the threshold <i>at least 1,000 from France</i>, with invented documents beside the seed. */
class CorroborationTest {
    private static final String FIGURE = "1200 foreign fighters came from France";
    private static final String ICSR = "icsr-neumann-2015-01-26";
    private static final String MAP = "wapo-sharma-2015-01-27";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void copy() {
        home = TestHome.copy(folder.resolve("home"));
    }

    @Test
    void the_seed_alone_has_one_root_with_one_holder() {
        assertEquals("known 1, unknown 0, holders 1, mentions 1, circular 0", totals());
    }

    @Test
    void ten_relays_of_one_claim_add_mentions_and_nothing_else() {
        for (int i = 1; i <= 10; i++) {
            add("relay-" + i, "(ICSR, 2015)", ICSR, "");
        }
        assertEquals("known 1, unknown 0, holders 1, mentions 11, circular 0", totals());
    }

    @Test
    void a_repeat_of_a_repeat_leads_to_the_same_root() {
        add("near", "(ICSR, 2015)", ICSR, "");
        add("far", "(Near, 2016)", "near", "");
        add("further", "(Far, 2017)", "far", "");
        assertEquals("known 1, unknown 0, holders 1, mentions 4, circular 0", totals());
    }

    @Test
    void a_map_drawn_from_the_figures_adds_no_root() {
        add("reader", "(Post map, 2015)", MAP, "");
        assertEquals("known 1, unknown 0, holders 1, mentions 2, circular 0", totals());
    }

    @Test
    void an_uncited_repeat_never_adds_a_known_root_nor_does_who_trusts_it() {
        add("silent", "", "", "");
        assertEquals("known 1, unknown 1, holders 1, mentions 2, circular 0", totals());
        add("trusting", "(Silent, 2016)", "silent", "");
        assertEquals("known 1, unknown 1, holders 1, mentions 3, circular 0", totals());
    }

    @Test
    void another_count_is_a_second_root_with_a_second_holder() {
        add(
                "counter",
                "(Own Count, 2016)",
                "own-count",
                "publications:\n  - {id: own-count, label: Own Count, class: Report}\n");
        assertEquals("known 2, unknown 0, holders 2, mentions 2, circular 0", totals());
    }

    @Test
    void two_documents_that_cite_each_other_are_in_a_circle_and_have_no_root() {
        add("egg", "(Hen, 2016)", "hen", "");
        add("hen", "(Egg, 2016)", "egg", "");
        assertEquals("known 1, unknown 0, holders 1, mentions 3, circular 2", totals());
    }

    @Test
    void a_document_whose_maker_is_said_to_hold_it_is_a_root_once_it_is_held() {
        add("own-report", "", "", "actors:\n  - {id: delta-institute, label: Delta Institute, class: ResearchBody}\n");
        home.replace(TestHome.CATALOGUE, "{id: own-report,", "{id: own-report, publisher: {value: delta-institute},");
        home.replace(
                "data/claims/own-report.yaml",
                "    kind: quantity\n",
                "    kind: quantity\n    heldBy: [{holder: delta-institute, mode: asserted}]\n");
        add("reader", "(Own Report, 2016)", "own-report", "");
        assertEquals("known 2, unknown 0, holders 2, mentions 3, circular 0", totals());
    }

    private void add(String id, String reference, String publication, String head) {
        String file = id + ".txt";
        home.write("seeds/" + file, "Invented. " + id + " says that " + FIGURE + " " + reference + ".\n");
        String citations = reference.isEmpty()
                ? ""
                : "citations:\n  - {id: ref, quote: \"" + reference + "\", form: full, publication: " + publication
                        + "}\n";
        home.write(
                "data/claims/" + id + ".yaml",
                "document: " + id + "\n" + head + citations + "claims:\n  - quote: \"" + FIGURE + "\"\n"
                        + "    kind: quantity\n"
                        + (reference.isEmpty() ? "" : "    cites: [ref]\n")
                        + "    population: {kind: foreign-fighter, group: sunni-militant-organisations, origin: france,"
                        + " place: iraq-and-syria}\n"
                        + "    printed: \"1200\"\n    low: 1200\n    high: 1200\n    bound: point\n");
        home.catalogue(id, file);
    }

    private String totals() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            Endpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
            Map<String, String> asked = Map.of("origin", "place/france", "atLeast", "1000");
            Binding row = Sample.rows(endpoint, Seed.CATALOGUE.named("corroboration"), asked)
                    .rows()
                    .get(0);
            return "known %s, unknown %s, holders %s, mentions %s, circular %s"
                    .formatted(
                            Sample.cell(row, "knownRoots"),
                            Sample.cell(row, "unknownRoots"),
                            Sample.cell(row, "holders"),
                            Sample.cell(row, "mentions"),
                            Sample.cell(row, "circular"));
        }
    }
}
