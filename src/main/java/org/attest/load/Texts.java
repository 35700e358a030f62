package org.attest.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;

/**
 * The text files among what a user names: files as they are, folders with all {@code .txt} files below them.
 *
 * @param files in the order in which they were named, those of a folder by name, each once
 * @param bytes size of all of them
 */
record Texts(List<Path> files, long bytes) {
    private static final String ENDING = ".txt";

    Texts {
        files = List.copyOf(files);
    }

    /** Looks the files up; what is not there, or has nothing in it, becomes a finding. */
    static Texts among(List<Path> named, Home home, Findings findings) {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path one : named) {
            List<Path> below = new ArrayList<>();
            if (Files.isDirectory(one)) {
                below.addAll(Home.files(one, ENDING));
                if (below.isEmpty()) {
                    String advice = "texts end in " + ENDING + "; name files of another ending one by one";
                    findings.add(
                            finding(Code.DOCUMENT_UNSUITABLE, one, home, "there is no text in this folder", advice));
                }
            } else if (Files.exists(one)) {
                below.add(one);
            } else {
                findings.add(finding(Code.FILE_UNREADABLE, one, home, "there is no such file", "check its name"));
            }
            below.forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        List<Path> files = List.copyOf(found.values());
        return new Texts(
                files, files.stream().mapToLong(file -> file.toFile().length()).sum());
    }

    private static Finding finding(Code code, Path file, Home home, String message, String advice) {
        return new Finding(code, Place.of(home.shown(file)), message, advice);
    }
}
