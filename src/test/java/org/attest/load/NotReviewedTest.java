package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Nothing that is proposed reaches the first dataset")
class NotReviewedTest {
    private static final String QUOTE = "quote: \"Tunisia (1500-3000)\"\n";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void copy() {
        home = TestHome.copy(folder.resolve("home"));
    }

    private void mark() {
        home.replace(TestHome.SEED_SHEET, QUOTE, QUOTE + "    proposedBy: trial-count/1\n    rulePrecision: 0.9\n");
    }

    @Test
    @DisplayName("A sheet among the claims with a proposed entry is refused, with its place and what to do")
    void refused() {
        mark();
        List<Finding> found = home.loader().check().stream()
                .filter(finding -> finding.code() == Code.PROPOSED_NOT_REVIEWED)
                .toList();
        assertEquals(1, found.size());
        assertEquals(
                home.place(TestHome.SEED_SHEET, "trial-count/1"),
                found.get(0).place().toString());
        assertEquals("this entry is proposed and not reviewed", found.get(0).message());
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            assertThrows(AttestException.class, () -> home.loader().bringUpToDate(store));
            assertEquals(0, store.version());
        }
    }

    @Test
    @DisplayName("A sheet in the folder of drafts is not looked at, and does not make a store outdated")
    void drafts() {
        mark();
        String marked = home.text(TestHome.SEED_SHEET);
        home.replace(TestHome.SEED_SHEET, "    proposedBy: trial-count/1\n    rulePrecision: 0.9\n", "");
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            home.write("data/drafts/report.yaml", marked).write("data/drafts/broken.yaml", "nonsense: [");
            assertEquals(false, home.loader().bringUpToDate(store).changed());
            assertEquals(
                    List.of(),
                    home.loader().check().stream()
                            .filter(finding -> finding.place().file().contains("drafts"))
                            .toList());
        }
    }
}
