package org.attest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.claim.Citation;
import org.attest.claim.CitationForm;
import org.attest.claim.ThingId;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What an <i>Ibid.</i> repeats, by rule.
 *
 * <p>A title in its bracket decides; then a name in the bracket or right before it; else the nearest reference before
 * it. Captions do not count: a reader of the running text passes them over. Where the nearest bracket cites several
 * publications, each of them may be meant.
 */
final class IbidRule {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”’»\")\\]]*$");
    private static final Pattern NEW_SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private final SourceText text;
    private final CitedNames names;
    private final Map<String, Citation> byId = new LinkedHashMap<>();
    private final List<Citation> running;

    /**
     * The rule for one document.
     *
     * @param citations in reading order
     */
    IbidRule(SourceText text, CitedNames names, List<Citation> citations) {
        this.text = text;
        this.names = names;
        citations.forEach(citation -> byId.put(citation.id(), citation));
        this.running =
                citations.stream().filter(citation -> !isCaption(citation)).toList();
    }

    /**
     * What the rule gives.
     *
     * @param antecedents references that may be meant; none when nothing is cited before
     * @param reason in a few words, for a finding
     */
    record Expected(List<Citation> antecedents, String reason) {
        Expected {
            antecedents = List.copyOf(antecedents);
        }
    }

    /** The references that an Ibid. repeats. */
    Expected expected(Citation ibid) {
        IbidBracket bracket = IbidBracket.of(ibid.passage(), text);
        List<Citation> earlier = running.stream()
                .filter(other -> other.passage().start() < ibid.passage().start())
                .toList();
        return nearest(earlier, id -> bracket.hasTitle(names.titles(id)))
                .map(found -> new Expected(List.of(found), "the title in the bracket decides"))
                .or(() -> nearest(earlier, id -> bracket.hasName(names.makers(id)))
                        .map(found -> new Expected(List.of(found), "the name in the bracket decides")))
                .or(() -> nearest(earlier, id -> bracket.followsName(names.makers(id)))
                        .map(found -> new Expected(List.of(found), "the name right before the bracket decides")))
                .orElseGet(() -> byPosition(earlier, ibid));
    }

    /** The publications that a reference stands for, through everything that it repeats. */
    Set<ThingId> publications(Citation citation) {
        Set<ThingId> found = new LinkedHashSet<>();
        follow(citation, found, new HashSet<>());
        return found;
    }

    private void follow(@Nullable Citation citation, Set<ThingId> found, Set<String> seen) {
        if (citation == null || !seen.add(citation.id())) {
            return;
        }
        if (citation.publication() != null) {
            found.add(citation.publication());
        }
        if (citation.refersBackTo() != null) {
            follow(byId.get(citation.refersBackTo()), found, seen);
        }
        citation.mayReferBackTo().forEach(id -> follow(byId.get(id), found, seen));
    }

    /** The nearest reference that stands for one publication only, and that a fitting one. */
    private Optional<Citation> nearest(List<Citation> earlier, Predicate<ThingId> fits) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Set<ThingId> cited = publications(earlier.get(i));
            if (cited.size() == 1 && cited.stream().allMatch(fits)) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private Expected byPosition(List<Citation> earlier, Citation ibid) {
        if (earlier.isEmpty()) {
            return new Expected(List.of(), "nothing is cited before it");
        }
        int first = earlier.size() - 1;
        boolean apart = !oneBracket(earlier.get(first), ibid);
        while (apart && first > 0 && oneBracket(earlier.get(first - 1), earlier.get(first))) {
            first--;
        }
        List<Citation> group = earlier.subList(first, earlier.size());
        Set<ThingId> cited = new LinkedHashSet<>();
        group.forEach(citation -> cited.addAll(publications(citation)));
        return cited.size() > 1 && group.size() > 1
                ? new Expected(onePerPublication(group), "the bracket before it cites several publications")
                : new Expected(List.of(group.get(group.size() - 1)), "it is the nearest reference before");
    }

    private List<Citation> onePerPublication(List<Citation> group) {
        Set<ThingId> seen = new HashSet<>();
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : group) {
            if (seen.addAll(publications(citation))) {
                kept.add(citation);
            }
        }
        return kept;
    }

    /** Whether nothing between two references opens or closes a bracket, or begins a sentence or a line. */
    private boolean oneBracket(Citation earlier, Citation later) {
        int from = earlier.passage().end();
        int to = later.passage().start();
        if (to <= from) {
            return true;
        }
        String between = text.slice(from, to);
        boolean bracketed = later.passage().quote().startsWith("(")
                || earlier.passage().quote().endsWith(")")
                || between.chars().anyMatch(c -> c == '(' || c == ')' || c == '\n');
        return !bracketed && !NEW_SENTENCE.matcher(between).find();
    }

    /** A line that ends without a full stop is a caption or a heading; a reference at its end belongs to it. */
    private boolean isCaption(Citation citation) {
        if (citation.form() == CitationForm.IBID) {
            return false;
        }
        String rest = text.after(citation.passage().end(), 1);
        boolean endsLine = rest.isEmpty() || rest.equals("\n") || rest.equals("\r");
        return endsLine && !SENTENCE_END.matcher(citation.passage().quote()).find();
    }
}
