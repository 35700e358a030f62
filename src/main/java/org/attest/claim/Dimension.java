package org.attest.claim;

/** What can be stated of a population. Sheet keys, properties and key lines have the same names. */
public enum Dimension {
    GROUP("group"),
    KIND("kind"),
    ORIGIN("origin"),
    PLACE("place"),
    /** What ties people to their origin: nationality, residence, birth, the place they left from. */
    ORIGIN_BASIS("originBasis"),
    /** Whether those who came home are counted. */
    RETURNEES("returnees"),
    /** Whether the dead are counted. */
    DEAD("dead"),
    /** Whether those who do not fight, family among them, are counted. */
    NON_COMBATANTS("nonCombatants");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The scheme whose concepts its values are; empty when its values are things. */
    public String scheme() {
        return switch (this) {
            case KIND -> "population";
            case ORIGIN_BASIS -> "origin-basis";
            case RETURNEES, DEAD, NON_COMBATANTS -> "inclusion";
            case GROUP, ORIGIN, PLACE -> "";
        };
    }

    /** Whether a text can say <i>any</i> of it. */
    public boolean allowsAny() {
        return this == KIND || scheme().isEmpty();
    }
}
