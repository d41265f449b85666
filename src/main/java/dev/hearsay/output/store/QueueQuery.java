// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are still to be reviewed, a page at a time.
 *
 * @param reviewer who has not decided about them; null for those about which nobody has
 * @param disputed whether only claims about which other reviewers differ are wanted
 * @param mostCheckworthy whether the most check-worthy come first, not the least sure
 * @param after where the page before ended; null for the first page
 * @param limit how many claims a page has at most
 */
public record QueueQuery(
        @Nullable String reviewer,
        boolean disputed,
        boolean mostCheckworthy,
        @Nullable ClaimKey after,
        int limit) {}
