package org.attest.load.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attest.sheet.Span;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlSource;
import org.jspecify.annotations.Nullable;

/** A mapping of a sheet that is being written, key by key. What is absent is not written. */
final class Entry {
    private static final Span NOWHERE = new Span(new YamlSource("draft", ""), 0, 0, 1);

    private final List<Yaml.Pair> pairs = new ArrayList<>();

    Entry put(String key, @Nullable String value) {
        return value == null ? this : put(key, new Yaml.Text(value, NOWHERE));
    }

    Entry put(String key, Optional<String> value) {
        return put(key, value.orElse(null));
    }

    Entry put(String key, Entry value) {
        return value.isEmpty() ? this : put(key, value.yaml());
    }

    Entry texts(String key, Collection<String> values) {
        return list(key, values.stream().map(v -> new Yaml.Text(v, NOWHERE)).toList());
    }

    Entry entries(String key, Collection<Entry> values) {
        return list(key, values.stream().map(Entry::yaml).toList());
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    Yaml.Mapping yaml() {
        return new Yaml.Mapping(pairs, NOWHERE);
    }

    private Entry list(String key, List<? extends Yaml> values) {
        return values.isEmpty() ? this : put(key, new Yaml.Sequence(List.copyOf(values), NOWHERE));
    }

    private Entry put(String key, Yaml value) {
        pairs.add(new Yaml.Pair(new Yaml.Text(key, NOWHERE), value));
        return this;
    }
}
