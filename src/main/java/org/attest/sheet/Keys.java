package org.attest.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one form of entry, in canonical order.
 *
 * @param form what the entry is, as findings call it
 * @param required keys without which the entry means nothing
 */
public record Keys(String form, List<String> required, List<String> known) {
    public static final Keys DOCUMENT = new Keys(
            "document",
            List.of("id", "file", "sha256"),
            List.of(
                    "id",
                    "file",
                    "sha256",
                    "language",
                    "title",
                    "authors",
                    "publisher",
                    "issued",
                    "class",
                    "rights",
                    "display",
                    "redistribute",
                    "note",
                    "excerpt"));
    public static final Keys EXCERPT =
            new Keys("excerpt", List.of("of", "retrieved"), List.of("of", "address", "retrieved"));

    public static final Keys STATED = new Keys("stated value", List.of("value"), List.of("value", "from"));

    private static final List<String> COMMON =
            List.of("id", "label", "labels", "names", "hiddenNames", "sameAs", "note");

    public static final Keys PLACE = thing(
            "place",
            "class",
            "iso2",
            "iso3",
            "iso3166-2",
            "m49",
            "geonamesId",
            "locatedIn",
            "parts",
            "definedBy",
            "demonyms",
            "point");
    public static final Keys ACTOR = thing("actor", "class", "partOf");
    public static final Keys INDIVIDUAL = thing("individual", "nameForms", "notice");
    public static final Keys WILAYA = thing("wilaya", "unitOf");
    public static final Keys EVENT = thing("event", "class", "date");
    public static final Keys POLICY = thing("policy", "kind");
    public static final Keys PUBLICATION = thing(
            "publication",
            "class",
            "title",
            "issued",
            "creators",
            "outlet",
            "producedBy",
            "partOf",
            "issue",
            "pages",
            "basedOn",
            "sourceKind",
            "notice",
            "reportNumber",
            "url");

    public static final Keys NAME = new Keys("name", List.of("value", "lang"), List.of("value", "lang"));
    public static final Keys NAME_FORM =
            new Keys("name form", List.of("form", "part"), List.of("form", "lang", "part", "pointsTo"));
    public static final Keys LINK = new Keys("link", List.of("iri", "sources"), List.of("iri", "sources"));
    public static final Keys POINT = new Keys("point", List.of("lat", "lon", "basis"), List.of("lat", "lon", "basis"));

    public static final Keys SHEET = new Keys(
            "claim sheet",
            List.of("document"),
            List.of(
                    "note",
                    "document",
                    "recordedOn",
                    "recordedBy",
                    "places",
                    "actors",
                    "individuals",
                    "wilayat",
                    "publications",
                    "events",
                    "policies",
                    "citations",
                    "claims",
                    "arguments",
                    "nothingClaimed"));

    public static final Keys WITHDRAWN = new Keys(
            "withdrawn thing",
            List.of("sha256", "kind", "withdrawnOn", "reason"),
            List.of("sha256", "kind", "withdrawnOn", "withdrawnBy", "reason", "nameDigests", "along", "stretch"));

    public static final Keys NAME_DIGEST =
            new Keys("digest of a name", List.of("letters", "sha256"), List.of("letters", "sha256"));
    public static final Keys STRETCH =
            new Keys("stretch", List.of("document", "start", "end"), List.of("document", "start", "end"));

    public static final Keys NOTHING_CLAIMED = new Keys(
            "passage without a claim", List.of("quote", "reason"), List.of("quote", "occurrence", "context", "reason"));

    public static final Keys CITATION = new Keys(
            "citation",
            List.of("id", "quote", "form"),
            List.of(
                    "id",
                    "quote",
                    "occurrence",
                    "context",
                    "form",
                    "publication",
                    "refersBackTo",
                    "mayReferBackTo",
                    "locator",
                    "note",
                    "proposedBy",
                    "rulePrecision"));

    public static final Keys ATTRIBUTION =
            new Keys("attribution", List.of("holder", "mode"), List.of("holder", "mode", "via"));
    public static final Keys POPULATION = new Keys(
            "population",
            List.of(),
            List.of("kind", "group", "origin", "place", "originBasis", "returnees", "dead", "nonCombatants"));
    public static final Keys FACTOR = new Keys(
            "factor", List.of("printed", "bound"), List.of("printed", "low", "high", "bound", "approximate", "unit"));
    /** The number before a change, or after it. */
    public static final Keys CHANGE_END = new Keys(
            "number of a change",
            List.of("printed", "bound"),
            List.of("printed", "low", "high", "bound", "approximate", "unit"));

