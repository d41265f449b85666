// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * Some of the reviews that a query finds.
 *
 * @param reviews in the order in which they were recorded
 * @param next id of the review after which the next page begins; empty if this is the last
 */
public record ReviewPage(List<Review> reviews, Optional<Long> next) {

    public ReviewPage {
        reviews = List.copyOf(reviews);
    }
}
