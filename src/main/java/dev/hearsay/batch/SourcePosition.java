// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

/**
 * How far a source has been written.
 *
 * @param pieces that are written, from the first
 * @param ended whether these are all pieces
 */
public record SourcePosition(int pieces, boolean ended) {

    /** Nothing is written. */
    public static final SourcePosition NOTHING = new SourcePosition(0, false);
}
