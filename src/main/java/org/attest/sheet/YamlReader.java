package org.attest.sheet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 with the place of every value. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * The mapping at the top of a file.
     *
     * @param shown the path as findings name it
     * @throws AttestException FILE_UNREADABLE, or YAML_INVALID with line and column
     */
    public static Yaml.Mapping read(Path file, String shown) {
        try {
            return parse(new YamlSource(shown, Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw failure(Code.FILE_UNREADABLE, shown, "the file is not there", "create it, or correct its name", e);
        } catch (CharacterCodingException e) {
            throw failure(Code.FILE_UNREADABLE, shown, "the file is not UTF-8", "save it as UTF-8", e);
        } catch (IOException e) {
            throw failure(Code.FILE_UNREADABLE, shown, "the file cannot be read", "check its permissions", e);
        }
    }

    /** The mapping at the top of a text. */
    public static Yaml.Mapping parse(YamlSource source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        Optional<Node> root;
        try {
            root = new Compose(settings).composeString(source.text());
        } catch (MarkedYamlEngineException e) {
            String advice = "YAML indents with spaces and wants quotes around text with : or #";
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            throw new AttestException(at(e, source).finding(Code.YAML_INVALID, context + e.getProblem(), advice), e);
        } catch (ReaderException e) {
            int unit = source.text().offsetByCodePoints(0, e.getPosition());
            List<String> before = source.text().substring(0, unit).lines().toList();
            Span at = new Span(source, Math.max(0, before.size() - 1), 0, 1);
            String message = String.format("the character U+%04X cannot stand in YAML", e.getCodePoint());
            throw new AttestException(at.finding(Code.YAML_INVALID, message, "write it as an escape: \"\\u0007\""), e);
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML");
            throw failure(Code.YAML_INVALID, source.file(), why, "the file must be YAML 1.2 in UTF-8", e);
        }
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Yaml value = root.map(node -> convert(node, source, seen))
                .orElseGet(() -> new Yaml.Mapping(List.of(), new Span(source, 0, 0, 1)));
        if (value instanceof Yaml.Mapping mapping) {
            return mapping;
        }
        String advice = "begin with a key such as ‘document:’ or ‘places:’";
        throw new AttestException(value.at().finding(Code.YAML_INVALID, "the file is not a mapping", advice));
    }

    /** Where the trouble is; where it began when it shows only at the end of the file. */
    private static Span at(MarkedYamlEngineException e, YamlSource source) {
        Optional<Mark> problem = e.getProblemMark()
                .filter(mark -> mark.getLine() < source.lines().size());
        Mark mark = problem.or(e::getContextMark).orElse(null);
        return mark == null ? new Span(source, 0, 0, 1) : new Span(source, mark.getLine(), mark.getColumn(), 1);
    }

    private static AttestException failure(Code code, String file, String message, String advice, Exception cause) {
        return new AttestException(new Finding(code, Place.of(file), message, (Excerpt) null, advice), cause);
    }

    /** The value of a node. One that was seen before is an alias: nobody reads those well, and one may hold itself. */
    private static Yaml convert(Node node, YamlSource source, Set<Node> seen) {
        Span at = span(node, source);
        if (!seen.add(node)) {
            String message = "anchors and aliases (& and *) are not used here";
            throw new AttestException(at.finding(Code.YAML_INVALID, message, "write the value out at each place"));
        }
        if (node instanceof ScalarNode scalar) {
            return new Yaml.Text(scalar.getValue(), at);
        }
        if (node instanceof SequenceNode sequence) {
            return new Yaml.Sequence(
                    sequence.getValue().stream()
                            .map(n -> convert(n, source, seen))
                            .toList(),
                    at);
        }
        List<Yaml.Pair> pairs = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Span keyAt = span(tuple.getKeyNode(), source);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new AttestException(keyAt.finding(Code.YAML_INVALID, "a key must be a word", ""));
            }
            pairs.add(new Yaml.Pair(new Yaml.Text(key.getValue(), keyAt), convert(tuple.getValueNode(), source, seen)));
        }
        return new Yaml.Mapping(pairs, at);
    }

    private static Span span(Node node, YamlSource source) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElse(start);
        int rest = source.line(start.getLine())
                .codePointCount(0, source.line(start.getLine()).length());
        int stop = end.getLine() == start.getLine() ? end.getColumn() : rest;
        return new Span(source, start.getLine(), start.getColumn(), Math.max(1, stop - start.getColumn()));
    }
}
