package org.attest.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of reasoning in a document, from claims to another claim. It is read out of the text by whoever keeps the sheet:
 * words such as <i>first</i> and <i>third</i> do not number reasons reliably.
 *
 * @param id unique in the sheet among arguments, claims and citations
 * @param partOf id of the larger argument to which it belongs; null when it stands alone
 * @param ordinal position among the parts of that argument, from 1; null when it stands alone
 * @param conclusion id of the claim at which it arrives
 * @param premises ids of the claims that the text offers as support, at least one
 * @param qualifiedBy ids of the objections that the author grants against it
 */
public record Argument(
        String id,
        @Nullable String partOf,
        @Nullable Integer ordinal,
        String conclusion,
        List<String> premises,
        List<String> qualifiedBy,
        @Nullable String note) {
    public Argument {
        premises = List.copyOf(premises);
        qualifiedBy = List.copyOf(qualifiedBy);
        misfit(id, partOf, ordinal).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        if (premises.isEmpty()) {
            throw new IllegalArgumentException("an argument starts from at least one claim");
        }
        if (premises.contains(conclusion) || qualifiedBy.contains(conclusion)) {
            throw new IllegalArgumentException(
                    "a claim neither supports itself nor speaks against itself: " + conclusion);
        }
        if (new HashSet<>(premises).size() < premises.size()) {
            throw new IllegalArgumentException("a premise counts once: " + premises);
        }
    }

    /** Why this place among other arguments cannot be; empty when it can. */
    public static Optional<String> misfit(String id, @Nullable String partOf, @Nullable Integer ordinal) {
        if (id.equals(partOf)) {
            return Optional.of("an argument is not part of itself");
        }
        if ((partOf == null) != (ordinal == null)) {
            return Optional.of(
                    partOf == null
                            ? "only a part of another argument has an ordinal"
                            : "a part of an argument needs an ordinal");
        }
        return ordinal != null && ordinal < 1 ? Optional.of("parts are counted from 1") : Optional.empty();
    }
}
