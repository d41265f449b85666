// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * How far an input is committed.
 *
 * @param done how many of its pieces, counted from the first, are in the database
 * @param ended whether that is all of it
 */
public record Progress(long done, boolean ended) {}
