package org.attest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.reconcile.Entity;
import org.attest.query.reconcile.EntityIndex;
import org.attest.query.reconcile.Property;
import org.attest.query.reconcile.PropertyValues;
import org.attest.query.reconcile.PropertyValues.Value;
import org.attest.query.reconcile.Reconciler;
import org.attest.query.reconcile.Sought;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.server.reconcile.AnsweredJson;
import org.attest.server.reconcile.AskedJson;
import org.attest.server.reconcile.ManifestJson;

/**
 * {@code /reconcile}: which of our things names in somebody's table mean, by the Reconciliation Service API 0.2, as
 * OpenRefine asks. Batches and extensions come by GET or as a form.
 */
final class ReconcileRoute implements Route {
    private static final String PATH = "/reconcile";
    private static final int SUGGESTED = 10;

    /** Clients send ten at a time; a thousand would keep a processor for seconds. */
    private static final int BATCH = 100;

    /** What is answered may be shown in a frame of the client's page, as nothing else of ours may. */
    private static final String FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'";

    private final Served served;
    private final Pages pages;
    private final PublicUrl publicUrl;
    private final Gate gate;
    private final PerVersion<EntityIndex> index;

    ReconcileRoute(Served served, Pages pages, PublicUrl publicUrl, Gate gate) {
        this.served = served;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.gate = gate;
        this.index = new PerVersion<>(
                served.endpoint().versions().latest(), () -> EntityIndex.of(served.endpoint(), served.prefixes()));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public boolean matches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String rest = exchange.path().substring(PATH.length());
        AnsweredJson json = new AnsweredJson(served.prefixes().base().iri());
        switch (rest) {
            case "", "/" -> service(exchange, json);
            case "/suggest/entity" ->
                send(exchange, json.suggestions(reconciler().candidates(prefix(exchange))));
            case "/suggest/type" -> send(exchange, json.types(types(exchange.parameter("prefix"))));
            case "/suggest/property" -> send(exchange, json.properties("result", exchange.parameter("prefix")));
            case "/properties" ->
                send(exchange, json.properties("properties", "").put("type", exchange.parameter("type")));
            case "/preview" -> preview(exchange);
            case "/flyout" -> send(exchange, flyout(exchange));
            case "/feature" -> feature(exchange);
            default ->
                throw new AttestException(new Finding(
                        Code.PAGE_UNKNOWN,
                        Place.of(exchange.path()),
                        "there is nothing at this address",
                        "start at " + PATH));
        }
    }

    private void service(Exchange exchange, AnsweredJson json) throws IOException {
        String queries = exchange.parameter("queries");
        String extend = exchange.parameter("extend");
        if (!queries.isEmpty()) {
            send(exchange, candidates(AskedJson.queries(queries), json));
        } else if (!extend.isEmpty()) {
            send(exchange, extension(AskedJson.extension(extend), json));
        } else {
            String version = served.endpoint().versions().latest().get().id();
            String base = served.prefixes().base().iri();
            send(exchange, ManifestJson.of(publicUrl.home(), base, index.get().types(), version));
        }
    }

    /** A batch takes one of the places for queries. */
    private ObjectNode candidates(Map<String, Sought> batch, AnsweredJson json) {
        if (batch.size() > BATCH) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    Place.of("queries"),
                    batch.size() + " names at once are too many",
                    "ask for at most " + BATCH + " in one request"));
        }
        Gate.Entry place = gate.enter();
        try {
            Reconciler reconciler = reconciler();
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            batch.forEach((name, sought) -> answer.set(name, json.result(reconciler.candidates(sought))));
            return answer;
        } finally {
            place.close();
        }
    }

    private ObjectNode extension(AskedJson.Extension asked, AnsweredJson json) {
        EntityIndex index = this.index.get();
        List<String> known =
                asked.ids().stream().filter(id -> index.find(id).isPresent()).toList();
        Map<Property, Map<String, List<Value>>> values = new LinkedHashMap<>();
        asked.properties().forEach((id, limit) -> {
            Property property = Property.of(id)
                    .orElseThrow(() -> new AttestException(new Finding(
                            Code.PARAMETER_INVALID,
                            Place.of("extend"),
                            "there is no property ‘" + id + "’",
                            "there are those that /reconcile/properties lists")));
            Map<String, List<Value>> found = values().of(property, known);
            if (limit > 0) {
                found.replaceAll((thing, all) -> all.subList(0, Math.min(limit, all.size())));
            }
            values.put(property, found);
        });
        return json.extension(asked.ids(), values);
    }

    private static Sought prefix(Exchange exchange) {
        return new Sought(exchange.parameter("prefix"), List.of(), Sought.Strict.ANY, SUGGESTED, Map.of());
    }

    private List<String> types(String prefix) {
        String wanted = prefix.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return index.get().types().stream()
                .filter(type -> type.toLowerCase(java.util.Locale.ROOT).contains(wanted))
                .toList();
    }

    private void preview(Exchange exchange) throws IOException {
        exchange.response().setHeader("Content-Security-Policy", FRAMED);
        exchange.send(200, Exchange.HTML, pages.preview(entity(exchange)));
    }

    private ObjectNode flyout(Exchange exchange) {
        Entity entity = entity(exchange);
        return JsonNodeFactory.instance.objectNode().put("id", entity.id()).put("html", pages.flyout(entity));
    }

    private Entity entity(Exchange exchange) {
        String id = exchange.parameter("id");
        return index.get()
                .find(id)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.PAGE_UNKNOWN, Place.of("id"), "nothing here has the id ‘" + id + "’", "see /find?q=")));
    }

    /** Where the reason for a candidate is explained: the alias among our names, the document that prints it. */
    private void feature(Exchange exchange) {
        String id = exchange.parameter("id");
        String address = "/api/";
        if (id.startsWith(AnsweredJson.ALIAS)) {
            address = "/find?q=" + URLEncoder.encode(id.substring(AnsweredJson.ALIAS.length()), StandardCharsets.UTF_8);
        } else if (id.startsWith(AnsweredJson.PRINTED)) {
            String path = id.substring(AnsweredJson.PRINTED.length());
            if (index.get().find(path).isPresent()) {
                address = "/page/" + path;
            }
        }
        exchange.response().setHeader("Location", address);
        exchange.response().setStatus(303);
    }

    /** As JSON, or for a script that names a function to call with it. */
    private static void send(Exchange exchange, JsonNode answer) throws IOException {
        String callback = exchange.parameter("callback");
        if (callback.isEmpty()) {
            exchange.send(200, "application/json", answer.toString());
        } else if (callback.matches("[A-Za-z_$][\\w$.]{0,100}")) {
            exchange.send(200, "text/javascript", "/**/" + callback + "(" + answer + ");");
        } else {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    Place.of("callback"),
                    "this is no name of a function",
                    "letters, digits, _, $"));
        }
    }

    private Reconciler reconciler() {
        return new Reconciler(index.get(), values());
    }

    private PropertyValues values() {
        return new PropertyValues(served.endpoint(), served.prefixes());
    }
}
