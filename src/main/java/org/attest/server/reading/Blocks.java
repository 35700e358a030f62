package org.attest.server.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.attest.document.Display;
import org.attest.text.SourceText;

/** Divides a text at its line ends and where claims begin and end. */
public final class Blocks {
    /** Characters shown on either side of a passage, of texts that may not be shown whole. */
    private static final int AROUND = 80;

    private final int[] points;
    private final List<Mark> marks;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(SourceText text, List<Mark> marks) {
        this.points = text.toString().codePoints().toArray();
        this.marks = marks.stream()
                .filter(mark -> mark.end() <= points.length)
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
    }

    private record Window(int start, int end) {}

    /**
     * The lines of a text, as far as they may be shown.
     *
     * @param shown the passages that decide what is shown of a text that may not be shown whole
     * @param marks the passages that are marked
     */
    public static List<Block> of(SourceText text, Display display, List<Mark> shown, List<Mark> marks) {
        Blocks blocks = new Blocks(text, marks);
        List<Window> windows = display == Display.FULL
                ? List.of(new Window(0, blocks.points.length))
                : windows(shown, blocks.points.length);
        windows.forEach(blocks::add);
        return List.copyOf(blocks.blocks);
    }

    private static List<Window> windows(List<Mark> shown, int length) {
        List<Window> windows = new ArrayList<>();
        shown.stream().sorted(Comparator.comparingInt(Mark::start)).forEach(mark -> {
            int from = Math.max(0, mark.start() - AROUND);
            int to = Math.min(length, mark.end() + AROUND);
            Window last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
            if (last != null && from <= last.end()) {
                windows.set(windows.size() - 1, new Window(last.start(), Math.max(last.end(), to)));
            } else {
                windows.add(new Window(from, to));
            }
        });
        return windows;
    }

    private void add(Window window) {
        boolean cut = window.start() > 0;
        int lineBreaks = joined(0, window.start());
        int next = 0;
        List<Mark> open = new ArrayList<>();
        int from = window.start();
        while (from < window.end()) {
            int to = from;
            while (to < window.end() && points[to] != '\n' && points[to] != '\r') {
                to++;
            }
            if (to > from) {
                int lineStart = from;
                open.removeIf(mark -> mark.end() <= lineStart);
                while (next < marks.size() && marks.get(next).start() < to) {
                    if (marks.get(next).end() > from) {
                        open.add(marks.get(next));
                    }
                    next++;
                }
                blocks.add(new Block(from - lineBreaks, to - lineBreaks, segments(from, to, open), cut));
                cut = false;
            }
            if (to + 1 < window.end() && points[to] == '\r' && points[to + 1] == '\n') {
                lineBreaks++;
                to++;
            }
            from = to + 1;
        }
    }

    /** How many line ends between two points are two characters. */
    private int joined(int from, int to) {
        int joined = 0;
        for (int at = from + 1; at < to; at++) {
            joined += points[at] == '\n' && points[at - 1] == '\r' ? 1 : 0;
        }
        return joined;
    }

    private List<Segment> segments(int from, int to, List<Mark> open) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Mark mark : open) {
            cuts.add(Math.max(from, Math.min(to, mark.start())));
            cuts.add(Math.max(from, Math.min(to, mark.end())));
        }
        List<Segment> segments = new ArrayList<>();
        int begin = from;
        for (int end : cuts.tailSet(from, false)) {
            int start = begin;
            List<Mark> covering =
                    open.stream().filter(mark -> mark.meets(start, end)).toList();
            segments.add(new Segment(new String(points, start, end - start), covering));
            begin = end;
        }
        return segments;
    }
}
