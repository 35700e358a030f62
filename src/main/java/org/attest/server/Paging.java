package org.attest.server;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;

/**
 * Which rows of an answer are wanted. One row more than fits is fetched, so that it is known whether a next page has any;
 * how many rows there are in all is not, and is never said.
 *
 * @param page counted from 1
 * @param size rows on a page; 0 for all there are, on one page
 */
record Paging(int page, int size) {
    static final String PAGE = "_page";
    static final String SIZE = "_size";

    private static final int LARGEST = 10_000;

    /**
     * The page that a request asks for.
     *
     * @param usual rows on a page when the request does not say; 0 for all
     * @throws AttestException {@code PARAMETER_INVALID}
     */
    static Paging of(Exchange exchange, int usual) {
        boolean asked =
                !exchange.parameter(PAGE).isEmpty() || !exchange.parameter(SIZE).isEmpty();
        if (!asked && usual == 0) {
            return new Paging(1, 0);
        }
        int most = usual == 0 ? LARGEST : usual;
        return new Paging(
                number(exchange, PAGE, 1, Integer.MAX_VALUE / LARGEST), number(exchange, SIZE, most, LARGEST));
    }

    private static int number(Exchange exchange, String name, int usual, int largest) {
        String given = exchange.parameter(name);
        if (given.isEmpty()) {
            return usual;
        }
        if (!given.matches("[0-9]{1,6}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > largest) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    Place.of(name),
                    "‘" + given + "’ is no number from 1 to " + largest,
                    "leave it out for the usual"));
        }
        return Integer.parseInt(given);
    }

    /** Which row of the whole answer its first one is, counted from 1. */
    int first() {
        return (page - 1) * size + 1;
    }

    /** The query for the rows of the page and one more; other queries than SELECT have no pages. */
    Query on(Query query) {
        if (size == 0 || !query.isSelectType()) {
            return query;
        }
        Query paged = query.cloneQuery();
        paged.setOffset((long) (page - 1) * size);
        paged.setLimit(size + 1L);
        return paged;
    }

    /** What {@link #on} would have fetched, out of a whole answer. */
    Answer of(Answer whole) {
        if (size == 0 || !(whole instanceof Answer.Rows rows)) {
            return whole;
        }
        int count = rows.rows().size();
        int from = Math.min(count, first() - 1);
        return new Answer.Rows(rows.columns(), rows.rows().subList(from, Math.min(count, from + size + 1)));
    }

    /** The answer without the row that is one too many. */
    Answer rows(Answer fetched) {
        return more(fetched) ? ((Answer.Rows) fetched).first(size) : fetched;
    }

    /** Whether there is a next page. */
    boolean more(Answer fetched) {
        return size > 0 && fetched instanceof Answer.Rows rows && rows.rows().size() > size;
    }

    /** Where the first page is, and the previous and the next if there are any, by their relation: RFC 8288. */
    Map<String, String> others(String path, Map<String, String> given, boolean more) {
        Map<String, String> others = new LinkedHashMap<>();
        if (size == 0) {
            return others;
        }
        others.put("first", address(path, given, 1));
        if (page > 1) {
            others.put("prev", address(path, given, page - 1));
        }
        if (more) {
            others.put("next", address(path, given, page + 1));
        }
        return others;
    }

    /** Says it in the header {@code Link}. */
    void link(HttpServletResponse response, String path, Map<String, String> given, boolean more) {
        others(path, given, more)
                .forEach((relation, address) ->
                        response.addHeader("Link", "<" + address + ">; rel=\"" + relation + "\""));
    }

    /** The address of another page of the same answer. */
    private String address(String path, Map<String, String> given, int other) {
        String parameters = given.entrySet().stream()
                .filter(e -> !e.getKey().equals(PAGE) && !e.getKey().equals(SIZE))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return path + "?" + parameters + SIZE + "=" + size + "&" + PAGE + "=" + other;
    }
}
