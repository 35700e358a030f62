/**
 * Asking the graph: canned queries, free queries, what they may do, how their answers are written.
 *
 * <p>{@link org.attest.query.QueryCatalogue} holds the files of {@code queries/}, {@link org.attest.query.Binder} puts
 * values into one of them, {@link org.attest.query.Endpoint} runs it on our store or on somebody else's, {@link
 * org.attest.query.AnswerWriter} writes the answer, and {@link org.attest.query.Advice} says why there was none.
 */
@NullMarked
package org.attest.query;

import org.jspecify.annotations.NullMarked;
