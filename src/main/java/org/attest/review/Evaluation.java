package org.attest.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.extract.Extractor;
import org.attest.extract.ShippedRules;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.table.Row;
import org.attest.extract.table.Rows;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.review.compare.RowComparison;
import org.attest.review.input.KnownThings;
import org.attest.review.input.PairOfFiles;
import org.attest.review.input.PairsOfFiles;
import org.attest.review.input.RowFiles;
import org.attest.review.measure.Comparison;
import org.attest.review.measure.Pairing;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Compares proposals with gold, file by file. A pair of which one file has errors is left out. */
public final class Evaluation {
    /**
     * What came of it.
     *
     * @param comparisons of the pairs that could be read
     * @param findings what is wrong with the files
     */
    public record Result(List<Comparison> comparisons, List<Finding> findings) {
        public Result {
            comparisons = List.copyOf(comparisons);
            findings = List.copyOf(findings);
        }
    }

    private final RowFiles files;
    private final Pairing pairing;

    public Evaluation(KnownThings known) {
        Gazetteer gazetteer = Gazetteer.of(known.reference());
        this.files = new RowFiles(known, byShippedRules(gazetteer));
        this.pairing = new Pairing(new RowComparison(gazetteer));
    }

    /**
     * Compares two files, or the files of two folders.
     *
     * @param text of the document; null when the files lead to it
     */
    public Result of(Path gold, Path predicted, @Nullable Path text) {
        Findings all = new Findings();
        List<Comparison> comparisons = new ArrayList<>();
        for (PairOfFiles pair : new PairsOfFiles(all).of(gold, predicted, text)) {
            Findings own = new Findings();
            try {
                List<Row> wanted = files.read(pair.gold(), pair.text(), own);
                List<Row> offered = files.read(pair.predicted(), pair.text(), own);
                if (!own.hasErrors()) {
                    comparisons.add(pairing.of(pair.name(), wanted, offered));
                }
            } catch (AttestException e) {
                own.addAll(e.findings());
            }
            all.addAll(own.list());
        }
        return new Result(comparisons, all.list());
    }

    private static Function<SourceText, List<Row>> byShippedRules(Gazetteer gazetteer) {
        Extractor extractor = ShippedRules.extractor(gazetteer);
        return text -> extractor.read(text).stream().map(Rows::of).toList();
    }
}
