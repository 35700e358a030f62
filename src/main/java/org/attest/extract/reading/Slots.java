package org.attest.extract.reading;

import java.util.IdentityHashMap;
import java.util.function.Supplier;

/** What readers keep. Not safe to share between threads: a reading belongs to the one that made it. */
final class Slots {
    private final IdentityHashMap<Slot<?>, Object> kept = new IdentityHashMap<>();

    <T> T keep(Slot<T> slot, Supplier<? extends T> make) {
        Object before = kept.get(slot);
        if (before != null) {
            return slot.of(before);
        }
        T made = make.get();
        kept.put(slot, made);
        return made;
    }
}
