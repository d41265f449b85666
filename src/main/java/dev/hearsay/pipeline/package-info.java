// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The stage interfaces, the layers they need and give, and the pipeline that puts stages in order.
 *
 * <p>For users: {@link dev.hearsay.pipeline.Stage} and the interfaces that extend it, {@link dev.hearsay.pipeline.Contract},
 * {@link dev.hearsay.pipeline.Layer}, {@link dev.hearsay.pipeline.OffsetTable}, {@link dev.hearsay.pipeline.OffsetUnit},
 * {@link dev.hearsay.pipeline.Paragraphs}, {@link dev.hearsay.pipeline.SpanIndex} and the two exceptions. All other types are
 * public only because other packages share them.
 */
@NullMarked
package dev.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
