// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.WrittenClaim;

/**
 * A claim that is to be reviewed.
 *
 * @param claim that is meant
 * @param identity of its article
 * @param score how sure it is, from 0 to 1: its confidence times that of its speaker
 * @param seen the latest review of it; 0 if there is none
 */
public record QueueEntry(WrittenClaim claim, String identity, double score, long seen) {}
