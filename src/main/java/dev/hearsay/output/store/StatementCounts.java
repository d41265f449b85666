// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * What a database has of linked claims.
 *
 * @param statements with at least two reports
 * @param reports of these
 * @param disputed of these, how many are quoted from different speakers
 * @param updates articles that are copies or updates of earlier ones
 * @param withoutIdentity articles of an earlier version, which are linked once they are extracted again
 */
public record StatementCounts(long statements, long reports, long disputed, long updates, long withoutIdentity) {}
