// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Attributions: the learned extractor, over ONNX Runtime, and the quotation marks that it needs.
 *
 * <p>For users: {@link dev.hearsay.pipeline.ModelException}. {@code LearnedAttributor}, {@code MarkedQuotations} and
 * {@code ModelFiles} are public only because {@code dev.hearsay} offers them as stages.
 */
@NullMarked
package dev.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
