package org.attest.review.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which files belong together. In a folder {@code NAME.gold.tsv} or {@code NAME.gold.yaml} is gold, in one without such
 * files {@code NAME.tsv} or {@code NAME.yaml}, and {@code NAME.tsv}, {@code NAME.yaml} or the document {@code NAME.txt} is compared with it.
 */
public final class PairsOfFiles {
    private static final List<String> GOLD = List.of(".gold.tsv", ".gold.yaml");
    private static final List<String> ROWS = List.of(".tsv", ".yaml");
    private static final String TEXT = ".txt";

    private final Findings findings;

    public PairsOfFiles(Findings findings) {
        this.findings = findings;
    }

    /**
     * The pairs of two files, or of two folders, which may be one; gold that nothing belongs to is a finding.
     *
     * @param text of the document; null when the files say it
     */
    public List<PairOfFiles> of(Path gold, Path predicted, @Nullable Path text) {
        if (!Files.isDirectory(gold)) {
            if (Files.isDirectory(predicted)) {
                return foundIn(predicted, stem(gold))
                        .map(file -> List.of(new PairOfFiles(stem(gold), gold, file, orBeside(text, gold, predicted))))
                        .orElseGet(() -> alone(gold, predicted));
            }
            Path known = text == null && predicted.toString().endsWith(TEXT) ? predicted : text;
            return List.of(new PairOfFiles(stem(gold), gold, predicted, orBeside(known, gold, gold)));
        }
        List<PairOfFiles> pairs = new ArrayList<>();
        golds(gold).forEach((name, file) -> {
            Optional<Path> other = Files.isDirectory(predicted)
                    ? foundIn(predicted, name)
                            .filter(found -> !found.equals(file))
                            .or(() -> beside(predicted, name))
                    : Optional.empty();
            other.ifPresentOrElse(
                    found -> pairs.add(new PairOfFiles(name, file, found, orBeside(null, file, predicted))),
                    () -> alone(file, predicted));
        });
        if (pairs.isEmpty() && !findings.hasErrors()) {
            report(gold, "there is no gold in this folder", "name the files NAME.gold.tsv and NAME.txt");
        }
        return pairs;
    }

    /** File name without folder and ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String ending :
                Stream.of(GOLD, ROWS, List.of(TEXT)).flatMap(List::stream).toList()) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private List<PairOfFiles> alone(Path gold, Path predicted) {
        String advice = "put " + stem(gold) + ".tsv, .yaml or .txt into " + predicted;
        report(gold, "nothing belongs to this gold", advice);
        return List.of();
    }

    private void report(Path file, String message, String advice) {
        findings.add(new Finding(Code.PAIR_MISSING, Place.of(file.toString()), message, advice));
    }

    private static @Nullable Path orBeside(@Nullable Path text, Path gold, Path predicted) {
        if (text != null) {
            return text;
        }
        Path folder = gold.toAbsolutePath().getParent();
        return Stream.of(folder, predicted)
                .flatMap(place -> beside(place, stem(gold)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Path> beside(@Nullable Path folder, String name) {
        return folder == null ? Optional.empty() : existing(folder.resolve(name + TEXT));
    }

    private static Optional<Path> foundIn(Path folder, String name) {
        return Stream.concat(ROWS.stream(), Stream.of(TEXT))
                .flatMap(ending -> existing(folder.resolve(name + ending)).stream())
                .findFirst();
    }

    private static Optional<Path> existing(Path file) {
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** By name of the document. */
    private static SortedMap<String, Path> golds(Path folder) {
        SortedMap<String, Path> golds = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (List<String> endings : List.of(GOLD, ROWS)) {
                if (golds.isEmpty()) {
                    all.stream()
                            .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                            .forEach(file -> golds.putIfAbsent(stem(file), file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return golds;
    }
}
