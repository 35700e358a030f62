package org.attest.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.finding.AttestException;
import org.attest.finding.Findings;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;

/** The files of {@code data/} that describe documents and things. What is wrong with one is among the findings. */
record ReferenceFiles(Home home, Findings findings) {
    private static final String CATALOGUE = "documents.yaml";

    /** The catalogue of documents; empty when there is none. */
    Yaml.Mapping catalogue() {
        return yaml(home.data().resolve(CATALOGUE));
    }

    /**
     * The things that are described.
     *
     * @param held ids of the documents, of which files may speak
     */
    Reference read(Set<ThingId> held) {
        List<Yaml.Mapping> files = new ArrayList<>();
        for (Path file : Home.files(home.data(), ".yaml")) {
            boolean top = home.data().equals(file.getParent());
            boolean list = top && file.endsWith(WithdrawnFile.NAME);
            if (top && !list && !file.endsWith(CATALOGUE)) {
                files.add(yaml(file));
            }
        }
        return Reference.of(new ReferenceReader(findings).read(files, held));
    }

    /** A file as YAML; when it cannot be read as such, a finding and nothing in it. */
    private Yaml.Mapping yaml(Path file) {
        String shown = home.shown(file);
        try {
            if (!Files.exists(file) && file.endsWith(CATALOGUE)) {
                return YamlReader.parse(new YamlSource(shown, ""));
            }
            return YamlReader.read(file, shown);
        } catch (AttestException e) {
            findings.addAll(e.findings());
            return YamlReader.parse(new YamlSource(shown, ""));
        }
    }
}
