package org.attest.query;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Which state of the content an answer comes from.
 *
 * @param id names the content, equal on every machine; {@code empty} while a load is unfinished
 * @param number rises with each change
 */
public record ContentVersion(String id, long number) {
    /** This state together with that of another store; without a name when either has none. */
    public ContentVersion and(ContentVersion other) {
        return new ContentVersion(named() && other.named() ? id + "-" + other.id : "", number + other.number);
    }

    /** Whether the state has a name, so that answers from it can be told apart from those of others. */
    public boolean named() {
        return !id.isEmpty() && !id.equals("empty");
    }

    /**
     * The states of a store.
     *
     * @param latest the last state that is known, which may be asked at any time and is cheap
     * @param seen the state that the open transaction reads
     */
    public record Of(Supplier<ContentVersion> latest, Supplier<ContentVersion> seen) {
        /** For content that is only counted. */
        public static Of counted(LongSupplier versions) {
            Supplier<ContentVersion> state = () -> new ContentVersion("", versions.getAsLong());
            return new Of(state, state);
        }
    }
}
