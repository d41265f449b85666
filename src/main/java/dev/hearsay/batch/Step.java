// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run: a piece of a source, or the end of a source.
 *
 * @param key of the source, by which a resumed run recognises it
 * @param piece to process; null at the end of the source
 * @param done how far the source is written once this step is
 * @param bytes of the source's file that are certainly done with this step, without those only read ahead; at the end of the
 *     source all of them, 0 if their number is not known
 */
public record Step(String key, @Nullable Piece piece, SourcePosition done, long bytes) {}
