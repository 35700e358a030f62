package org.attest.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.attest.evidence.Backing;
import org.attest.evidence.ComparedClaims;
import org.attest.evidence.Evidence;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSink;
import org.attest.evidence.lineage.RowLineage;
import org.attest.export.evidence.EvidenceTable;
import org.attest.query.Answer;
import org.attest.query.Labels;
import org.attest.server.page.EvidencePage;
import org.attest.server.page.PageLinks;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;
import org.jspecify.annotations.Nullable;

/** Gathers rows and their evidence for a page. */
final class EvidenceView implements EvidenceSink {
    /** Most ways of one row that a page shows. */
    private static final int SHOWN = 12;

    private final Served served;
    private final Evidence evidence;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private List<Var> columns = List.of();
    private boolean more;

    EvidenceView(Served served, Evidence evidence) {
        this.served = served;
        this.evidence = evidence;
    }

    @Override
    public void begin(List<Var> all, boolean further) {
        columns = List.copyOf(all);
        more = further;
    }

    @Override
    public void row(EvidenceRow row) {
        rows.add(row);
    }

    @Override
    public void end() {
        // The page is made once all are there.
    }

    boolean more() {
        return more;
    }

    /**
     * The page.
     *
     * @param column how a column is called
     * @param first number of the first row
     */
    EvidencePage page(
            String title,
            String back,
            Query query,
            Function<String, ResultTable.Column> column,
            int first,
            Map<String, String> pages) {
        TableMaker maker = new TableMaker(served.prefixes(), new Labels(evidence.endpoint()));
        Answer.Rows answer =
                new Answer.Rows(columns, rows.stream().map(EvidenceRow::values).toList());
        ResultTable table = maker.of(answer, column, first, more, row -> "");
        return new EvidencePage(
                title,
                back,
                query.serialize(),
                table,
                rows.stream().map(this::item).toList(),
                pages,
                new PageLinks(served.prefixes()));
    }

    private EvidencePage.Item item(EvidenceRow row) {
        Map<Node, Backing> backings =
                row.claims().stream().collect(Collectors.toMap(Backing::claim, backing -> backing, (one, same) -> one));
        RowLineage lineage = row.lineage();
        List<List<Backing>> ways = lineage == null
                ? List.of()
                : lineage.witnesses().stream()
                        .filter(witness -> !witness.isEmpty())
                        .map(witness -> witness.stream()
                                .filter(backings::containsKey)
                                .map(backings::get)
                                .toList())
                        .toList();
        List<String> depends = EvidenceTable.depends(
                        row, served.prefixes(), evidence.version().orElse(0))
                .toList();
        List<String> comparisons = row.comparisons().stream()
                .flatMap(pair -> compared(pair, backings.get(pair.one()), backings.get(pair.other())).stream())
                .toList();
        List<List<Backing>> shown = ways.subList(0, Math.min(SHOWN, ways.size()));
        return new EvidencePage.Item(
                EvidenceTable.witnesses(row), shown, ways.size() - shown.size(), depends, comparisons);
    }

    private static Optional<String> compared(ComparedClaims pair, @Nullable Backing one, @Nullable Backing other) {
        return one == null || other == null
                ? Optional.empty()
                : Optional.of("“" + one.quote() + "” and “" + other.quote() + "”: "
                        + pair.name().replace('-', ' '));
    }
}
