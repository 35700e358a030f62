/**
 * What is in a store, in numbers, counted once for each version: how many triples, things and values, by class and by
 * property. The numbers stand in a graph of their own as VoID (W3C Interest Group Note, 3 March 2011) and DCAT 3.
 */
@NullMarked
package org.attest.store.profile;

import org.jspecify.annotations.NullMarked;
