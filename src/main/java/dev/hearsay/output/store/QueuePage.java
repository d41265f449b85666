// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of the claims that are to be reviewed.
 *
 * @param entries in the order of the query
 * @param next where the next page begins; empty if this is the last
 */
public record QueuePage(List<QueueEntry> entries, Optional<ClaimKey> next) {

    public QueuePage {
        entries = List.copyOf(entries);
    }
}
