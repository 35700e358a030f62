package org.attest.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.document.Period;
import org.attest.document.Precision;
import org.jspecify.annotations.Nullable;

/** Dates as time nodes, and as the dates of publications. Each carries its EDTF and the first and last day it can mean. */
record PeriodQuads(Iris iris, Graph graph) {
    /** The node of a period, the same wherever it is mentioned. */
    Node node(Period period) {
        Node node = iris.thing("time", slug(period.edtf()));
        graph.type(node, period.isDay() ? ReusedTerms.TIME_INSTANT : ReusedTerms.TIME_PROPER_INTERVAL);
        describe(node, period);
        return node;
    }

    /** The date of a publication: {@code dcterms:issued} where XSD can say it, and always the EDTF. */
    void issued(Node publication, Period period) {
        XSDDatatype type = simpleType(period);
        if (type != null) {
            graph.typed(publication, DCTerms.issued.asNode(), period.edtf(), type);
        }
        describe(publication, period);
    }

    /** A period as a value: of a type of XSD where one can say it, else as EDTF. */
    static Node literal(Period period) {
        XSDDatatype type = simpleType(period);
        return NodeFactory.createLiteralDT(period.edtf(), type == null ? ReusedTerms.EDTF : type);
    }

    /** The EDTF of a period with the first and last day it can mean, on any node. */
    void describe(Node node, Period period) {
        graph.typed(node, AtProperty.EDTF, period.edtf(), ReusedTerms.EDTF);
        graph.add(
                node,
                AtProperty.DATE_PRECISION,
                Iris.concept("precision", period.precision().concept()));
        graph.date(node, AtProperty.EARLIEST, period.earliest());
        graph.date(node, AtProperty.LATEST, period.latest());
        period.surely().ifPresent(days -> {
            graph.date(node, AtProperty.SURELY_FROM, days.from());
            graph.date(node, AtProperty.SURELY_TO, days.to());
        });
    }

    /** XSD knows days, months and years; seasons, intervals and uncertain dates it does not. */
    private static @Nullable XSDDatatype simpleType(Period period) {
        if (!period.edtf().matches("\\d{4}(-\\d{2}){0,2}")) {
            return null;
        }
        Precision precision = period.precision();
        return switch (precision) {
            case DAY -> XSDDatatype.XSDdate;
            case MONTH -> XSDDatatype.XSDgYearMonth;
            case YEAR -> XSDDatatype.XSDgYear;
            case SEASON, HALF_YEAR, UNKNOWN -> null;
        };
    }

    /** {@code 2014-07/2014-12} becomes {@code 2014-07--2014-12}; open and unknown sides and marks are spelt out. */
    private static String slug(String edtf) {
        return edtf.replaceFirst("^/", "unknown/")
                .replaceFirst("/$", "/unknown")
                .replace("/", "--")
                .replace("..", "open")
                .replace("?", "-uncertain")
                .replace("~", "-approximate")
                .replace("%", "-uncertain-approximate");
    }
}
