// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of the merges of a person.
 *
 * @param merges in order of publication
 * @param next where the next page begins; empty on the last
 */
public record MergePage(List<PersonMerge> merges, Optional<MergeKey> next) {

    public MergePage {
        merges = List.copyOf(merges);
    }
}
