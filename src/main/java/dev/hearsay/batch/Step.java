// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run: a piece of a source, or the end of a source.
 *
 * @param key of the source, by which a resumed run knows it
 * @param piece to work on; null at the end of the source
 * @param done what is written of the source when this step is
 * @param bytes of the source's file that surely lie behind this step: what has been read ahead is not counted; at its end all
 *     of them, 0 where their number isn't known
 */
public record Step(String key, @Nullable Piece piece, SourcePosition done, long bytes) {}
