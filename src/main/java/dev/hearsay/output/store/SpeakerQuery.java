// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.NameFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which speakers are looked for.
 *
 * @param name that they must have; null for all
 * @param mostFirst whether those with most claims come first; there is one page of them then
 * @param after the speaker after whom the page begins; null for the first page
 * @param limit how many speakers a page has at most
 */
public record SpeakerQuery(
        @Nullable NameFilter name,
        boolean mostFirst,
        @Nullable SpeakerKey after,
        int limit) {}
