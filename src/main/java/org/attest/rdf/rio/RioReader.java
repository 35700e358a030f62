package org.attest.rdf.rio;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.jspecify.annotations.Nullable;

/** Reads RDF files through Rio's streaming parsers. */
public final class RioReader {
    private static final Pattern TOLD = Pattern.compile("line no=(\\d+), column no=(\\d+)");

    private RioReader() {}

    /**
     * Sends the statements of a file to a sink, all into one graph.
     *
     * @param shown the path as findings name it
     * @param graph the graph that everything goes to; null to keep the graphs that the file names
     * @throws AttestException RDF_SYNTAX with line and column, or FILE_UNREADABLE; the sink may have had quads before
     */
    public static void read(Path file, String shown, RioFormat format, @Nullable Node graph, Consumer<Quad> sink) {
        RDFParser parser = Rio.createParser(format.rdf4j());
        parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        // A load reads files and nothing from the network, however well known the address of a context is.
        parser.getParserConfig().set(JSONLDSettings.WHITELIST, Set.of());
        parser.setRDFHandler(new JenaHandler(graph, sink));
        try (CountingReader text = new CountingReader(Files.newBufferedReader(file))) {
            try (InputStream bytes = Files.newInputStream(file)) {
                if (format == RioFormat.RDFXML || format == RioFormat.JSONLD) {
                    parser.parse(bytes, file.toUri().toString());
                } else {
                    parser.parse(text, file.toUri().toString());
                }
            } catch (RDFParseException e) {
                throw new AttestException(syntax(file, shown, format, e, text), e);
            }
        } catch (CharacterCodingException e) {
            throw new AttestException(unreadable(shown, "the file is not UTF-8", "save it as UTF-8"), e);
        } catch (IOException e) {
            throw new AttestException(unreadable(shown, "the file cannot be read", "check that it is there"), e);
        }
    }

    /**
     * Sends quads to a sink as {@link org.attest.rdf.CanonicalQuads#line} wrote them: each in its graph, blank nodes
     * under the labels that they had.
     *
     * @param shown the path as findings name it
     * @throws AttestException RDF_SYNTAX with the line; the sink may have had quads before
     * @throws IOException when the text cannot be read
     */
    public static void readCanonical(Reader text, String shown, Consumer<Quad> sink) throws IOException {
        RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
        parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        parser.setRDFHandler(
                new JenaHandler(sink, label -> NodeFactory.createBlankNode(NodeFmtLib.decodeBNodeLabel(label))));
        try {
            parser.parse(text);
        } catch (RDFParseException e) {
            int line = (int) Math.max(0, e.getLineNumber());
            throw new AttestException(
                    new Finding(Code.RDF_SYNTAX, new Place(shown, line, 0), reason(e), "the lines must be N-Quads"), e);
        }
    }

    private static Finding unreadable(String shown, String message, String advice) {
        return new Finding(Code.FILE_UNREADABLE, Place.of(shown), message, advice);
    }

    private static Finding syntax(Path file, String shown, RioFormat format, RDFParseException e, CountingReader text) {
        String message = reason(e);
        Matcher told = TOLD.matcher(message);
        int line = (int) Math.max(0, e.getLineNumber());
        int column = line == 0 ? 0 : (int) Math.max(0, e.getColumnNumber());
        if (told.find()) {
            line = Integer.parseInt(told.group(1));
            column = Integer.parseInt(told.group(2));
        } else if (column == 0 && text.column() > 0 && (line == 0 || line == text.line())) {
            line = text.line();
            column = text.column();
        }
        return new Finding(
                Code.RDF_SYNTAX,
                new Place(shown, line, column),
                message.replaceAll("\\s*\\[line \\d+(, column \\d+)?]\\s*$", ""),
                excerpt(file, line, column),
                "the file must be " + format.mediaType() + "; nothing of it was loaded");
    }

    /** The parsers of JSON-LD hide what is wrong and where behind other faults. */
    private static String reason(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("it cannot be parsed");
    }

    private static @Nullable Excerpt excerpt(Path file, int line, int column) {
        if (line == 0) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return line <= lines.size() ? new Excerpt(lines.get(line - 1), Math.max(0, column - 1), 1) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
