package org.attest.extract.holder;

import static org.attest.extract.proposal.Holder.Sort.BODY;
import static org.attest.extract.proposal.Holder.Sort.PERSON;
import static org.attest.extract.proposal.Holder.Sort.UNNAMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Holder;

/** Takes function, title and article from the words of a phrase and tells whom they name. */
final class Naming {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}{2,}[’']s");

    private Naming() {}

    /** Those named by a stretch of a line; empty when it names nobody. */
    static List<Name> of(Line line, int from, int to) {
        int split = WorkNaming.head(line, from, to) >= 0 ? -1 : Joined.split(line, from, to);
        if (split >= 0) {
            List<Name> names = new ArrayList<>(of(line, from, split));
            int next = line.is("conjunction", split + 1) ? split + 2 : split + 1;
            names.addAll(of(line, next, to));
            return names;
        }
        int start = from;
        while (start < to && line.is("determiner", start) && to - start > 1) {
            start++;
        }
        List<Name> makers = WorkNaming.of(line, from, start, to);
        return makers.isEmpty() ? one(line, from, to).stream().toList() : makers;
    }

    private static Optional<Name> one(Line line, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        int others = EtAlii.before(line, to);
        if (others < to && others > from) {
            return Optional.of(Name.of(line.printed(from, to), PERSON));
        }
        if (to - from == 1 && line.is("pronoun", from)) {
            return Optional.of(pronoun(line, from));
        }
        int start = from;
        while (start < to && line.is("determiner", start) && !(to - start == 1)) {
            start++;
        }
        boolean seated = line.text(start)
                .matches("[\\p{L}.]+[-‑](?:based|linked|run|led|backed|funded|affiliated|aligned|owned)");
        if (seated && line.isCapital(start + 1) && start + 1 < to) {
            start++;
        }
        Optional<Name> represented = represented(line, start, to);
        if (represented.isPresent()) {
            return represented;
        }
        int located = located(line, start, to);
        if (located < to) {
            return Optional.of(proper(line, from, start, start, located));
        }
        int run = CapitalRun.start(line, start, to);
        int before = run - 1;
        while (before > start && line.is("determiner", before)) {
            before--;
        }
        if (run < to && (run == start || !line.is("link", before))) {
            return Optional.of(proper(line, from, start, run, to));
        }
        return described(line, from, start, to);
    }

    private static Name pronoun(Line line, int i) {
        String lower = line.lower(i);
        Name.Pointer pointer = switch (lower) {
            case "it" -> Name.Pointer.BODY;
            case "they" -> Name.Pointer.SEVERAL;
            default -> Name.Pointer.PERSON;
        };
        return Name.pointing(lower, pointer == Name.Pointer.PERSON ? PERSON : BODY, pointer);
    }

    /** <i>A spokesman for the ministry</i>, <i>the group’s spokeswoman</i>: a body speaks through them. */
    private static Optional<Name> represented(Line line, int start, int to) {
        for (int i = start; i < to; i++) {
            if (line.lower(i).startsWith("spokes") || line.lower(i).startsWith("representative")) {
                if ((line.lower(i + 1).equals("for") || line.lower(i + 1).equals("of")) && i + 2 < to) {
                    return of(line, i + 2, to).stream()
                            .findFirst()
                            .map(name -> new Name(name.printed(), BODY, name.pointer(), name.known()));
                }
                if (i == to - 1 && i > start && Words.isPossessive(line.text(i - 1))) {
                    return Optional.of(Name.of(Words.bare(line.printed(start, i)), BODY));
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A name in capitals, with or without a function before it. */
    private static Name proper(Line line, int from, int start, int run, int to) {
        int of = personOf(line, run, to);
        if (of > run) {
            return proper(line, from, start, run, of);
        }
        int name = afterTitle(line, run, to);
        boolean titled = name > run;
        String printed = Words.bare(line.printed(name, to));
        if (run == start && to - run == 1 && from == start) {
            String lower = line.lower(run);
            if (Words.named("roles", lower) || Words.is("plural", lower)) {
                return Name.of(printed, UNNAMED);
            }
        }
        if (titled) {
            return Name.of(printed, PERSON);
        }
        boolean body = isBody(line, name, to)
                || (to - name > 1 && line.text(name).matches("Le|La|Les|Der|Die|Das|El|Il|Los"))
                || line.lower(from).equals("the")
                || (run > start
                        && (Words.named("bodies", line.text(run - 1)) || Words.named("outlets", line.text(run - 1))));
        if (run > start && Words.named("roles", line.text(run - 1))) {
            body = false;
        }
        return Name.of(printed, body ? BODY : PERSON);
    }

    /** Where the name begins after a title, as in <i>French Prime Minister Manuel Valdes</i>. */
    private static int afterTitle(Line line, int run, int to) {
        for (int i = to - 2; i >= run; i--) {
            boolean title = Words.isTitle(line.text(i)) && !line.is("modifier", i);
            int name = line.isInner(i + 1) ? i + 2 : i + 1;
            if (title && name < to && !isBody(line, name, to) && isOnlyName(line, name, to)) {
                return name;
            }
        }
        return run;
    }

    private static boolean isOnlyName(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.lower(i).matches("of|for|and|on")) {
                return false;
            }
        }
        return true;
    }

    /** Where the words for its place begin after a name, as in <i>the Ministry of Defence in Moscow</i>; the end elsewhere. */
    private static int located(Line line, int start, int to) {
        for (int i = start + 2; i < to; i++) {
            if (line.lower(i).matches("in|at|near") && CapitalRun.start(line, start, i) == start) {
                return i;
            }
        }
        return to;
    }

    /** Where <i>of</i> follows a person’s name, as in <i>Melissa Kern of UNHCR</i>; -1 elsewhere. */
    private static int personOf(Line line, int run, int to) {
        for (int i = run + 2; i < to; i++) {
            if (line.lower(i).equals("of")) {
                return isBody(line, run, i) || !line.isCapital(i - 2) ? -1 : i;
            }
        }
        return -1;
    }

    static boolean isBody(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = line.text(i);
            if (Words.named("bodies", word)
                    || Words.named("outlets", word)
                    || Countries.contains(word)
                    || Countries.contains(Words.bare(line.printed(from, to)))
                    || (word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase))
                    || (word.length() > 2 && INITIALS.matcher(word).matches())) {
                return true;
            }
        }
        return false;
    }

    /** A description that ends in a common noun. */
    private static Optional<Name> described(Line line, int from, int start, int to) {
        int end = start;
        while (end < to && !line.is("link", end)) {
            end++;
        }
        if (end == start) {
            return Optional.empty();
        }
        int run = CapitalRun.start(line, start, end);
        boolean plain = end - run == 1 && from == start && Words.named("roles", line.text(run));
        if (run < end && end < to && !plain) {
            return Optional.of(proper(line, from, start, run, end));
        }
        int cut = Participle.cut(line, start, end);
        if (cut < end) {
            return described(line, from, start, cut);
        }
        int head = end - 1;
        if (line.lower(head).matches("familiar|close|present|aware|briefed|involved|knowledgeable") && head > start) {
            return described(line, from, start, head);
        }
        String word = line.text(head);
        boolean definite = line.is("definite", from);
        boolean bare = head == start && end == to;
        int printedFrom = line.lower(from).equals("the") ? start : from;
        if (Words.named("roles", word)) {
            String printed = line.printed(printedFrom, to);
            return Optional.of(
                    definite && bare && !word.endsWith("s") && !word.endsWith("men")
                            ? Name.pointing(printed, UNNAMED, Name.Pointer.NOUN)
                            : Name.of(printed, UNNAMED));
        }
        if (Words.named("bodies", word) || Words.named("outlets", word)) {
            int last = end;
            while (last < to && !line.lower(last).equals("in")) {
                last++;
            }
            Holder.Sort sort = line.lower(from).equals("one") ? UNNAMED : BODY;
            String printed = Words.bare(line.printed(articleless(line, from, start), last));
            return Optional.of(
                    definite && bare ? Name.pointing(printed, sort, Name.Pointer.NOUN) : Name.of(printed, sort));
        }
        boolean people = start > from || word.endsWith("s");
        return people
                ? Optional.of(Name.of(line.printed(printedFrom, to), UNNAMED).unknown())
                : Optional.empty();
    }

    private static int articleless(Line line, int from, int start) {
        String lower = line.lower(from);
        return lower.equals("the") || lower.equals("a") || lower.equals("an") || lower.equals("its") ? start : from;
    }
}
