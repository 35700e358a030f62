package org.attest.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of RDF term a parameter takes: the last part of its variable's name, after BASIL. */
public sealed interface ParameterType {
    /** {@code _iri}. */
    record Iri() implements ParameterType {}

    /** {@code _integer}. */
    record WholeNumber() implements ParameterType {}

    /** {@code _number}: a decimal number. */
    record Decimal() implements ParameterType {}

    /** {@code _literal}, or no type at all: a plain string. */
    record Text() implements ParameterType {}

    /** {@code _en}: a string in that language. */
    record InLanguage(String tag) implements ParameterType {}

    /**
     * {@code _xsd_date}: a literal of a datatype.
     *
     * @param name prefixed name, for messages
     * @param iri of the datatype
     */
    record Typed(String name, String iri) implements ParameterType {}

    Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** The type that the end of a variable name stands for, when there is one of that name. */
    static Optional<ParameterType> of(String suffix, Map<String, String> prefixes) {
        return switch (suffix) {
            case "iri" -> Optional.of(new Iri());
            case "integer" -> Optional.of(new WholeNumber());
            case "number" -> Optional.of(new Decimal());
            case "", "literal" -> Optional.of(new Text());
            default -> typed(suffix, prefixes);
        };
    }

    private static Optional<ParameterType> typed(String suffix, Map<String, String> prefixes) {
        int mark = suffix.indexOf('_');
        if (mark < 0) {
            return LANGUAGE.matcher(suffix).matches()
                    ? Optional.of(new InLanguage(suffix.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        String prefix = suffix.substring(0, mark);
        String local = suffix.substring(mark + 1);
        return Optional.ofNullable(prefixes.get(prefix))
                .map(namespace -> new Typed(prefix + ":" + local, namespace + local));
    }

    /** What a value looks like, for messages and {@code --help}. */
    default String describe() {
        if (this instanceof Typed typed) {
            return typed.name();
        }
        if (this instanceof InLanguage language) {
            return "text (" + language.tag() + ")";
        }
        return this instanceof Iri ? "IRI" : this instanceof Text ? "text" : "number";
    }

    /** A value that is certainly right, for messages. */
    default String example() {
        if (this instanceof Typed typed) {
            return switch (typed.name()) {
                case "xsd:date" -> "2014-10-01";
                case "xsd:dateTime" -> "2014-10-01T12:00:00Z";
                case "xsd:gYear" -> "2014";
                case "xsd:gYearMonth" -> "2014-10";
                case "xsd:boolean" -> "true";
                default -> "a " + typed.name();
            };
        }
        return this instanceof Iri
                ? "place/tunisia, place:tunisia or https://…"
                : this instanceof WholeNumber ? "100" : this instanceof Decimal ? "2.5" : "some text";
    }
}
