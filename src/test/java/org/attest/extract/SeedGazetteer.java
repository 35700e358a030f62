package org.attest.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.finding.Findings;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;

/** The gazetteer of the shipped reference data. */
public final class SeedGazetteer {
    private SeedGazetteer() {}

    public static Gazetteer get() {
        Findings findings = new Findings();
        List<Yaml.Mapping> files = Stream.concat(
                        ReferenceReader.LISTS.keySet().stream(), Stream.of("countries", "regions"))
                .map(name -> "data/" + name + ".yaml")
                .map(name -> YamlReader.read(Path.of(name), name))
                .toList();
        Set<ThingId> held = Set.of(new ThingId(ThingKind.PUBLICATION, "foreign-fighters-threat"));
        Reference reference = Reference.of(new ReferenceReader(findings).read(files, held));
        findings.throwErrors();
        return Gazetteer.of(reference);
    }
}
