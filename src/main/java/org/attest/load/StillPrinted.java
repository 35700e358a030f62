package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.WithdrawnList;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.text.HiddenNames;

/** Which of the files that people edit still have a withdrawn name in them. Nothing is changed in them. */
final class StillPrinted {
    private static final int MOST_LINES = 40;

    private StillPrinted() {}

    /** One finding for each file of data and queries, with its lines. Documents are never edited and not looked at. */
    static List<Finding> in(Home home, WithdrawnList list) {
        HiddenNames names = list.names();
        if (names.isEmpty()) {
            return List.of();
        }
        List<Path> files = Stream.concat(
                        Home.files(home.data(), ".yaml", ".md").stream(), Home.files(home.queries(), ".rq").stream())
                .filter(file -> !file.endsWith(WithdrawnFile.NAME))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            List<Integer> lines = lines(file, names);
            if (!lines.isEmpty()) {
                findings.add(finding(names.masked(home.shown(file)), lines));
            }
        }
        return findings;
    }

    /** The same for the texts of documents, which stay as they are. */
    static List<Finding> inDocuments(Home home, WithdrawnList list) {
        List<Finding> findings = new ArrayList<>();
        List<Path> texts = new ArrayList<>(Home.files(home.seeds()));
        texts.addAll(Home.files(home.excerpts()));
        for (Path file : texts) {
            int lines = lines(file, list.names()).size();
            if (lines > 0) {
                findings.add(new Finding(
                        Code.WITHDRAWN_STILL_PRINTED,
                        Place.of(list.names().masked(home.shown(file))),
                        "the text of a document has a withdrawn name on " + lines + (lines == 1 ? " line" : " lines"),
                        "a document is never edited, and no answer shows these places; who must not hold the text at all "
                                + "withdraws the document and removes the file"));
            }
        }
        return findings;
    }

    private static Finding finding(String file, List<Integer> lines) {
        String shown = lines.stream()
                .limit(MOST_LINES)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "", lines.size() > MOST_LINES ? ", …" : ""));
        String message = lines.size() == 1
                ? "a withdrawn name stands on this line"
                : "a withdrawn name stands on " + lines.size() + " lines: " + shown;
        String advice = "it is not loaded; take it out, so that whoever has the file does not read it";
        return new Finding(Code.WITHDRAWN_STILL_PRINTED, new Place(file, lines.get(0), 0), message, advice);
    }

    private static List<Integer> lines(Path file, HiddenNames names) {
        List<Integer> found = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                if (names.standIn(lines.get(at))) {
                    found.add(at + 1);
                }
            }
        } catch (IOException unreadable) {
            // What cannot be read is told by whoever needs it.
            return List.of();
        }
        return found;
    }
}
