package org.attest.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.document.Slug;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;

/**
 * The values of one entry, read by key; whatever is wrong with one becomes a finding and the value counts as absent.
 */
final class Fields {
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cc}]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Yaml.Mapping mapping;
    private final Keys keys;
    private final Findings findings;

    Fields(Yaml.Mapping mapping, Keys keys, Findings findings) {
        this.mapping = mapping;
        this.keys = keys;
        this.findings = findings;
        checkKeys();
    }

    private void checkKeys() {
        Set<String> seen = new HashSet<>();
        for (Yaml.Pair pair : mapping.pairs()) {
            String key = pair.key().value();
            if (!keys.known().contains(key)) {
                String advice = Nearest.to(key, keys.known())
                        .map(near -> "did you mean ‘" + near + "’?")
                        .orElse("known keys: " + String.join(", ", keys.known()));
                report(pair.key(), Code.KEY_UNKNOWN, keys.oneForm() + " has no key ‘" + key + "’", advice);
            } else if (!seen.add(key)) {
                report(pair.key(), Code.KEY_REPEATED, "‘" + key + "’ stands here twice", "keep one of the two");
            }
        }
        for (String key : keys.required()) {
            if (mapping.get(key).isEmpty()) {
                report(mapping, Code.KEY_MISSING, keys.oneForm() + " needs ‘" + key + "’", "add ‘" + key + ": …’");
            }
        }
    }

    Findings findings() {
        return findings;
    }

    Span at() {
        return mapping.at();
    }

    /** Where the value of a key stands, or the entry when it has none. */
    Span at(String key) {
        return mapping.get(key).map(Yaml::at).orElse(mapping.at());
    }

    boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /** Whether every required key is there. */
    boolean complete() {
        return keys.required().stream().allMatch(this::has);
    }

    void report(Yaml value, Code code, String message, String advice) {
        findings.add(value.at().finding(code, message, advice));
    }

    void report(String key, Code code, String message, String advice) {
        findings.add(at(key).finding(code, message, advice));
    }

    Optional<Yaml> raw(String key) {
        return mapping.get(key);
    }

    Optional<Yaml.Text> scalar(String key) {
        return mapping.get(key).flatMap(value -> asText(value, key));
    }

    Optional<String> text(String key) {
        return scalar(key).map(Yaml.Text::value).filter(value -> !value.isBlank() || invalid(key, "it is empty"));
    }

    Optional<String> slug(String key) {
        return text(key)
                .filter(value -> Slug.isValid(value)
                        || invalid(key, "‘" + value + "’ is not made of a–z, 0–9 and single hyphens"));
    }

    /** An absolute web address that can stand in RDF as it is. */
    Optional<String> iri(String key) {
        return text(key).filter(value -> IRI.matcher(value).matches() || invalid(key, "‘" + value + "’ is not an IRI"));
    }

    /** A BCP 47 language tag. */
    Optional<String> language(String key) {
        return text(key).filter(value -> isLanguage(value) || invalid(key, "‘" + value + "’ is not a language tag"));
    }

    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    Optional<Yaml.Mapping> mapping(String key) {
        return mapping.get(key).flatMap(value -> {
            if (value instanceof Yaml.Mapping found) {
                return Optional.of(found);
            }
            invalid(key, "it must be a mapping such as {a: b}");
            return Optional.empty();
        });
    }

    /** The items of a list; an absent list is empty. */
    List<Yaml> items(String key) {
        Yaml value = mapping.get(key).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        invalid(key, "it must be a list such as [a, b]");
        return List.of();
    }

    /** The entries of a list of mappings; what is none is a finding and left out. */
    List<Yaml.Mapping> entries(String key) {
        List<Yaml.Mapping> entries = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Mapping entry) {
                entries.add(entry);
            } else {
                report(item, Code.VALUE_INVALID, "each of the " + key + " is a mapping", "");
            }
        }
        return entries;
    }

    List<Yaml.Text> texts(String key) {
        return items(key).stream().flatMap(item -> asText(item, key).stream()).toList();
    }

    Optional<Integer> integer(String key) {
        return parsed(key, Integer::valueOf, "a whole number");
    }

    Optional<BigDecimal> decimal(String key) {
        return parsed(key, BigDecimal::new, "a number such as 1500 or 4.25, without thousands marks");
    }

    Optional<Period> period(String key) {
        return text(key).flatMap(value -> period(value, at(key), findings));
    }

    static Optional<Period> period(String value, Span at, Findings findings) {
        try {
            return Optional.of(Period.parse(value));
        } catch (DateTimeException e) {
            findings.add(at.finding(
                    Code.DATE_INVALID,
                    "this date cannot be: " + e.getMessage(),
                    "write an EDTF date such as 2014-12, 2015-01-26 or 2014-07/2014-12; what is printed wrong stays in "
                            + "the quote"));
            return Optional.empty();
        }
    }

    Optional<Boolean> flag(String key) {
        return text(key).flatMap(value -> switch (value) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> {
                invalid(key, "‘" + value + "’ is neither true nor false");
                yield Optional.empty();
            }
        });
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).flatMap(value -> {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            int index = names.indexOf(value);
            if (index < 0) {
                invalid(key, "‘" + value + "’ is not one of " + String.join(", ", names));
                return Optional.empty();
            }
            return Optional.of(type.getEnumConstants()[index]);
        });
    }

    /** One of several words. */
    Optional<String> word(String key, List<String> words) {
        return text(key)
                .filter(value -> words.contains(value)
                        || invalid(
                                key,
                                "‘" + value + "’ is not one of " + String.join(", ", words)
                                        + Nearest.to(value, words)
                                                .map(n -> "; did you mean ‘" + n + "’?")
                                                .orElse("")));
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parser, String wanted) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(parser.apply(value));
            } catch (NumberFormatException e) {
                invalid(key, "‘" + value + "’ is not " + wanted);
                return Optional.empty();
            }
        });
    }

    private Optional<Yaml.Text> asText(Yaml value, String key) {
        if (value instanceof Yaml.Text text) {
            return Optional.of(text);
        }
        report(value, Code.VALUE_INVALID, "‘" + key + "’ must be plain text here", "");
        return Optional.empty();
    }

    private boolean invalid(String key, String why) {
        report(key, Code.VALUE_INVALID, "‘" + key + "’ of this " + keys.form() + ": " + why, "");
        return false;
    }
}
