package org.attest.server.page;

import java.util.List;
import org.attest.query.Parameter;
import org.attest.query.ParameterType;

/**
 * A field of a form.
 *
 * @param control how it is filled in: {@code text}, {@code date}, {@code number}, {@code truth} or {@code list}
 * @param choices names to choose from; others may be typed too
 */
public record FormField(
        String name,
        String label,
        boolean required,
        String given,
        String placeholder,
        String control,
        List<String> choices) {
    public FormField {
        choices = List.copyOf(choices);
    }

    /** The field of a parameter. */
    public static FormField of(Parameter parameter, String given, List<String> choices) {
        return new FormField(
                parameter.name(),
                parameter.header().label(),
                parameter.required(),
                given,
                parameter.example(),
                choices.isEmpty() ? control(parameter.type()) : "list",
                choices);
    }

    private static String control(ParameterType type) {
        if (type instanceof ParameterType.Typed typed) {
            return switch (typed.name()) {
                case "xsd:date" -> "date";
                case "xsd:boolean" -> "truth";
                default -> "text";
            };
        }
        return type instanceof ParameterType.WholeNumber ? "number" : "text";
    }
}
