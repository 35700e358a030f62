package org.attest.extract.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.claim.CitationForm;
import org.attest.extract.proposal.Proposal.Reference;
import org.attest.extract.proposal.Work;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code Ibid.}, {@code op. cit.} and short forms repeat, in reading order.
 *
 * <p>By the rules of the citation chain: a name or a title of its own decides, else the nearest citation act before it; when
 * that act cites several works, each of them may be meant. Works cited in the same bracket or note make one act.
 */
final class Antecedents {
    private final List<List<Reference>> acts = new ArrayList<>();
    /** Earlier references to one work by the surname of each author, its outlet and the words of its title; the last first. */
    private final Map<String, Deque<Reference>> byName = new HashMap<>();

    private final Map<String, List<Reference>> listed = new HashMap<>();

    /** Resolves against the acts added before and, for author and year, against entries of lists wherever they stand. */
    Antecedents(List<Reference> entries) {
        for (Reference entry : entries) {
            Work work = entry.works().size() == 1 ? entry.works().get(0) : null;
            if (work != null && work.issued() != null && !work.authors().isEmpty()) {
                listed.computeIfAbsent(key(work), key -> new ArrayList<>()).add(entry);
            }
        }
    }

    private static String key(Work work) {
        return surname(work.authors().get(0)) + " "
                + Objects.requireNonNull(work.issued()).edtf().substring(0, 4);
    }

    private void remember(List<Reference> act) {
        acts.add(List.copyOf(act));
        for (Reference reference : act) {
            if (reference.works().size() == 1) {
                names(reference.works().get(0))
                        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayDeque<>())
                                .addFirst(reference));
            }
        }
    }

    /** Under what a later reference may look for a work. */
    private static Set<String> names(Work work) {
        Set<String> names = new LinkedHashSet<>();
        work.authors().forEach(author -> names.add(surname(author)));
        work.authors().forEach(author -> names.add("=" + plain(author)));
        if (work.outlet() != null) {
            names.add("=" + plain(work.outlet()));
        }
        if (work.title() != null) {
            List.of(plain(work.title()).split(" ", -1)).forEach(word -> names.add("“" + word));
        }
        return names;
    }

    /** The references of one bracket, note or sentence, each with its antecedents. */
    List<Reference> resolve(List<Reference> act, List<Reference> note) {
        List<Reference> resolved = new ArrayList<>();
        for (Reference reference : act) {
            resolved.add(resolve(reference, resolved, note));
        }
        remember(resolved);
        return resolved;
    }

    /** Whether an earlier act cites a work that fits. */
    boolean knows(Work hint) {
        return !named(hint, List.of()).isEmpty();
    }

    private Reference resolve(Reference reference, List<Reference> sameAct, List<Reference> note) {
        boolean ibid = reference.form() == CitationForm.IBID;
        Work own = reference.works().isEmpty() ? null : reference.works().get(0);
        if (!ibid && own != null && own.issued() != null) {
            return own.title() != null ? reference : with(reference, sameYear(own), own);
        }
        if (!ibid && own != null && reference.form() != CitationForm.SHORT) {
            return reference;
        }
        List<Reference> found = note.isEmpty() ? List.of() : note;
        if (found.isEmpty() && own != null) {
            found = named(own, sameAct);
        }
        if (found.isEmpty() && own == null) {
            found = sameAct.isEmpty() ? nearest() : List.of(sameAct.get(sameAct.size() - 1));
        }
        boolean bare = own == null || (own.title() == null && own.issued() == null && !found.isEmpty());
        return with(reference, found, ibid || bare ? null : own);
    }

    private List<Reference> nearest() {
        return acts.isEmpty() ? List.of() : acts.get(acts.size() - 1);
    }

    /** The last reference to a work with such a title, else by such an author. */
    private List<Reference> named(Work own, List<Reference> sameAct) {
        for (int i = sameAct.size() - 1; i >= 0; i--) {
            if (isMeant(own, sameAct.get(i))) {
                return List.of(sameAct.get(i));
            }
        }
        Set<String> keys = new LinkedHashSet<>(names(own));
        own.authors().forEach(author -> keys.add("“" + plain(author).split(" ", -1)[0]));
        Reference last = null;
        for (String key : keys) {
            for (Reference earlier : byName.getOrDefault(key, new ArrayDeque<>())) {
                if (isMeant(own, earlier)) {
                    boolean later = last == null
                            || earlier.passage().start() > last.passage().start();
                    last = later ? earlier : last;
                    break;
                }
            }
        }
        return last == null ? List.of() : List.of(last);
    }

    private static boolean isMeant(Work own, Reference earlier) {
        return earlier.works().size() == 1 && isMeant(own, earlier.works().get(0));
    }

    private static boolean isMeant(Work own, Work earlier) {
        String title = own.title();
        String other = earlier.title();
        if (title != null) {
            return other != null && opens(other, title) && (own.authors().isEmpty() || shareAuthor(own, earlier));
        }
        boolean asTitle =
                own.authors().stream().anyMatch(name -> other != null && opens(other, name) && name.indexOf(' ') > 0);
        return asTitle
                || shareAuthor(own, earlier)
                || own.authors().stream().anyMatch(name -> name.equals(earlier.outlet()))
                || (own.outlet() != null && own.outlet().equals(earlier.outlet()));
    }

    /** Whether the shorter title is how the longer begins, however it is cut off. */
    private static boolean opens(String title, String shorter) {
        String whole = plain(title);
        String part = plain(shorter);
        return part.length() >= 4 && (whole.startsWith(part) || whole.contains(part));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("(?:…|\\.\\.\\.)$", "")
                .replaceAll("^(?:the|a|an)\\s", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean shareAuthor(Work own, Work earlier) {
        return own.authors().stream()
                .anyMatch(name -> earlier.authors().stream().anyMatch(other -> sameName(name, other)));
    }

    private static boolean sameName(String name, String other) {
        String surname = surname(name);
        return surname.equals(surname(other)) || name.equals(other);
    }

    private static String surname(String name) {
        String plain = name.replaceFirst(" et al\\.?$| and others$", "");
        int comma = plain.indexOf(',');
        String first = comma > 0 ? plain.substring(0, comma) : plain.substring(plain.lastIndexOf(' ') + 1);
        return first.toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el)-", "");
    }

    /** Entries by the author in the year; several when the letters of the years cannot part them. */
    private List<Reference> sameYear(Work own) {
        return own.authors().isEmpty() ? List.of() : listed.getOrDefault(key(own), List.of());
    }

    private static Reference with(Reference reference, List<Reference> found, @Nullable Work own) {
        List<Work> works = own != null
                ? List.of(own)
                : found.stream()
                        .flatMap(earlier -> earlier.works().stream())
                        .distinct()
                        .toList();
        List<Work> kept = works.isEmpty() ? reference.works() : works;
        return new Reference(
                reference.passage(),
                reference.form(),
                kept,
                found.stream().map(Reference::passage).toList(),
                reference.marks(),
                reference.rule());
    }
}
