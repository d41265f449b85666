// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A place in the queue of claims to be reviewed.
 *
 * @param score how sure the claim is
 * @param row of the claim
 */
public record QueueKey(double score, long row) {}
