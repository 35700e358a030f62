package org.attest.extract.holder;

import java.util.Optional;
import org.attest.extract.proposal.Holder;

/** Whom <i>its</i>, <i>her</i> and <i>their</i> point to. */
final class PossessivePronoun {
    private PossessivePronoun() {}

    /** Empty for <i>our</i> and <i>my</i>: the author. */
    static Optional<Name> of(String lower) {
        return switch (lower) {
            case "its" -> Optional.of(Name.pointing("its", Holder.Sort.BODY, Name.Pointer.BODY));
            case "their" -> Optional.of(Name.pointing("their", Holder.Sort.BODY, Name.Pointer.SEVERAL));
            case "his", "her" -> Optional.of(Name.pointing(lower, Holder.Sort.PERSON, Name.Pointer.PERSON));
            default -> Optional.empty();
        };
    }
}
