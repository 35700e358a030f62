package org.attest.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.finding.Finding;
import org.attest.query.CannedQuery;
import org.attest.query.reconcile.Entity;
import org.jspecify.annotations.Nullable;

/** Turns models into HTML by the templates that were compiled with the software. */
public final class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.attest.server.page.generated");

    public String home(HomePage page) {
        return render("home.jte", Map.of("page", page));
    }

    public String catalogue(List<CannedQuery> queries) {
        return render("catalogue.jte", Map.of("queries", queries));
    }

    public String query(QueryPage page) {
        return render("query.jte", Map.of("page", page));
    }

    public String without(String source, @Nullable ResultTable table) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("table", table);
        return render("without.jte", parameters);
    }

    public String whatChanged(String from, String to, List<String> versions, @Nullable ResultTable table) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("versions", versions);
        parameters.put("table", table);
        return render("what-changed.jte", parameters);
    }

    public String find(String words, @Nullable ResultTable things, @Nullable ResultTable quotes) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("words", words);
        parameters.put("things", things);
        parameters.put("quotes", quotes);
        return render("find.jte", parameters);
    }

    public String ask(AskPage page) {
        return render("ask.jte", Map.of("page", page));
    }

    public String read(ReadPage page) {
        return render("read.jte", Map.of("page", page));
    }

    /** The list of texts. */
    public String texts(List<ReadPage.Listed> texts) {
        return render("texts.jte", Map.of("texts", texts));
    }

    /** A card without a page around it. */
    public String card(CardPage page) {
        return render("card.jte", Map.of("page", page));
    }

    public String evidence(EvidencePage page) {
        return render("evidence.jte", Map.of("page", page));
    }

    public String problem(int status, List<Finding> findings) {
        return render("problem.jte", Map.of("status", status, "findings", findings));
    }

    public String thing(ThingPage page) {
        return render("thing.jte", Map.of("page", page));
    }

    public String api(ApiPage page) {
        return render("api.jte", Map.of("page", page));
    }

    /** A short page about a thing, for a frame in somebody else's. */
    public String preview(Entity entity) {
        return render("preview.jte", Map.of("entity", entity));
    }

    /** The same without a page around it. */
    public String flyout(Entity entity) {
        return render("flyout.jte", Map.of("entity", entity));
    }

    public String permalink(PermalinkPage page) {
        return render("permalink.jte", Map.of("page", page));
    }

    public String terms(TermsPage page) {
        return render("terms.jte", Map.of("page", page));
    }

    private String render(String template, Map<String, ? extends @Nullable Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, new HashMap<>(parameters), output);
        return output.toString();
    }
}
