package org.attest.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Slug;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.jspecify.annotations.Nullable;

/** Turns the ids that files write into ids of things that are known, or into a finding with the nearest known name. */
final class Resolver {
    /** Who may hold a claim or make a publication: an organisation, a person or a wilaya, looked up in this order. */
    static final List<ThingKind> AGENTS = List.of(ThingKind.ACTOR, ThingKind.INDIVIDUAL, ThingKind.WILAYA);

    static final List<ThingKind> PLACES = List.of(ThingKind.PLACE);
    static final List<ThingKind> PUBLICATIONS = List.of(ThingKind.PUBLICATION);
    static final List<ThingKind> ANYTHING = List.of(ThingKind.values());

    private final Set<ThingId> known;
    private final Findings findings;

    Resolver(Collection<ThingId> known, Findings findings) {
        this.known = new TreeSet<>(known);
        this.findings = findings;
    }

    @Nullable
    ThingId one(Fields fields, String key, List<ThingKind> kinds) {
        return fields.scalar(key).flatMap(text -> resolve(text, kinds)).orElse(null);
    }

    List<ThingId> many(Fields fields, String key, List<ThingKind> kinds) {
        return fields.texts(key).stream()
                .flatMap(text -> resolve(text, kinds).stream())
                .toList();
    }

    /**
     * The thing that {@code kind/slug} names, or a bare slug under the first of the kinds that knows it. Where anything
     * is allowed, a bare slug is refused: it would change its meaning with the reference data.
     */
    Optional<ThingId> resolve(Yaml.Text text, List<ThingKind> kinds) {
        String written = text.value();
        boolean path = written.contains("/");
        if (!path && (kinds.size() == ThingKind.values().length || !Slug.isValid(written))) {
            report(text, Code.VALUE_INVALID, "‘" + written + "’ is not an id here", "write kind/slug: place/libya");
            return Optional.empty();
        }
        Optional<ThingId> found = path
                ? ThingId.parse(written).filter(id -> kinds.contains(id.kind())).filter(known::contains)
                : kinds.stream()
                        .map(kind -> new ThingId(kind, written))
                        .filter(known::contains)
                        .findFirst();
        if (found.isEmpty()) {
            Optional<ThingKind> other =
                    ThingId.parse(written).map(ThingId::kind).filter(k -> !kinds.contains(k));
            other.ifPresentOrElse(kind -> misplaced(text, kind, kinds), () -> unknown(text, kinds));
        }
        return found;
    }

    private void misplaced(Yaml.Text text, ThingKind kind, List<ThingKind> kinds) {
        String wanted = kinds.stream().map(ThingKind::path).collect(Collectors.joining(", "));
        String message = "‘" + text.value() + "’ is of the kind " + kind.path() + "; what can stand here: " + wanted;
        report(text, Code.VALUE_INVALID, message, "");
    }

    private void unknown(Yaml.Text text, List<ThingKind> kinds) {
        String written = text.value();
        boolean path = written.contains("/");
        List<String> names = known.stream()
                .filter(id -> kinds.contains(id.kind()))
                .map(id -> path ? id.toString() : id.slug())
                .toList();
        ThingKind kind = ThingId.parse(written).map(ThingId::kind).orElse(kinds.get(0));
        String file = switch (kind) {
            case WILAYA -> "wilayat";
            case POLICY -> "policies";
            default -> kind.path() + "s";
        };
        String advice = Nearest.to(written, names)
                .map(near -> "did you mean ‘" + near + "’?")
                .orElse("define it in data/" + file + ".yaml, or under ‘" + file + ":’ in the sheet");
        report(text, code(kind, kinds), "no " + kind.path() + " has the id ‘" + written + "’", advice);
    }

    private void report(Yaml.Text text, Code code, String message, String advice) {
        findings.add(text.at().finding(code, message, advice));
    }

    private static Code code(ThingKind kind, List<ThingKind> kinds) {
        if (kinds.size() == ThingKind.values().length) {
            return Code.THING_UNKNOWN;
        }
        return switch (kind) {
            case PUBLICATION -> Code.WORK_UNKNOWN;
            case PLACE -> Code.PLACE_UNKNOWN;
            case ACTOR, INDIVIDUAL, WILAYA -> Code.ACTOR_UNKNOWN;
            case EVENT, POLICY -> Code.THING_UNKNOWN;
        };
    }
}
