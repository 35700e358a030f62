package org.attest.claim.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which topics a figure is. Two figures are on one topic when they are about people of the same origin, or neither says
 * from where, when their kinds share a broader kind, and when they say the same group or the same place.
 */
public final class Topics {
    private Topics() {}

    /**
     * A topic.
     *
     * @param kind a kind that no kind is broader than
     * @param group null when the topic is one of a place
     * @param origin null when the figures on it say nothing of an origin
     * @param place null when the topic is one of a group
     */
    public record Topic(
            String kind,
            @Nullable String group,
            @Nullable String origin,
            @Nullable String place) implements Comparable<Topic> {
        private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::key);

        public Topic {
            if ((group == null) == (place == null)) {
                throw new IllegalArgumentException("a topic is one of a group or one of a place");
            }
        }

        /** Sorted lines {@code dimension=value}. Topics of a group come before those of a place. */
        public String key() {
            return line("group", group) + "kind=" + kind + line("\norigin", origin, "") + line("\nplace", place, "");
        }

        private static String line(String name, @Nullable String value) {
            return line(name, value, "\n");
        }

        private static String line(String name, @Nullable String value, String end) {
            return value == null ? "" : name + "=" + value + end;
        }

        @Override
        public int compareTo(Topic other) {
            return ORDER.compare(this, other);
        }
    }

    /** The topics of a figure whose kind has these broadest kinds. */
    public static NavigableSet<Topic> of(Figure figure, List<String> broadestKinds) {
        NavigableSet<Topic> topics = new TreeSet<>();
        for (String kind : broadestKinds) {
            figure.of(ComparedDimension.GROUP)
                    .ifPresent(group -> topics.add(new Topic(kind, group, figure.origin(), null)));
            figure.of(ComparedDimension.PLACE)
                    .ifPresent(place -> topics.add(new Topic(kind, null, figure.origin(), place)));
        }
        return topics;
    }

    /** The one topic on which a pair is compared: of all that both are on the first. Empty when there is none. */
    public static Optional<Topic> shared(NavigableSet<Topic> one, NavigableSet<Topic> other) {
        return one.stream().filter(other::contains).findFirst();
    }
}
