package org.attest.sheet;

import java.util.ArrayList;
import java.util.List;
import org.attest.claim.Withdrawn;
import org.attest.document.Checksum;

/** Writes entries of {@code data/withdrawn.yaml} as the reader takes them. */
public final class WithdrawnEntry {
    private static final Span NOWHERE = new Span(new YamlSource("data/withdrawn.yaml", ""), 0, 0, 1);

    private WithdrawnEntry() {}

    /** A file with an entry put into its list, in the place of an older one for the same thing. */
    public static Yaml.Mapping put(Yaml.Mapping file, Withdrawn entry) {
        List<Yaml> items = new ArrayList<>();
        List<Yaml.Pair> pairs = new ArrayList<>();
        for (Yaml.Pair pair : file.pairs()) {
            if (pair.key().value().equals("withdrawn") && pair.value() instanceof Yaml.Sequence list) {
                list.items().stream().filter(item -> !isOf(entry, item)).forEach(items::add);
            } else {
                pairs.add(pair);
            }
        }
        items.add(mapping(entry));
        pairs.add(pair("withdrawn", new Yaml.Sequence(items, NOWHERE)));
        return new Yaml.Mapping(pairs, file.at());
    }

    private static boolean isOf(Withdrawn entry, Yaml item) {
        return item instanceof Yaml.Mapping mapping
                && mapping.get("sha256").orElse(null) instanceof Yaml.Text id
                && id.value().equals(entry.id().hex());
    }

    private static Yaml.Mapping mapping(Withdrawn entry) {
        List<Yaml.Pair> pairs = new ArrayList<>();
        pairs.add(pair("sha256", text(entry.id().hex())));
        pairs.add(pair("kind", text(entry.kind().name().toLowerCase(java.util.Locale.ROOT))));
        pairs.add(pair("withdrawnOn", text(entry.on().toString())));
        if (entry.by() != null) {
            pairs.add(pair("withdrawnBy", text(entry.by().toString())));
        }
        pairs.add(pair("reason", text(entry.reason())));
        if (!entry.names().isEmpty()) {
            List<Yaml> names = entry.names().stream()
                    .map(name -> (Yaml) mapping(
                            pair("letters", text(Integer.toString(name.letters()))),
                            pair("sha256", text(name.sha256().hex()))))
                    .toList();
            pairs.add(pair("nameDigests", new Yaml.Sequence(names, NOWHERE)));
        }
        if (!entry.along().isEmpty()) {
            List<Yaml> along = entry.along().stream()
                    .map(Checksum::hex)
                    .map(hex -> (Yaml) text(hex))
                    .toList();
            pairs.add(pair("along", new Yaml.Sequence(along, NOWHERE)));
        }
        Withdrawn.Stretch stretch = entry.stretch();
        if (stretch != null) {
            pairs.add(pair(
                    "stretch",
                    mapping(
                            pair("document", text(stretch.document().hex())),
                            pair("start", text(Integer.toString(stretch.start()))),
                            pair("end", text(Integer.toString(stretch.end()))))));
        }
        return new Yaml.Mapping(pairs, NOWHERE);
    }

    private static Yaml.Mapping mapping(Yaml.Pair... pairs) {
        return new Yaml.Mapping(List.of(pairs), NOWHERE);
    }

    private static Yaml.Pair pair(String key, Yaml value) {
        return new Yaml.Pair(new Yaml.Text(key, NOWHERE), value);
    }

    private static Yaml.Text text(String value) {
        return new Yaml.Text(value, NOWHERE);
    }
}
