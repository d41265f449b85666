// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

/**
 * How far a source has been written.
 *
 * @param pieces of it that are written, from its first
 * @param ended whether these are all
 */
public record SourcePosition(int pieces, boolean ended) {

    /** Nothing is written. */
    public static final SourcePosition NOTHING = new SourcePosition(0, false);
}
