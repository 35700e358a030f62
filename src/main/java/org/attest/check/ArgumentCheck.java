package org.attest.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.claim.Argument;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The arguments of a sheet: they lead from claims that are there to others, and none leads back to itself. */
record ArgumentCheck(Findings findings) {
    void check(Sheet sheet) {
        Set<String> claims = new HashSet<>(sheet.unread());
        sheet.claims().forEach(c -> add(claims, c.value().id()));
        Set<String> taken = new HashSet<>();
        sheet.claims().forEach(c -> add(taken, c.value().id()));
        sheet.citations().forEach(c -> taken.add(c.value().id()));
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (Located<Argument> entry : sheet.arguments()) {
            String id = entry.value().id();
            if (taken.contains(id) || arguments.putIfAbsent(id, entry.value()) != null) {
                String message = "another entry of this sheet has the id ‘" + id + "’";
                String advice = "arguments, claims and citations need different ids, since others refer to them by id";
                findings.add(entry.finding("id", Code.ID_REPEATED, message, advice));
            }
        }
        Map<String, String> ordinals = new HashMap<>();
        for (Located<Argument> entry : sheet.arguments()) {
            claims(entry, "conclusion", List.of(entry.value().conclusion()), claims);
            claims(entry, "premises", entry.value().premises(), claims);
            claims(entry, "qualifiedBy", entry.value().qualifiedBy(), claims);
            parent(entry, arguments, sheet.unread());
            sibling(entry, ordinals);
            partLoop(entry, arguments);
            reasonLoop(entry, sheet.arguments());
        }
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void claims(Located<Argument> entry, String key, List<String> ids, Set<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                String message = "no claim of this sheet has the id ‘" + id + "’";
                findings.add(entry.finding(key, Code.CLAIM_UNKNOWN, message, near(id, known)));
            }
        }
    }

    private void parent(Located<Argument> entry, Map<String, Argument> arguments, Set<String> unread) {
        String id = entry.value().partOf();
        if (id != null && !arguments.containsKey(id) && !unread.contains(id)) {
            String message = "no argument of this sheet has the id ‘" + id + "’";
            findings.add(entry.finding("partOf", Code.ARGUMENT_UNKNOWN, message, near(id, arguments.keySet())));
        }
    }

    private static String near(String id, Set<String> known) {
        return Nearest.to(id, known).map(n -> "did you mean ‘" + n + "’?").orElse("");
    }

    private void sibling(Located<Argument> entry, Map<String, String> ordinals) {
        Argument argument = entry.value();
        if (argument.partOf() != null) {
            String other = ordinals.putIfAbsent(argument.partOf() + " " + argument.ordinal(), argument.id());
            if (other != null) {
                String message =
                        "‘" + other + "’ is already part " + argument.ordinal() + " of ‘" + argument.partOf() + "’";
                findings.add(entry.finding(
                        "ordinal", Code.ORDINAL_REPEATED, message, "number the parts in the order of the text"));
            }
        }
    }

    private void partLoop(Located<Argument> entry, Map<String, Argument> arguments) {
        Set<String> seen = new HashSet<>();
        Argument current = entry.value();
        while (current != null && current.partOf() != null && seen.add(current.id())) {
            current = arguments.get(current.partOf());
        }
        if (current != null && current.partOf() != null) {
            String message = "the larger arguments of this one lead back to it";
            findings.add(entry.finding("partOf", Code.ARGUMENT_CIRCULAR, message, "let one of them stand alone"));
        }
    }

    /** Whether what supports the premises is, by whatever detour, supported by the conclusion. */
    private void reasonLoop(Located<Argument> entry, List<Located<Argument>> all) {
        Set<String> support = new HashSet<>(entry.value().premises());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Located<Argument> other : all) {
                grown |= support.contains(other.value().conclusion())
                        && support.addAll(other.value().premises());
            }
        }
        if (support.contains(entry.value().conclusion())) {
            String message = "its premises rest, through other arguments, on its own conclusion ‘"
                    + entry.value().conclusion() + "’";
            String advice = "find out which claim the text supports by which";
            findings.add(entry.finding("premises", Code.ARGUMENT_CIRCULAR, message, advice));
        }
    }
}
