package org.attest.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.attest.document.Checksum;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.attest.store.without.WithoutView;

/** The store without some sources. The views asked for last are kept, until the store changes. */
final class Views {
    /** Each is a copy of the store in memory. */
    private static final int KEPT = 3;

    private final LocalEndpoint whole;
    private final Prefixes prefixes;
    private final Rules rules;
    private final Cache<Key, LocalEndpoint> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(ContentVersion version, List<String> sources) {}

    /**
     * Views of one store.
     *
     * @param rules those by which it was loaded
     */
    Views(LocalEndpoint whole, Prefixes prefixes, Rules rules) {
        this.whole = whole;
        this.prefixes = prefixes;
        this.rules = rules;
    }

    /** The store without these sources, as it is now. */
    LocalEndpoint without(List<Node> sources) {
        List<String> names =
                sources.stream().map(Node::getURI).distinct().sorted().toList();
        return kept.get(new Key(whole.versions().latest().get(), names), key -> build(key, sources));
    }

    private LocalEndpoint build(Key key, List<Node> sources) {
        Iris iris = new Iris(prefixes.base());
        Store view = Txn.calculateRead(
                whole.dataset(), () -> WithoutView.of(whole.dataset().asDatasetGraph(), iris, rules, sources));
        String text = key.sources().stream().collect(Collectors.joining("\n"));
        String name = Checksum.of(text.getBytes(StandardCharsets.UTF_8)).prefix();
        ContentVersion version = key.version().named()
                ? new ContentVersion(
                        key.version().id() + "-without-" + name, key.version().number())
                : new ContentVersion("", key.version().number());
        return new LocalEndpoint(view.dataset(), new ContentVersion.Of(() -> version, () -> version));
    }
}
