/** What numbers count: a lexicon of people, incidents and things, and the phrases around them. */
@NullMarked
package org.attest.extract.population;

import org.jspecify.annotations.NullMarked;
