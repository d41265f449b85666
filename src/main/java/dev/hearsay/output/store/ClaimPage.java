// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.WrittenClaim;
import java.util.List;
import java.util.Optional;

/**
 * Some of the claims that a query finds.
 *
 * @param claims in the order of the query
 * @param next where the next page begins; empty if this is the last
 */
public record ClaimPage(List<WrittenClaim> claims, Optional<ClaimKey> next) {

    public ClaimPage {
        claims = List.copyOf(claims);
    }
}
