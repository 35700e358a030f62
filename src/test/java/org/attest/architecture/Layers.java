package org.attest.architecture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which room of the house may use which: the package order of architecture.md as data. */
final class Layers {
    /** The data flow. Each room uses only what stands to its left. */
    static final List<String> FLOW = List.of(
            "finding",
            "document",
            "text",
            "claim",
            "sheet",
            "rdf",
            "check",
            "store",
            "load",
            "query",
            "evidence",
            "export",
            "server",
            "cli");

    /** A side room uses the rooms named here and what these may use. */
    private static final Map<String, List<String>> SIDE_ROOMS =
            Map.of("convert", List.of("document"), "extract", List.of("claim"), "review", List.of("sheet", "extract"));

    /** Rooms of the flow that also use side rooms. */
    private static final Map<String, List<String>> DOORS = Map.of(
            "load", List.of("convert", "extract"),
            "server", List.of("review"),
            "cli", List.of("review"));

    private Layers() {}

    static boolean known(String room) {
        return FLOW.contains(room) || SIDE_ROOMS.containsKey(room);
    }

    static boolean mayUse(String room, String other) {
        return reach(room).contains(other);
    }

    private static Set<String> reach(String room) {
        Set<String> reach = new LinkedHashSet<>(Set.of(room));
        reach.addAll(FLOW.subList(0, Math.max(0, FLOW.indexOf(room))));
        SIDE_ROOMS.getOrDefault(room, List.of()).forEach(next -> reach.addAll(reach(next)));
        DOORS.getOrDefault(room, List.of()).forEach(next -> reach.addAll(reach(next)));
        return reach;
    }
}
