package org.attest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Argument;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a sheet. Whether the claims that they name are there is for the checks to say. */
record ArgumentReader(Findings findings) {
    /** One argument; empty when something in it is wrong. */
    Optional<Argument> read(Yaml.Mapping entry) {
        Fields fields = new Fields(entry, Keys.ARGUMENT, findings);
        Optional<String> id = fields.slug("id");
        Optional<String> conclusion = fields.slug("conclusion");
        String partOf = fields.slug("partOf").orElse(null);
        Integer ordinal = fields.integer("ordinal").orElse(null);
        List<String> premises = ids(fields, "premises");
        List<String> qualifiedBy = ids(fields, "qualifiedBy");
        boolean unread = (partOf == null && fields.has("partOf")) || (ordinal == null && fields.has("ordinal"));
        if (!fields.complete() || id.isEmpty() || conclusion.isEmpty() || unread) {
            return Optional.empty();
        }
        boolean placed = placed(fields, id.get(), partOf, ordinal);
        boolean supported = supported(fields, premises);
        boolean straight = apart(fields, "premises", premises, conclusion.get());
        boolean open = apart(fields, "qualifiedBy", qualifiedBy, conclusion.get());
        if (!placed || !supported || !straight || !open) {
            return Optional.empty();
        }
        String note = fields.text("note").orElse(null);
        return Optional.of(new Argument(id.get(), partOf, ordinal, conclusion.get(), premises, qualifiedBy, note));
    }

    /** Ids of claims, each once; a repetition is reported where it stands. */
    private List<String> ids(Fields fields, String key) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Yaml.Text text : fields.texts(key)) {
            if (seen.add(text.value())) {
                ids.add(text.value());
            } else {
                fields.report(text, Code.ID_REPEATED, "‘" + text.value() + "’ stands here twice", "take one out");
            }
        }
        return ids;
    }

    private static boolean placed(Fields fields, String id, @Nullable String partOf, @Nullable Integer ordinal) {
        Optional<String> misfit = Argument.misfit(id, partOf, ordinal);
        misfit.ifPresent(why -> {
            boolean itself = id.equals(partOf);
            Code code = itself ? Code.ARGUMENT_CIRCULAR : ordinal == null ? Code.KEY_MISSING : Code.VALUE_INVALID;
            String advice = itself
                    ? "name the larger argument, or take ‘partOf’ out"
                    : partOf == null ? "add ‘partOf:’, or take ‘ordinal’ out" : "add ‘ordinal: 1’ for the first part";
            fields.report(itself ? "partOf" : "ordinal", code, why, advice);
        });
        return misfit.isEmpty();
    }

    private static boolean supported(Fields fields, List<String> premises) {
        if (premises.isEmpty()) {
            String advice = "name the claims that the text gives for the conclusion";
            fields.report("premises", Code.VALUE_INVALID, "an argument starts from at least one claim", advice);
        }
        return !premises.isEmpty();
    }

    private static boolean apart(Fields fields, String key, List<String> ids, String conclusion) {
        for (Yaml.Text text : fields.texts(key)) {
            if (text.value().equals(conclusion)) {
                String message = "‘" + conclusion + "’ is the conclusion of this argument";
                fields.report(text, Code.ARGUMENT_CIRCULAR, message, "no claim stands for or against itself");
            }
        }
        return !ids.contains(conclusion);
    }
}
