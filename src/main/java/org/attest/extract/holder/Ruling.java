package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.extract.holder.Ascription.Reach;
import org.attest.extract.reading.Sentence;

/** The ascriptions of a sentence, and which of them rules what. */
final class Ruling {
    private final Line line;
    private final List<Ascription> ascriptions;
    private final Quotes quotes;

    private Ruling(Line line, List<Ascription> ascriptions, Quotes quotes) {
        this.line = line;
        this.ascriptions = ascriptions;
        this.quotes = quotes;
    }

    static Ruling of(Sentence sentence, int offset) {
        Line line = Line.around(sentence, offset);
        List<Ascription> all = new ArrayList<>(SubjectVerbs.in(line));
        all.addAll(AccordingTo.in(line));
        all.sort(Comparator.comparingInt(Ascription::from).thenComparingInt(Ascription::to));
        return new Ruling(line, List.copyOf(all), Quotes.of(sentence.text()));
    }

    Line line() {
        return line;
    }

    List<Ascription> ascriptions() {
        return ascriptions;
    }

    /** What rules the word at an offset; empty when the author speaks. */
    Optional<Ascription> at(int offset) {
        int point = line.at(offset);
        Optional<Ascription> before = ascriptions.stream()
                .filter(a -> a.reach() == Reach.AFTER && a.to() <= point && reachesOn(a, point))
                .reduce((first, second) -> second);
        Optional<Ascription> around = around(point);
        if (before.isPresent() && around.isPresent()) {
            Ascription after = before.orElseThrow();
            boolean later = around.orElseThrow().from() >= point && isParted(after.to(), point, true);
            return later ? around : before;
        }
        Optional<Ascription> ruling = before.or(() -> around);
        return ruling.isPresent() || !quotes.covers(offset) ? ruling : speaker(point);
    }

    private Optional<Ascription> around(int point) {
        Optional<Ascription> left = Optional.empty();
        for (Ascription a : ascriptions) {
            if (a.reach() != Reach.AROUND) {
                continue;
            }
            if (a.to() <= point) {
                left = reachesOn(a, point) && goesOn(a) ? Optional.of(a) : Optional.empty();
            } else if (point < a.from()) {
                boolean cut = cutBetween(point, a.from());
                boolean nearer =
                        left.isPresent() && !isParted(left.orElseThrow().to(), point, true);
                return cut || nearer ? left : Optional.of(a);
            }
        }
        return left;
    }

    /** Whether the sentence goes on after words that stand apart: <i>…, he said, because …</i>. */
    private boolean goesOn(Ascription a) {
        int after = Complement.overAdverbials(line, a.to());
        return line.text(after).equals(",") || line.text(after).matches("[—–:]");
    }

    private boolean reachesOn(Ascription a, int point) {
        boolean replaced = ascriptions.stream()
                .anyMatch(next -> next.reach() == Reach.AFTER && next.from() >= a.to() && next.from() <= point);
        return !replaced && !isParted(a.to(), point, false) && !(isInRelative(a) && hasComma(a.to(), point));
    }

    /** <i>The toll, which the ministry put at 30, …</i>: it rules no more than the relative clause. */
    private boolean isInRelative(Ascription a) {
        boolean object = line.lower(a.from() - 1).matches("which|whom|who");
        boolean subject = a.to() - 2 > a.from() && line.lower(a.to() - 2).matches("which|who");
        return (object || subject) && line.text(a.to() - 1).length() > 0 && a.reach() == Reach.AFTER;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.text(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a semicolon outside quotation marks stands between. */
    private boolean cutBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.text(i).equals(";") && !quotes.covers(line.from(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a new clause that the first does not rule begins between two positions.
     *
     * @param coordinate whether <i>, and</i> and <i>, while</i> part as well
     */
    private boolean isParted(int from, int to, boolean coordinate) {
        for (int i = from; i < to; i++) {
            boolean quoted = quotes.covers(line.from(i));
            boolean comma = line.text(i).equals(",");
            boolean contrast =
                    comma && (line.is("contrast", i + 1) || line.lower(i + 1).matches("whereas|others?"));
            boolean expletive = comma
                    && line.lower(i + 1).equals("and")
                    && line.lower(i + 2).matches("it|there")
                    && line.lower(i + 3).matches("is|are");
            boolean joint = coordinate && comma && line.lower(i + 1).matches("and|while|with");
            boolean semicolon = line.text(i).equals(";")
                    && !(line.lower(i + 1).matches("of|among")
                            && line.lower(i + 2).matches("these|them|whom|those|which"));
            if (!quoted && (semicolon || contrast || expletive || joint) && i + 1 < to) {
                return true;
            }
        }
        return false;
    }

    private Optional<Ascription> speaker(int point) {
        return ascriptions.stream()
                .filter(a -> !quotes.covers(line.from(a.from())))
                .min(Comparator.comparingInt(a -> Math.abs(a.from() - point)));
    }
}
