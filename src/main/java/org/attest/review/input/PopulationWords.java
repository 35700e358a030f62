package org.attest.review.input;

import java.util.Map;
import org.attest.claim.Dimension;
import org.attest.claim.Member;
import org.attest.claim.Population;
import org.attest.claim.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A population in the words of the table.
 *
 * @param reference for the labels of groups and places
 */
record PopulationWords(Reference reference) {
    /** {@code foreign fighter of GROUP from ORIGIN in PLACE}, as far as stated. */
    String of(@Nullable Population population, String otherwise) {
        if (population == null) {
            return otherwise;
        }
        Map<Dimension, Member> stated = population.stated();
        String kind = word(stated.get(Dimension.KIND));
        StringBuilder words = new StringBuilder(kind.isEmpty() ? otherwise : kind);
        append(" of ", stated.get(Dimension.GROUP), words);
        append(" from ", stated.get(Dimension.ORIGIN), words);
        append(" in ", stated.get(Dimension.PLACE), words);
        append(" by ", stated.get(Dimension.ORIGIN_BASIS), words);
        append(", returnees ", stated.get(Dimension.RETURNEES), words);
        append(", the dead ", stated.get(Dimension.DEAD), words);
        append(", non-combatants ", stated.get(Dimension.NON_COMBATANTS), words);
        return words.toString();
    }

    private void append(String before, @Nullable Member member, StringBuilder words) {
        String word = word(member);
        if (!word.isEmpty()) {
            words.append(before).append(word);
        }
    }

    private String word(@Nullable Member member) {
        if (member instanceof Member.Concept concept) {
            return concept.slug().replace('-', ' ');
        }
        return member instanceof Member.Of of ? reference.label(of.id()) : "";
    }
}
