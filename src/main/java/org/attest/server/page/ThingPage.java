package org.attest.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.query.TermText;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;

/**
 * What is said of a thing, as a page.
 *
 * @param title its name, else its id
 * @param iri the thing itself
 * @param path of the thing below the base
 * @param sections the thing first, then what belongs to it
 */
public record ThingPage(String title, String iri, String path, List<Section> sections) {
    /** What is said of one subject. */
    public record Section(String title, List<Line> lines) {}

    /**
     * A property with its values.
     *
     * @param link where the property is explained
     */
    public record Line(String property, String link, List<ResultTable.Cell> values) {}

    public ThingPage {
        sections = List.copyOf(sections);
    }

    /** The page of a description. */
    public static ThingPage of(Node thing, List<Quad> description, Prefixes prefixes) {
        Map<Node, List<Quad>> subjects = new LinkedHashMap<>();
        subjects.put(thing, new ArrayList<>());
        description.forEach(quad -> subjects.computeIfAbsent(quad.getSubject(), unused -> new ArrayList<>())
                .add(quad));
        Map<Node, String> labels = new LinkedHashMap<>();
        description.stream()
                .filter(quad -> quad.getPredicate().equals(AtProperty.LABEL))
                .forEach(quad ->
                        labels.putIfAbsent(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        description.stream()
                .filter(quad -> quad.getPredicate().equals(AtProperty.QUOTE))
                .forEach(quad -> labels.putIfAbsent(
                        quad.getSubject(), quoted(quad.getObject().getLiteralLexicalForm())));
        String path = thing.getURI().substring(prefixes.base().iri().length());
        TermText terms = new TermText(prefixes);
        List<Section> sections = new ArrayList<>();
        subjects.forEach((subject, quads) -> {
            boolean onlyNamed =
                    quads.stream().allMatch(quad -> quad.getPredicate().equals(AtProperty.LABEL));
            if (subject.equals(thing) || !onlyNamed) {
                sections.add(new Section(
                        Optional.ofNullable(labels.get(subject)).orElse(terms.of(subject)),
                        lines(quads, labels, terms, prefixes)));
            }
        });
        return new ThingPage(Optional.ofNullable(labels.get(thing)).orElse(path), thing.getURI(), path, sections);
    }

    /** In quotation marks, unless it begins with one. */
    private static String quoted(String text) {
        return text.startsWith("“") || text.startsWith("\"") ? text : "“" + text + "”";
    }

    private static List<Line> lines(List<Quad> quads, Map<Node, String> labels, TermText terms, Prefixes prefixes) {
        Map<Node, List<ResultTable.Cell>> values = new LinkedHashMap<>();
        quads.stream()
                .distinct()
                .forEach(quad -> values.computeIfAbsent(quad.getPredicate(), unused -> new ArrayList<>())
                        .add(cell(quad.getObject(), labels, terms, prefixes)));
        List<Line> lines = new ArrayList<>();
        values.forEach((property, cells) -> lines.add(new Line(
                terms.of(property),
                termLink(property),
                cells.stream().distinct().toList())));
        return lines;
    }

    private static ResultTable.Cell cell(Node value, Map<Node, String> labels, TermText terms, Prefixes prefixes) {
        String text = Optional.ofNullable(labels.get(value)).orElse(terms.of(value));
        if (!value.isURI()) {
            return new ResultTable.Cell(text, "", false);
        }
        String iri = value.getURI();
        String base = prefixes.base().iri();
        String link = iri.startsWith(base) ? "/page/" + iri.substring(base.length()) : termLink(value);
        return new ResultTable.Cell(text, link, false);
    }

    /** Our own terms are explained here; nothing leads to another server by itself. */
    private static String termLink(Node term) {
        return term.getURI().startsWith(AtNamespace.NS)
                ? "/ns#" + term.getURI().substring(AtNamespace.NS.length())
                : "";
    }

    /** Where the same is told as data. */
    public Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        for (RioFormat format : RioFormat.values()) {
            data.put(format.extension(), "/doc/" + path + "." + format.extension());
        }
        return data;
    }
}
