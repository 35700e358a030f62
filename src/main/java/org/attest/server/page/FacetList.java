package org.attest.server.page;

import java.util.List;

/**
 * The values of one column to choose from, or the one that is chosen.
 *
 * @param label of the column
 */
public record FacetList(String label, List<Choice> choices) {
    /** Stands for rows that have no value. */
    public static final String NONE = "(nothing)";

    public FacetList {
        choices = List.copyOf(choices);
    }

    /**
     * One value.
     *
     * @param rows how many have it; 0 when it is chosen
     * @param link where a click leads
     * @param chosen whether the click takes the choice back
     */
    public record Choice(String text, int rows, String link, boolean chosen) {}

    /** Whether a value of this column is chosen. */
    public boolean chosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
