// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.review.Review;

/**
 * What became of a decision.
 *
 * @param recorded whether it is in the database
 * @param review the decision; if it is not recorded, the latest one about the claim, which the reviewer has not seen
 */
public record ReviewAnswer(boolean recorded, Review review) {}