    public static final Keys QUANTITY = claim(
            "quantity claim",
            List.of("printed", "bound"),
            "population",
            "printed",
            "low",
            "high",
            "bound",
            "approximate",
            "unit",
            "countBasis",
            "asOf");
    public static final Keys SHARE = claim(
            "share claim",
            List.of("numerator", "denominator", "printed", "bound"),
            "numerator",
            "denominator",
            "premises",
            "printed",
            "low",
            "high",
            "bound",
            "approximate",
            "unit",
            "asOf");
    public static final Keys CHANGE = claim(
            "change claim",
            List.of("direction"),
            "population",
            "direction",
            "factor",
            "earlier",
            "later",
            "qualitative",
            "baseline",
            "comparedAt");
    public static final Keys RELATION = claim(
            "relation claim",
            List.of("subject", "predicate"),
            "subject",
            "predicate",
            "object",
            "literal",
            "subjectRole");

    public static final Keys RANKING = claim("ranking claim", List.of("items"), "items");
    public static final Keys DEFINITION = claim("definition claim", List.of("term"), "term");
    public static final Keys JUDGEMENT = claim("judgement", List.of(), "likelihood");
    public static final Keys THRESHOLD = claim("threshold claim", List.of(), "likelihood", "value");
    public static final Keys CONDITIONAL =
            claim("conditional claim", List.of("antecedent", "consequent"), "antecedent", "consequent");
    public static final Keys QUESTION = claim("open question", List.of());
    public static final Keys RECOMMENDATION = claim("recommendation", List.of());

    public static final Keys ARGUMENT = new Keys(
            "argument",
            List.of("id", "conclusion", "premises"),
            List.of("id", "partOf", "ordinal", "conclusion", "premises", "qualifiedBy", "note"));

    public static final Keys LIKELIHOOD = new Keys("likelihood", List.of("wording"), List.of("wording", "term"));
    public static final Keys VALUE = new Keys(
            "threshold value",
            List.of("printed", "bound"),
            List.of("printed", "low", "high", "bound", "approximate", "unit"));

    public static final Keys CURATION = new Keys(
            "curation file",
            List.of("curation", "curatedOn", "curatedBy"),
            List.of("note", "curation", "curatedOn", "curatedBy", "flags", "corrections", "assessments"));
    public static final Keys FLAG = new Keys(
            "flag", List.of("id", "target", "type", "comment"), List.of("id", "target", "type", "comment", "evidence"));
    public static final Keys CORRECTION = new Keys(
            "correction",
            List.of("id", "target", "property", "printed", "corrected", "evidence"),
            List.of("id", "target", "property", "printed", "corrected", "comment", "flag", "evidence"));
    public static final Keys CORRECTED = new Keys("corrected value", List.of(), List.of("date", "number", "text"));
    public static final Keys ASSESSMENT = new Keys(
            "assessment",
            List.of("id", "assesses", "basis"),
            List.of("id", "assesses", "reliability", "credibility", "basis", "assessedBy", "assessedOn"));
    public static final Keys QUOTED = new Keys(
            "quoted passage", List.of("document", "quote"), List.of("document", "quote", "occurrence", "context"));

    /** The form with its article. */
    String oneForm() {
        return ("aeiou".indexOf(form.charAt(0)) < 0 ? "a " : "an ") + form;
    }

    private static Keys thing(String form, String... own) {
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(List.of(own));
        return new Keys(form, List.of("id", "label"), List.copyOf(known));
    }

    private static Keys claim(String form, List<String> required, String... own) {
        List<String> needed = new ArrayList<>(List.of("quote", "kind"));
        needed.addAll(required);
        List<String> known = new ArrayList<>(List.of("id", "quote", "occurrence", "context", "kind"));
        known.addAll(List.of(
                "heldBy", "cites", "about", "contrastsWith", "restates", "qualifiedBy", "modality", "wording", "note"));
        known.addAll(List.of(own));
        known.addAll(List.of("proposedBy", "rulePrecision"));
        return new Keys(form, List.copyOf(needed), List.copyOf(known));
    }
}
