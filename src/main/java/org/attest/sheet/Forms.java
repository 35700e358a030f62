package org.attest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which form an entry has, by the key under which it stands. */
final class Forms {
    private static final Map<String, Keys> UNDER = Map.ofEntries(
            Map.entry("documents", Keys.DOCUMENT),
            Map.entry("citations", Keys.CITATION),
            Map.entry("arguments", Keys.ARGUMENT),
            Map.entry("names", Keys.NAME),
            Map.entry("hiddenNames", Keys.NAME),
            Map.entry("sameAs", Keys.LINK),
            Map.entry("point", Keys.POINT),
            Map.entry("title", Keys.STATED),
            Map.entry("authors", Keys.STATED),
            Map.entry("publisher", Keys.STATED),
            Map.entry("issued", Keys.STATED),
            Map.entry("heldBy", Keys.ATTRIBUTION),
            Map.entry("population", Keys.POPULATION),
            Map.entry("numerator", Keys.POPULATION),
            Map.entry("denominator", Keys.POPULATION),
            Map.entry("factor", Keys.FACTOR),
            Map.entry("earlier", Keys.CHANGE_END),
            Map.entry("later", Keys.CHANGE_END),
            Map.entry("likelihood", Keys.LIKELIHOOD),
            Map.entry("value", Keys.VALUE),
            Map.entry("nothingClaimed", Keys.NOTHING_CLAIMED),
            Map.entry("flags", Keys.FLAG),
            Map.entry("corrections", Keys.CORRECTION),
            Map.entry("assessments", Keys.ASSESSMENT),
            Map.entry("corrected", Keys.CORRECTED),
            Map.entry("target", Keys.QUOTED),
            Map.entry("evidence", Keys.QUOTED),
            Map.entry("withdrawn", Keys.WITHDRAWN),
            Map.entry("nameDigests", Keys.NAME_DIGEST),
            Map.entry("stretch", Keys.STRETCH));

    private Forms() {}

    /** The form of a whole file. */
    static Keys top(Yaml.Mapping file) {
        if (file.get("document").isPresent()) {
            return Keys.SHEET;
        }
        if (file.get("withdrawn").isPresent()) {
            return WithdrawnReader.TOP;
        }
        if (CurationReader.isCuration(file)) {
            return Keys.CURATION;
        }
        return file.get("documents").isPresent() ? CatalogueReader.TOP : reference();
    }

    /** The form of a file of reference data, which has one of the lists. */
    static Keys reference() {
        List<String> known = new ArrayList<>(List.of("note"));
        known.addAll(ReferenceReader.LISTS.keySet());
        return new Keys("reference file", List.of(), known);
    }

    /** The form of an entry under a key, or in the list under it; empty when the key holds no entries of ours. */
    static Optional<Keys> under(String key, Yaml.Mapping entry) {
        if (key.equals("claims")) {
            return entry.get("kind")
                    .flatMap(kind -> kind instanceof Yaml.Text text ? Optional.of(text.value()) : Optional.empty())
                    .map(PropositionReader.KINDS::get);
        }
        Optional<Keys> thing =
                Optional.ofNullable(ReferenceReader.LISTS.get(key)).map(ThingReader::keys);
        return thing.isPresent() ? thing : Optional.ofNullable(UNDER.get(key));
    }
}
