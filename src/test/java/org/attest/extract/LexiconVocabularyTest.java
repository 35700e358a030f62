package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LexiconVocabularyTest {
    private static final Path LEXICON = Path.of("src/main/resources/org/attest/extract/population");
    private static final Path VOCABULARIES = Path.of("ontology/vocab");

    @Test
    void everyUnitOfTheLexiconIsAConcept() throws IOException {
        assertEquals(Set.of(), without(cells("counted.tsv", 1), concepts("unit")));
    }

    @Test
    void everyKindOfPopulationOfTheLexiconIsAConcept() throws IOException {
        Set<String> kinds = cells("counted.tsv", 2);
        kinds.addAll(cells("participles.tsv", 1));
        assertEquals(Set.of(), without(kinds, concepts("population")));
    }

    private static Set<String> cells(String file, int column) throws IOException {
        return Files.readAllLines(LEXICON.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .filter(row -> row.size() > column && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> concepts(String scheme) throws IOException {
        return Pattern.compile("(?m)^\\w+:([\\w-]+) a skos:Concept ")
                .matcher(Files.readString(VOCABULARIES.resolve(scheme + ".ttl")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> known) {
        Set<String> unknown = new TreeSet<>(some);
        unknown.removeAll(known);
        return unknown;
    }
}
