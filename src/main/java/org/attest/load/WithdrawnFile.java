package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.attest.claim.ThingId;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.sheet.WithdrawnEntry;
import org.attest.sheet.WithdrawnReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.sheet.YamlWriter;
import org.attest.text.HiddenNames;

/** {@code data/withdrawn.yaml}: what a home must not hold or show. Where it is not there, nothing is withdrawn. */
public final class WithdrawnFile {
    /** Its name in {@code data/}. */
    static final String NAME = "withdrawn.yaml";

    private final Path file;
    private final String shown;

    WithdrawnFile(Home home) {
        this.file = home.data().resolve(NAME);
        this.shown = home.shown(file);
    }

    /** How findings call it. */
    String shown() {
        return shown;
    }

    /**
     * The list, with what is wrong with it as findings.
     *
     * @param known whoever may have withdrawn something
     */
    WithdrawnList read(Collection<ThingId> known, Findings findings) {
        try {
            return new WithdrawnReader(known, findings).read(yaml());
        } catch (AttestException e) {
            findings.addAll(e.findings());
            return WithdrawnList.EMPTY;
        }
    }

    /** The names that nothing must show, for whoever prints what is in no store. What is wrong in the file is told elsewhere. */
    public static HiddenNames names(Home home) {
        return new WithdrawnFile(home).read(java.util.List.of(), new Findings()).names();
    }

    /** Puts an entry into the file, in one step: whoever reads it has the old file or the new one. */
    void put(Withdrawn entry) {
        Path written = file.resolveSibling("." + NAME + ".new");
        try {
            Files.writeString(written, YamlWriter.write(WithdrawnEntry.put(yaml(), entry)));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.OUTPUT_FAILED,
                            Place.of(shown),
                            "the list of withdrawn things cannot be written: " + e,
                            "nothing was withdrawn; make the folder writable and withdraw again"),
                    e);
        }
    }

    private Yaml.Mapping yaml() {
        return Files.exists(file)
                ? YamlReader.read(file, shown)
                : YamlReader.parse(new YamlSource(shown, "withdrawn: []\n"));
    }
}
