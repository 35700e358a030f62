package org.attest.architecture.planted.sheet;

/** Planted: a name that fits anything. */
public final class SheetUtils {
    /** Planted as well. */
    public interface AbstractThing {}
}
