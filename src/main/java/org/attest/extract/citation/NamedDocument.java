package org.attest.extract.citation;

import java.util.List;
import org.attest.extract.citation.DocumentPhrase.Shape;
import org.attest.extract.rule.Rule;
import org.attest.extract.time.DateReader;

/** References in running text by a word for a publication and one thing more. */
final class NamedDocument extends ProseRule {
    private final Shape shape;

    private NamedDocument(Shape shape, String name, String rationale, DateReader dates) {
        super(name, 1, rationale, dates);
        this.shape = shape;
    }

    /** One rule for each thing more. */
    static List<Rule> all(DateReader dates) {
        return List.of(
                new NamedDocument(
                        Shape.TITLED,
                        "citation-titled-document",
                        "a word for a publication before a title in quotes makes it one",
                        dates),
                new NamedDocument(
                        Shape.ISSUED_BY,
                        "citation-report-by",
                        "a report by a named body or person is a publication",
                        dates),
                new NamedDocument(
                        Shape.IN_OUTLET,
                        "citation-article-in-outlet",
                        "an article in a named outlet is a publication",
                        dates),
                new NamedDocument(
                        Shape.OWNED,
                        "citation-report-of-owner",
                        "somebody’s study or a named body’s report is a publication",
                        dates),
                new NamedDocument(
                        Shape.DATED,
                        "citation-dated-document",
                        "a survey with its day of publication and its issuer is one",
                        dates));
    }

    @Override
    List<Parsed> references(Prose prose) {
        return DocumentPhrases.in(prose).stream()
                .filter(phrase -> phrase.shape() == shape)
                .map(DocumentPhrase::parsed)
                .toList();
    }
}
