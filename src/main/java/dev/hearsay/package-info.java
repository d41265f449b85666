// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The library: {@link dev.hearsay.Hearsay} extracts claims, {@link dev.hearsay.Articles} reads articles of any format.
 *
 * <p>The API for users is this package; the records of {@code dev.hearsay.model}; {@code Outcome} in {@code dev.hearsay.batch};
 * the results and options of reading in {@code dev.hearsay.intake}; the writers and readers of claims in
 * {@code dev.hearsay.output}; {@code Aliases} and {@code KnownSpeaker} in {@code dev.hearsay.speaker}; and, for stages of one's
 * own, {@code dev.hearsay.pipeline}. Types of other packages are public only because another package needs them.
 */
@NullMarked
package dev.hearsay;

import org.jspecify.annotations.NullMarked;
