// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.NameFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people are listed.
 *
 * @param words that their names and roles must have; null for all
 * @param types of which they must be one, in the form of the record; empty for all
 * @param mostFirst whether those with most claims come first; else they come by name
 * @param after where the page before ended; null for the first page
 * @param limit the most people of a page
 */
public record PeopleQuery(
        @Nullable NameFilter words,
        Set<String> types,
        boolean mostFirst,
        @Nullable PersonKey after,
        int limit) {

    public PeopleQuery {
        types = Set.copyOf(types);
    }
}
