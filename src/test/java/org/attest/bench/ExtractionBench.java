package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.extract.Extractor;
import org.attest.extract.ShippedRules;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.finding.Findings;
import org.attest.review.input.KnownThings;
import org.attest.text.SourceText;

/**
 * Characters per second of extraction, on one core and on two, side by side.
 *
 * <p>The development documents, each repeated to some length, are read by one thread and then by two, in turns, so that
 * both meet the same machine. The best and the median round are printed, and what two cores gain. {@code bin/bench
 * extract} starts it.
 */
public final class ExtractionBench {
    private static final int CHARACTERS_EACH = 100_000;
    private static final int TEXTS = 8;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private final Extractor extractor;
    private final List<SourceText> texts;
    private final long characters;

    private ExtractionBench(Extractor extractor, List<SourceText> texts) {
        this.extractor = extractor;
        this.texts = texts;
        this.characters = texts.stream().mapToLong(SourceText::length).sum();
    }

    /** Measures and prints; takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Findings findings = new Findings();
        KnownThings known = KnownThings.read(Shipped.data(), Shipped.seeds(), Path::toString, findings);
        findings.throwErrors();
        new ExtractionBench(ShippedRules.extractor(Gazetteer.of(known.reference())), texts()).run();
    }

    private void run() throws InterruptedException, ExecutionException {
        print(
                "%d texts, %,d characters, %d rules",
                texts.size(), characters, extractor.rules().size());
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double single = charactersPerSecond(1);
            double both = charactersPerSecond(2);
            if (round >= WARM_UP) {
                one.add(single);
                two.add(both);
            }
            print("%s: one core %,.0f, two cores %,.0f", round < WARM_UP ? "warm-up" : "round", single, both);
        }
        print("one core:  best %,.0f, median %,.0f characters per second", best(one), median(one));
        print("two cores: best %,.0f, median %,.0f characters per second", best(two), median(two));
        print("gain: %.2f (median), on a machine with %d processors", median(two) / median(one), processors());
    }

    private double charactersPerSecond(int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> results = new ArrayList<>();
            for (SourceText text : texts) {
                results.add(pool.submit(() -> extractor.read(text).size()));
            }
            for (Future<Integer> result : results) {
                result.get();
            }
            return characters * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private static List<SourceText> texts() throws IOException {
        Path folder = Shipped.root().resolve("src/test/resources/extract/documents");
        List<SourceText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (int i = 0; i < TEXTS; i++) {
                String text = Files.readString(documents.get(i % documents.size()));
                texts.add(new SourceText((text + "\n\n").repeat(CHARACTERS_EACH / text.length() + 1)));
            }
        }
        return texts;
    }

    private static double best(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
