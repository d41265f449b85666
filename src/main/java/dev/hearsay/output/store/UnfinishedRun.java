// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.Map;

/**
 * A run that ended before its inputs did.
 *
 * @param run its id
 * @param progress of each input with anything committed
 * @param counts the results of what is committed
 */
public record UnfinishedRun(long run, Map<String, Progress> progress, StoredCounts counts) {

    public UnfinishedRun {
        progress = Map.copyOf(progress);
    }
}
