package org.attest.extract.wordlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list shipped beside the class that uses it: UTF-8, columns parted by tabs, lines that begin with {@code #} are remarks.
 */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a list as columns; a column that a line lacks is empty.
     *
     * @param beside the class in whose package the file lies
     * @param columns how many a line has at most
     * @throws IllegalArgumentException when there is no such file, or a line has more columns
     */
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> columns(line, file, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list of one column. */
    public static Set<String> words(Class<?> beside, String file) {
        return rows(beside, file, 1).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The parts of a cell that semicolons part. */
    public static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    private static List<String> columns(String line, String file, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new IllegalArgumentException(file + ": too many columns: " + line);
        }
        String[] all = new String[columns];
        for (int i = 0; i < columns; i++) {
            all[i] = i < cells.length ? cells[i].strip() : "";
        }
        return List.of(all);
    }
}
