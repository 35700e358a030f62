package org.attest.query;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.query.header.Header.ParamHeader;

/**
 * A parameter of a canned query: {@code ?_name_type} must be given, {@code ?__name_type} may be.
 *
 * @param variable the variable's name without the question mark
 * @param name what people type
 * @param type the kind of term it takes
 * @param required whether the query makes no sense without it
 * @param header what the header says about it
 */
public record Parameter(String variable, String name, ParameterType type, boolean required, ParamHeader header) {
    private static final Pattern BASIL = Pattern.compile("(_{1,2})([A-Za-z][A-Za-z0-9]*)(?:_(\\w+))?");

    /** Whether a variable claims to be a parameter, rightly or not. */
    static boolean marked(String variable) {
        return variable.startsWith("_");
    }

    /** The parameter that a variable stands for; empty when it is none or its type is unknown. */
    static Optional<Parameter> of(String variable, Map<String, String> prefixes, Map<String, ParamHeader> headers) {
        Matcher matcher = BASIL.matcher(variable);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(2);
        String suffix = matcher.group(3) == null ? "" : matcher.group(3);
        ParamHeader header = headers.getOrDefault(name, new ParamHeader(name, "", "", false, 0));
        return ParameterType.of(suffix, prefixes)
                .map(type ->
                        new Parameter(variable, name, type, matcher.group(1).length() == 1, header));
    }

    /** The example of the header, else one that fits the type. */
    public String example() {
        return header.example().isEmpty() ? type.example() : header.example();
    }
}
