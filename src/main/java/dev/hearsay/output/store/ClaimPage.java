// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.WrittenClaim;
import java.util.List;
import java.util.Optional;

/**
 * Some of the claims that a query finds.
 *
 * @param claims in the order in which they were written
 * @param next row of the claim after which the next page begins; empty if this is the last
 */
public record ClaimPage(List<WrittenClaim> claims, Optional<Long> next) {

    public ClaimPage {
        claims = List.copyOf(claims);
    }
}
