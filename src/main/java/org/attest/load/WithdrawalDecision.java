package org.attest.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.attest.claim.BareId;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.store.Unit;
import org.attest.text.HiddenNames;
import org.attest.text.NameDigest;
import org.attest.text.NameKey;
import org.jspecify.annotations.Nullable;

/** Adds what somebody asks for to what is withdrawn already, once it is known what there is. */
final class WithdrawalDecision implements Decision {
    /** A title of fewer words may be any words. */
    private static final int WORDS_OF_A_TITLE = 3;

    private static final int LETTERS_OF_A_WORD = 4;
    private static final String DOCUMENTS = "graph/doc/";
    private static final String CHECKSUM = "sha256:";

    private final Withdrawal.Request request;
    private final Clock clock;
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable Withdrawn entry;
    private boolean old;
    private SortedMap<String, Long> before = new TreeMap<>();

    WithdrawalDecision(Withdrawal.Request request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    Withdrawn entry() {
        return Objects.requireNonNull(entry);
    }

    boolean isOld() {
        return old;
    }

    /** What this withdrawal takes, of what all of them take. */
    SortedMap<String, Long> counts(SortedMap<String, Long> all) {
        SortedMap<String, Long> counts = new TreeMap<>();
        all.forEach((kind, count) -> {
            long own = count - before.getOrDefault(kind, 0L);
            if (own > 0) {
                counts.put(kind, own);
            }
        });
        return counts;
    }

    @Override
    public WithdrawnList on(WithdrawnList filed, Iris iris, Node vocabulary, List<Unit> units) {
        List<Quad> quads = units.stream()
                .filter(unit -> !unit.name().equals(vocabulary))
                .flatMap(unit -> unit.quads().stream())
                .toList();
        if (!filed.isEmpty()) {
            before = new Redaction(filed, iris, vocabulary, units).counts();
        }
        BareId id = WithdrawalTarget.meant(request.thing(), iris, quads);
        Withdrawn known = filed.find(id).orElse(null);
        Withdrawn asked = known == null ? asked(id, iris, units, quads) : known;
        names.addAll(request.names());
        Withdrawn named = with(asked, digests(request.names()), asked.along());
        old = known != null && named.names().equals(known.names());
        entry = named;
        if (old) {
            return filed;
        }
        checkReason(filed.with(named).names());
        Redaction redaction = new Redaction(filed.with(named), iris, vocabulary, units);
        List<Checksum> along = new ArrayList<>(named.along());
        redaction.along().stream()
                .filter(lost -> !filed.covers(lost) && !lost.digest().equals(named.id()))
                .filter(lost -> lost.selfAndOwners().stream()
                        .noneMatch(
                                owner -> !owner.equals(lost) && owner.digest().equals(named.id())))
                .map(BareId::digest)
                .distinct()
                .sorted(Comparator.comparing(Checksum::hex))
                .filter(digest -> !along.contains(digest))
                .forEach(along::add);
        entry = with(named, List.of(), along);
        return filed.with(entry);
    }

    private Withdrawn asked(BareId id, Iris iris, List<Unit> units, List<Quad> quads) {
        String prefix = iris.relative(DOCUMENTS).getURI();
        List<String> documents = units.stream()
                .map(unit -> unit.name().getURI())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
        WithdrawalTarget target = WithdrawalTarget.of(id, request.thing(), documents, iris, quads);
        Node node = iris.relative(id.path());
        List<Checksum> along = new ArrayList<>();
        if (target.kind() != Withdrawn.Kind.CLAIM) {
            String slug = id.path().substring(id.path().indexOf('/') + 1).replace('-', ' ');
            name(slug, target.kind());
            quads.stream()
                    .filter(quad ->
                            quad.getSubject().equals(node) && quad.getObject().isLiteral())
                    .forEach(quad -> {
                        String text = quad.getObject().getLiteralLexicalForm();
                        if (Dependence.NAMING.contains(quad.getPredicate())) {
                            name(text, target.kind());
                        } else if (quad.getPredicate().equals(AtProperty.CHECKSUM) && text.startsWith(CHECKSUM)) {
                            along.add(BareId.text(new Checksum(text.substring(CHECKSUM.length())))
                                    .digest());
                        }
                    });
        }
        return new Withdrawn(
                id.digest(),
                target.kind(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                by(iris, quads),
                request.reason(),
                digests(names),
                along,
                target.kind() == Withdrawn.Kind.CLAIM ? stretch(id, iris, quads) : null);
    }

    private void name(String name, Withdrawn.Kind kind) {
        int words = NameKey.of(name).text().split(" ").length;
        if (kind == Withdrawn.Kind.INDIVIDUAL || words >= WORDS_OF_A_TITLE) {
            names.add(name);
        }
    }

    private static List<NameDigest> digests(Iterable<String> names) {
        Set<NameDigest> digests = new LinkedHashSet<>();
        names.forEach(name -> NameDigest.of(name).ifPresent(digests::add));
        return List.copyOf(digests);
    }

    private static Withdrawn with(Withdrawn entry, List<NameDigest> names, List<Checksum> along) {
        Set<NameDigest> all = new LinkedHashSet<>(entry.names());
        all.addAll(names);
        return new Withdrawn(
                entry.id(),
                entry.kind(),
                entry.on(),
                entry.by(),
                entry.reason(),
                List.copyOf(all),
                along,
                entry.stretch());
    }

    private @Nullable ThingId by(Iris iris, List<Quad> quads) {
        if (request.by() == null) {
            return null;
        }
        String written = request.by();
        ThingId by = ThingId.parse(written.contains("/") ? written : ThingKind.ACTOR.path() + "/" + written)
                .orElse(null);
        if (by == null || quads.stream().noneMatch(quad -> quad.getSubject().equals(iris.relative(by.toString())))) {
            Set<String> actors = new TreeSet<>();
            String prefix = iris.relative(ThingKind.ACTOR.path() + "/").getURI();
            quads.stream()
                    .map(Quad::getSubject)
                    .filter(subject -> subject.isURI() && subject.getURI().startsWith(prefix))
                    .forEach(subject -> actors.add(subject.getURI().substring(prefix.length())));
            throw new AttestException(new Finding(
                    Code.ACTOR_UNKNOWN,
                    Place.of("--by"),
                    "no actor has the id ‘" + written + "’",
                    Nearest.to(written, actors)
                            .map(near -> "did you mean ‘" + near + "’?")
                            .orElse("leave it out, or define the actor in data/actors.yaml")));
        }
        return by;
    }

    private void checkReason(HiddenNames all) {
        if (request.reason().isBlank()) {
            throw new AttestException(new Finding(
                    Code.WITHDRAWAL_REFUSED,
                    Place.of("--reason"),
                    "a withdrawal has a reason",
                    "say why in a few words"));
        }
        if (all.standIn(request.reason())) {
            throw new AttestException(new Finding(
                    Code.WITHDRAWAL_NAMES,
                    Place.of("--reason"),
                    "the reason names what is withdrawn",
                    "say why without any of its names: the reason stays, and everybody can read it"));
        }
    }

    private static Withdrawn.@Nullable Stretch stretch(BareId claim, Iris iris, List<Quad> quads) {
        Node position = iris.relative(claim.path() + "-position");
        int start = offset(position, OA.start.asNode(), quads);
        int end = offset(position, OA.end.asNode(), quads);
        Checksum document = BareId.document(claim.documentSlug()).digest();
        return start >= 0 && end > start ? new Withdrawn.Stretch(document, start, end) : null;
    }

    private static int offset(Node position, Node property, List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getSubject().equals(position)
                        && quad.getPredicate().equals(property))
                .mapToInt(quad -> Integer.parseInt(quad.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(-1);
    }

    /** Words of the names that are left alone in what is left, and in how many statements, texts and IRIs alike: surnames mostly. */
    SortedMap<String, Long> wordsIn(List<Unit> units) {
        SortedMap<String, Long> found = new TreeMap<>();
        if (entry().kind() != Withdrawn.Kind.INDIVIDUAL || old) {
            return found;
        }
        Set<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(List.of(NameKey.of(name).text().split(" "))));
        for (String word : words) {
            NameDigest digest = NameDigest.of(word).orElse(null);
            if (digest != null && word.length() >= LETTERS_OF_A_WORD) {
                HiddenNames alone = new HiddenNames(List.of(digest));
                long count = units.stream()
                        .filter(unit -> unit.name().getURI().contains(DOCUMENTS)
                                || unit.file().startsWith("data/"))
                        .flatMap(unit -> unit.quads().stream())
                        .filter(quad -> alone.standIn(quad.getSubject().toString())
                                || (quad.getObject().isLiteral()
                                        && alone.standIn(quad.getObject().getLiteralLexicalForm())))
                        .count();
                if (count > 0) {
                    found.put(word, count);
                }
            }
        }
        return found;
    }
}
