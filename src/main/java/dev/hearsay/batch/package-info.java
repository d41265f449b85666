// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Many articles: in parallel, in order, in bounded memory; an article that fails never stops the rest.
 *
 * <p>For users: {@link dev.hearsay.batch.Outcome}, the result for one article. All other types are public only because
 * {@code dev.hearsay} and {@code dev.hearsay.cli} run batches with them.
 */
@NullMarked
package dev.hearsay.batch;

import org.jspecify.annotations.NullMarked;
