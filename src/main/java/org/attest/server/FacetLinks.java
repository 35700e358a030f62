package org.attest.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.query.Facet;
import org.attest.server.page.FacetList;

/** Where a click on the value of a facet leads: to the rows that have it; a second click takes the choice back. */
record FacetLinks(Exchange exchange) {
    /** Begins the name of a parameter that keeps the rows with one value in the column named after it. */
    static final String ONLY = "_only_";

    List<FacetList> of(List<Facet> facets) {
        List<FacetList> lists = new java.util.ArrayList<>();
        exchange.parameters().forEach((name, value) -> {
            if (name.startsWith(ONLY)) {
                String column = name.substring(ONLY.length());
                String text = value.isEmpty() ? FacetList.NONE : value;
                lists.add(new FacetList(column, List.of(new FacetList.Choice(text, 0, without(name), true))));
            }
        });
        for (Facet facet : facets) {
            lists.add(new FacetList(
                    facet.label(),
                    facet.values().stream()
                            .map(value -> new FacetList.Choice(
                                    value.text().isEmpty() ? FacetList.NONE : value.text(),
                                    value.rows(),
                                    with(ONLY + facet.column(), value.key()),
                                    false))
                            .toList()));
        }
        return lists;
    }

    private String with(String name, String value) {
        Map<String, String> given = given();
        given.put(name, value);
        return address(given);
    }

    private String without(String name) {
        Map<String, String> given = given();
        given.remove(name);
        return address(given);
    }

    /** All that was given but the page: it would be another one. */
    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>(exchange.parameters());
        given.remove(Paging.PAGE);
        return given;
    }

    private String address(Map<String, String> given) {
        return exchange.path()
                + given.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
    }
}
