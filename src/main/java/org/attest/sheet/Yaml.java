package org.attest.sheet;

import java.util.List;
import java.util.Optional;

/** A YAML value and where it stands. Scalars stay text: {@code no}, {@code 012} and {@code 2014-12} mean themselves. */
public sealed interface Yaml {
    Span at();

    record Text(String value, Span at) implements Yaml {}

    record Sequence(List<Yaml> items, Span at) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Pair> pairs, Span at) implements Yaml {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** The value of a key. */
        public Optional<Yaml> get(String key) {
            return pairs.stream()
                    .filter(p -> p.key().value().equals(key))
                    .map(Pair::value)
                    .findFirst();
        }
    }

    record Pair(Text key, Yaml value) {}
}
